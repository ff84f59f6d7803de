import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browser, open } from "../support/browsers/open.mjs";
import { openedBy } from "../support/user-in-chromium.mjs";
import { picture } from "../support/screenshots.mjs";
import { Advisor } from "./advisor.mjs";
import { tasks } from "./tasks.mjs";

const { site, page, person: advisor } = await openedBy(Advisor, open);
const A_MINUTE = 60;

/** Finds a fact among the names of all, goes to its question from there, and writes over what stands there. @param {string} name @param {string} text */
async function putRight(name, text) {
  await advisor.reads(".facts dt");
  await advisor.page.click(
    `seen.named(".facts a", ${JSON.stringify(`${advisor.words("summary-edit")}: ${advisor.words(name)}`)})`,
  );
  await advisor.settled();
  assert.equal(await advisor.page.run("seen.focused()?.localName"), "input");
  await advisor.page.press("SelectAll");
  await advisor.page.type(text);
  await advisor.settled();
}

/** Finds a button among the labels of all. @param {string} id */
async function button(id) {
  await advisor.reads(".taking button");
  await advisor.press(".taking button", advisor.words(id));
}

/** What each task is, by its number. @type {Record<string, () => Promise<void>>} */
const done = {
  async 1() {
    const result = await advisor.reads(".advisor-result > p");
    assert.match(result, /Den 1\. juni 2025: 17\.333 kr\./);
    assert.match(
      result,
      /Næste ændring 1\. september 2025: fra 17\.333 kr\. til 16\.972 kr\. \(retten til sygedagpenge ville være stoppet\)/,
    );
    const now = await advisor.reads(".dense .is-today");
    assert.match(now, /4\.000 kr\. × 52 \/ 12 = 17\.333 kr\./);
    assert.match(now, /LAS § 68, stk\. 4.+LBK 808\/2024/);
  },

  async 2() {
    const left = await advisor.reads(".facts-left");
    for (const missing of [
      "Bevilget regnet som bevilget på første dag",
      "Sidste dag regnet til den senest mulige dag, 29. februar 2028",
      "Børn ingen",
      "Skattekort kun beløb før skat",
    ]) {
      assert(left.includes(missing), `${missing}: ${left}`);
    }
    const assumed = await advisor.reads(".assumed");
    for (const title of ["Satserne i 2026 stiger 4,5 %", "Ukendte satser står stille"])
      assert(assumed.includes(title), title);
  },

  async 3() {
    await putRight("fact-prior-weekly", "4300");
    await button("advisor-copy-link");
    const link = await advisor.copied();
    assert.match(link, /#view=advisor&v=1&lavet=2025-06-01&.+&uge=4300&.+&kontrol=[0-9a-f]{8}$/);
    await advisor.opens(link, "2025-06-01");
    assert.match(await advisor.reads(".advisor-result > p"), /18\.633 kr\./);
    assert.match((await advisor.read(".linked")).join(), new RegExp(advisor.words("link-whole")));
  },

  async 4() {
    assert.match(await advisor.reads(".taking > p:first-of-type"), /Del dem kun med den, der skal bruge dem/);
    await button("advisor-copy-journal");
    await advisor.hears(advisor.words("copying-copied"));
    const text = await advisor.copied();
    assert.match(text, /^BEREGNING AF RESSOURCEFORLØBSYDELSE\n/);
    assert.match(text, /Til udbetaling: 6\.506,75 kr\./);
    assert.match(text, /\nhttp:.+#v=1&[^\n]+\n$/);
  },

  async 5() {
    assert.match(await advisor.reads(".advisor-result > p"), /16\.972 kr\. til \d\d\.\d{3} kr\./);
    assert.equal(
      await advisor.reads(".facts-unknown dt, .facts-unknown dd:not(.summary-edit)"),
      "Sygedagpenge før skat\nukendt",
    );
    await putRight("fact-prior-weekly", "4500");
    assert.match(await advisor.reads(".advisor-result > p"), /Den 1\. juni 2025: 19\.500 kr\./);
    assert.deepEqual(await advisor.read(".facts-unknown"), []);
  },

  async 6() {
    await button("advisor-save-periods");
    const { name, text, type } = await advisor.saved();
    assert.deepEqual([name, type], ["perioder-2024-01-01.csv", "text/csv;charset=utf-8"]);
    const [heading = "", first = "", second = "", ...more] = text.trimEnd().split("\r\n");
    assert.match(heading, /^\ufeffFra;Til og med;Niveau;Ydelse;Fradrag;Til udbetaling;/);
    assert.match(first, /^2024-01-01;2024-02-29;Sats for ikke-forsørgere;12326;0;12326;offentliggjort;/);
    assert.match(second, /^2024-03-01;2024-05-31;Sats for ikke-forsørgere;12326;4214;8112;/);
    assert.equal(more.length, 1);
  },

  async 7() {
    assert.match(await advisor.reads(".dates li"), /29\. februar 2028: Sidste dag/);
    await button("answer-calendar");
    const { name, text } = await advisor.saved();
    assert.equal(name, `${advisor.words("answer-calendar-file")}.ics`);
    assert(text.includes("DTSTART;VALUE=DATE:20280229"), text);
  },

  async 8() {
    await button("answer-print");
    assert.equal(await advisor.page.run("window.took.printed"), 1);
  },

  async 9() {
    const told = await advisor.reads(".linked .alert-body > :is(h2, p)");
    assert.match(told, /Linket blev lavet 20\. november 2025 med satser 2025\.1/);
    assert.match(told, /dengang 12\.770 kr\. Nu er det 13\.345 kr\./);
    await advisor.press(".then-now summary", advisor.words("link-changes"));
    const why = await advisor.reads(".then-now .details-text");
    assert(why.includes(advisor.words("link-why-projected")), why);
    assert.match(why, /LAS § 68, stk\. 2/);
  },

  async 10() {
    const before = await advisor.reads(".advisor-result > p:nth-of-type(2)");
    const ordinary = `seen.one(seen.all(".taking > p > a.outward"), "the ordinary view")`;
    await advisor.scrollTo(ordinary);
    const link = await advisor.page.run(`${ordinary}.href`);
    await advisor.opens(link, "2025-06-01");
    assert.deepEqual(await advisor.read(".advisor"), []);
    assert.equal(await advisor.figure(), "17333");
    assert.match(before, /17\.333 kr\./);
  },
};

describe(`ten tasks of an advisor in ${browser}`, { timeout: 600_000 }, () => {
  test("there are ten", () => assert.equal(tasks.length, 10));

  for (const { name, day, link } of tasks) {
    test(name, { timeout: 60_000 }, async (t) => {
      await page.resize(1280, 900);
      advisor.begin();
      await advisor.opens(`${site.address}#${link}`, day);
      await done[/^\d+/.exec(name)?.[0] ?? ""]?.();
      t.diagnostic(
        `${advisor.seconds.toFixed(1)} s: ${advisor.acts.map(([act, seconds]) => `${act} ${seconds.toFixed(1)}`).join(", ")}`,
      );
      assert(advisor.acts.length > 1 && advisor.seconds < A_MINUTE, `${advisor.seconds} s`);
      await page.screenshot(picture(`${browser}-task-${name.replaceAll(/\W+/g, "-")}`));
      assert.deepEqual(await page.complaints(), []);
    });
  }
});
