import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { openSiteAs } from "../support/open-site.mjs";
import { Advisor } from "./advisor.mjs";
import { tasks } from "./tasks.mjs";

const { site, page, user: advisor } = await openSiteAs(Advisor, openBrowser);
const MAX_SECONDS = 60;

/** @param {string} name "1. Say what is paid now" */
const numberOf = (name) => /^\d+/.exec(name)?.[0] ?? "";

// Reading, copying and saving go through the same code in every browser.
const inEveryBrowser = ["3", "6", "9"];
const performed = browser === "chromium" ? tasks : tasks.filter(({ name }) => inEveryBrowser.includes(numberOf(name)));

/** Finds a fact in the list, goes to its question and replaces the answer. @param {string} name @param {string} text */
async function correctFact(name, text) {
  await advisor.readText(".facts dt");
  await advisor.page.click(
    `dom.byText(".facts a", ${JSON.stringify(`${advisor.text("summary-edit")}: ${advisor.text(name)}`)})`,
  );
  await advisor.whenRendered();
  assert.equal(await advisor.page.evaluate("dom.focused()?.localName"), "input");
  await advisor.page.press("SelectAll");
  await advisor.page.type(text);
  await advisor.whenRendered();
}

/** Finds a button in the list and clicks it. @param {string} id */
async function clickButton(id) {
  await advisor.readText(".taking button");
  await advisor.click(".taking button", advisor.text(id));
}

/** The steps of each task, by its number. @type {Record<string, () => Promise<void>>} */
const steps = {
  async 1() {
    const result = await advisor.readText(".advisor-result > p");
    assert.match(result, /Den 1\. juni 2025: 17\.333 kr\./);
    assert.match(
      result,
      /Næste ændring 1\. september 2025: fra 17\.333 kr\. til 16\.972 kr\. \(retten til sygedagpenge ville være stoppet\)/,
    );
    const now = await advisor.readText(".dense .is-today");
    assert.match(now, /4\.000 kr\. × 52 \/ 12 = 17\.333 kr\./);
    assert.match(now, /LAS § 68, stk\. 4.+LBK 808\/2024/);
  },

  async 2() {
    const left = await advisor.readText(".facts-left");
    for (const missing of [
      "Bevilget regnet som bevilget på første dag",
      "Sidste dag regnet til den senest mulige dag, 29. februar 2028",
      "Børn ingen",
      "Skattekort kun beløb før skat",
    ]) {
      assert(left.includes(missing), `${missing}: ${left}`);
    }
    const assumed = await advisor.readText(".assumed");
    for (const title of ["Satserne i 2026 stiger 4,5 %", "Ukendte satser står stille"])
      assert(assumed.includes(title), title);
  },

  async 3() {
    await correctFact("fact-prior-weekly", "4300");
    await clickButton("advisor-copy-link");
    const link = await advisor.copiedText();
    assert.match(link, /#view=advisor&v=1&lavet=2025-06-01&.+&uge=4300&.+&kontrol=[0-9a-f]{8}$/);
    await advisor.openLink(link, "2025-06-01");
    assert.match(await advisor.readText(".advisor-result > p"), /18\.633 kr\./);
    assert.match((await advisor.visibleTexts(".linked")).join(), new RegExp(advisor.text("link-whole")));
  },

  async 4() {
    assert.match(await advisor.readText(".taking > p:first-of-type"), /Del dem kun med den, der skal bruge dem/);
    await clickButton("advisor-copy-journal");
    await advisor.waitForStatus(advisor.text("copying-copied"));
    const text = await advisor.copiedText();
    assert.match(text, /^BEREGNING AF RESSOURCEFORLØBSYDELSE\n/);
    assert.match(text, /Til udbetaling: 6\.506,75 kr\./);
    assert.match(text, /\nhttp:.+#v=1&[^\n]+\n$/);
  },

  async 5() {
    assert.match(await advisor.readText(".advisor-result > p"), /16\.972 kr\. til \d\d\.\d{3} kr\./);
    assert.equal(
      await advisor.readText(".facts-unknown dt, .facts-unknown dd:not(.summary-edit)"),
      "Sygedagpenge før skat\nukendt",
    );
    await correctFact("fact-prior-weekly", "4500");
    assert.match(await advisor.readText(".advisor-result > p"), /Den 1\. juni 2025: 19\.500 kr\./);
    assert.deepEqual(await advisor.visibleTexts(".facts-unknown"), []);
  },

  async 6() {
    await clickButton("advisor-save-periods");
    const { name, text, type } = await advisor.savedFile();
    assert.deepEqual([name, type], ["perioder-2024-01-01.csv", "text/csv;charset=utf-8"]);
    const [heading = "", first = "", second = "", ...more] = text.trimEnd().split("\r\n");
    assert.match(heading, /^\ufeffFra;Til og med;Niveau;Ydelse;Fradrag;Til udbetaling;/);
    assert.match(first, /^2024-01-01;2024-02-29;Sats for ikke-forsørgere;12326;0;12326;offentliggjort;/);
    assert.match(second, /^2024-03-01;2024-05-31;Sats for ikke-forsørgere;12326;4214;8112;/);
    assert.equal(more.length, 1);
  },

  async 7() {
    assert.match(await advisor.readText(".dates li"), /29\. februar 2028: Sidste dag/);
    await clickButton("answer-calendar");
    const { name, text } = await advisor.savedFile();
    assert.equal(name, `${advisor.text("answer-calendar-file")}.ics`);
    assert(text.includes("DTSTART;VALUE=DATE:20280229"), text);
  },

  async 8() {
    await clickButton("answer-print");
    assert.equal(await advisor.page.evaluate("window.captured.printed"), 1);
  },

  async 9() {
    const notice = await advisor.readText(".linked .alert-body > :is(h2, p)");
    assert.match(notice, /Linket blev lavet 20\. november 2025 med satser 2025\.1/);
    assert.match(notice, /dengang 12\.770 kr\. Nu er det 13\.345 kr\./);
    await advisor.click(".then-now summary", advisor.text("link-changes"));
    const why = await advisor.readText(".then-now .details-text");
    assert(why.includes(advisor.text("link-why-projected")), why);
    assert.match(why, /LAS § 68, stk\. 2/);
  },

  async 10() {
    const before = await advisor.readText(".advisor-result > p:nth-of-type(2)");
    const ordinary = `dom.only(dom.all(".taking > p > a.outward"), "the ordinary view")`;
    await advisor.scrollTo(ordinary);
    const link = await advisor.page.evaluate(`${ordinary}.href`);
    await advisor.openLink(link, "2025-06-01");
    assert.deepEqual(await advisor.visibleTexts(".advisor"), []);
    assert.equal(await advisor.currentAmount(), "17333");
    assert.match(before, /17\.333 kr\./);
  },
};

describe(`advisor tasks in ${browser}`, { timeout: 600_000 }, () => {
  test("there are ten tasks, and steps for each", () => {
    assert.equal(tasks.length, 10);
    assert.deepEqual(
      tasks.map(({ name }) => numberOf(name)),
      Object.keys(steps),
    );
  });

  for (const { name, day, link } of performed) {
    test(name, { timeout: 60_000 }, async (t) => {
      await page.resize(1280, 900);
      advisor.startTask();
      await advisor.openLink(`${site.address}#${link}`, day);
      await steps[numberOf(name)]?.();
      t.diagnostic(
        `${advisor.seconds.toFixed(1)} s: ${advisor.actions.map(([action, seconds]) => `${action} ${seconds.toFixed(1)}`).join(", ")}`,
      );
      assert(advisor.actions.length > 1 && advisor.seconds < MAX_SECONDS, `${advisor.seconds} s`);
      assert.deepEqual(await page.errors(), []);
    });
  }
});
