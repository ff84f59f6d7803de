// What assistants are told in llms.txt is true: its names are those of the format, and every link in it opens the page at an answer, or at
// the very questions that were left out.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { caseIn, linkOf } from "../../../target/npm/link.js";
import { dist } from "../../contract/first-load-files.mjs";
import { estimate, start } from "../../support/wasm.mjs";
import { opened } from "../support/user-in-chromium.mjs";
import { written } from "../support/texts.mjs";

start();
const { site, page, person } = await opened();

const today = "2026-11-22";
const told = readFileSync(new URL("llms.txt", dist), "utf8");
const { names, record } = JSON.parse(readFileSync(new URL("v1/link-format.json", dist), "utf8"));

/** Each with what somebody says before it. */
const examples = [...told.matchAll(/^- (.+)\n {2}PAGE(#\S+)$/gm)].map(([, said = "", fragment = ""]) => ({
  said,
  fragment,
}));

/** @param {string} fragment */
const pairs = (fragment) => fragment.slice(1).split("&").sort();

test("it has the form of an llms.txt: a heading, a summary, words, and lists of files that are there", () => {
  assert.match(told, /^# .+\n\n> .+\n\n/);
  assert.doesNotMatch(told, /\$[a-z]+/);
  const [, ...lists] = told.split(/^## /m);
  assert(lists.length > 1);
  for (const list of lists) {
    const [, ...lines] = list
      .trim()
      .split("\n")
      .filter((line) => line !== "");
    for (const line of lines) {
      const [, file = ""] = /^- \[[^\]]+\]\(([^)#]+)\)(?:: .+)?$/.exec(line) ?? [];
      assert(file && existsSync(new URL(file, dist)), line);
    }
  }
});

test("its names are those of the format, each once, and no other", () => {
  const [, table = ""] = /\*\*The names,\*\*[^\n]*\n\n((?:- .+\n)+)/.exec(told) ?? [];
  assert.deepEqual(
    [...table.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name),
    Object.keys(names),
  );
  for (const name of Object.keys(record)) assert(told.includes(`\`${name}\``), name);
});

test("its examples are of both kinds of forløb, with children, wages, and facts that are not known", () => {
  assert(examples.length >= 6 && examples.length <= 10, `${examples.length} examples`);
  for (const part of [
    "forloeb=ressourceforloeb",
    "forloeb=jobafklaringsforloeb",
    "barn=",
    "indtaegt=loen",
    "indtaegt=tilbud",
    "=ved-ikke",
  ]) {
    assert(
      examples.some(({ fragment }) => fragment.includes(part)),
      part,
    );
  }
});

describe("each example", () => {
  for (const { said, fragment } of examples) {
    test(`${said.slice(0, 60)} …`, async () => {
      const read = caseIn(fragment);
      assert(read);
      assert.deepEqual(read.unread, []);
      assert.equal(read.soundness, "by_hand");
      const situation = /** @type {any} */ ({ today, ...read.situation });
      assert.deepEqual(
        pairs(linkOf("", { situation, open: read.open })),
        pairs(fragment),
        "it is how a program writes it",
      );

      await page.visit("about:blank");
      await person.visit(site.address + fragment, { today });
      const { amounts, faults } = answerTo(situation, read.open);
      if (faults.length > 0) {
        assert(
          faults.every(({ code }) => code === "missing"),
          JSON.stringify(faults),
        );
        assert.equal((await person.read(".unanswered li")).length, faults.length);
      } else {
        const [figure = ""] = await person.read(".now-figure");
        for (const amount of amounts) assert(figure.includes(written("da", amount)), `${figure}: ${amount}`);
      }
      assert.deepEqual(await page.complaints(), []);
    });
  }
});

/**
 * What is paid today, both ends where facts are not known; or what is wrong.
 *
 * @param {any} situation
 * @param {string[]} open
 * @returns {{ amounts: string[], faults: { code: string }[] }}
 */
function answerTo(situation, open) {
  try {
    const { low, high } = estimate(situation, open);
    return { amounts: [low, high], faults: [] };
  } catch (error) {
    return { amounts: [], faults: /** @type {any} */ (error).errors };
  }
}
