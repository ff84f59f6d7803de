// llms.txt is correct: its names are those of the link format, and each example link opens the page with a result, or with the questions
// that the link leaves unanswered.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { caseIn, linkOf } from "../../../target/npm/link.js";
import { dist } from "../../contract/first-load-files.mjs";
import { estimate, start } from "../../support/wasm.mjs";
import { openSite } from "../support/open-site.mjs";
import { formatAmount } from "../support/texts.mjs";

start();
const { site, page, user } = await openSite();

const today = "2026-11-22";
const llmsTxt = readFileSync(new URL("llms.txt", dist), "utf8");
const { names, record } = JSON.parse(readFileSync(new URL("v1/link-format.json", dist), "utf8"));

/** Each link with the sentence it encodes. */
const examples = [...llmsTxt.matchAll(/^- (.+)\n {2}PAGE(#\S+)$/gm)].map(([, sentence = "", fragment = ""]) => ({
  sentence,
  fragment,
}));

/** @param {string} fragment */
const pairs = (fragment) => fragment.slice(1).split("&").sort();

test("it has the llms.txt structure: heading, summary, text, and lists of existing files", () => {
  assert.match(llmsTxt, /^# .+\n\n> .+\n\n/);
  assert.doesNotMatch(llmsTxt, /\$[a-z]+/);
  const [, ...lists] = llmsTxt.split(/^## /m);
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

test("it lists every name of the link format once, and no other", () => {
  const [, table = ""] = /\*\*The names,\*\*[^\n]*\n\n((?:- .+\n)+)/.exec(llmsTxt) ?? [];
  assert.deepEqual(
    [...table.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name),
    Object.keys(names),
  );
  for (const name of Object.keys(record)) assert(llmsTxt.includes(`\`${name}\``), name);
});

test("its examples cover both kinds of forløb, children, wages and unknown facts", () => {
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

describe("each example of llms.txt opens the page", () => {
  for (const { sentence, fragment } of examples) {
    test(`${sentence.slice(0, 60)} …`, async () => {
      const decoded = caseIn(fragment);
      assert(decoded);
      assert.deepEqual(decoded.unread, []);
      assert.equal(decoded.soundness, "by_hand");
      const situation = /** @type {any} */ ({ today, ...decoded.situation });
      assert.deepEqual(
        pairs(linkOf("", { situation, open: decoded.open })),
        pairs(fragment),
        "the link is in canonical form",
      );

      await page.visit("about:blank");
      await user.visit(site.address + fragment, { today });
      const { amounts, errors } = resultOf(situation, decoded.open);
      if (errors.length > 0) {
        assert(
          errors.every(({ code }) => code === "missing"),
          JSON.stringify(errors),
        );
        assert.equal((await user.visibleTexts(".unanswered li")).length, errors.length);
      } else {
        const [figure = ""] = await user.visibleTexts(".now-figure");
        for (const amount of amounts) assert(figure.includes(formatAmount("da", amount)), `${figure}: ${amount}`);
      }
      assert.deepEqual(await page.errors(), []);
    });
  }
});

/**
 * The lowest and highest amount today, or the validation errors.
 *
 * @param {any} situation
 * @param {string[]} open
 * @returns {{ amounts: string[], errors: { code: string }[] }}
 */
function resultOf(situation, open) {
  try {
    const { low, high } = estimate(situation, open);
    return { amounts: [low, high], errors: [] };
  } catch (error) {
    return { amounts: [], errors: /** @type {any} */ (error).errors };
  }
}
