// The answer as Chromium prints it: it stands alone on a sheet of A4, and the code on it leads back to the same answer.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { calculate, estimate, start } from "../../support/wasm.mjs";
import { openSite } from "../support/open-site.mjs";
import { formatDay, formatAmount } from "../support/texts.mjs";
import { assertInOrder, assertSays, course, firstSheet, months } from "./expected.mjs";
import { lives } from "./examples.mjs";
import { code, picture, places, sheets } from "./pdf.mjs";

const output = new URL("../../output/paper/", import.meta.url);
mkdirSync(output, { recursive: true });
start();

const { site, page, user } = await openSite();
const link = () => page.evaluate(`dom.all(".link-text a")[0].href`);

/** @param {string} name */
async function print(name) {
  const path = fileURLToPath(new URL(`${name}.pdf`, output));
  await page.playwright.pdf({ path, preferCSSPageSize: true });
  return path;
}

/** @param {string} life @param {import("../support/texts.mjs").Lang} lang */
async function shown(life, lang) {
  const { today } = lives[life];
  await user.visit(site.address, { today, lang });
  await user.click(".preset", user.text(`preset-${life}`));
}

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`an example life on paper, ${lang}`, { timeout: 300_000 }, () => {
    for (const [life, situation] of Object.entries(lives)) {
      test(life, async () => {
        const timeline = calculate(situation);
        await shown(life, lang);
        const [amounts, address] = [await user.periods(), await link()];
        const file = await print(`${lang}-${life}`);

        const [first = "", second = "", ...more] = sheets(file);
        assert.deepEqual(more, [], "one sheet, and one with the months");
        assertSays(first, [...firstSheet(lang, timeline, situation.today), user.text("paper-example")]);
        assertInOrder(first, course(lang, timeline));
        assertInOrder(second, months(lang, timeline));
        assertWithin(file);

        assert.deepEqual(await code(picture(file)), [address]);
        await page.visit("about:blank");
        await user.visit(address, { today: situation.today, lang });
        assert.deepEqual(await user.visibleTexts(".now-example"), [], "they are somebody's own answers now");
        assert.deepEqual(await user.periods(), amounts);
        assert.deepEqual(await page.errors(), []);
      });
    }
  });
}

describe("other answers on paper", { timeout: 200_000 }, () => {
  const today = "2026-11-22";

  /** @param {string} answers */
  async function brought(answers) {
    await page.visit("about:blank");
    await user.visit(`${site.address}#v=1&${answers}`, { today });
  }

  test("where a fact is not known, the least and the most of each period", async () => {
    await brought(
      "forloeb=ressourceforloeb&start=2025-03-01&foedt=1988-05-14&foer=sygedagpenge&uge=ved-ikke&ret_til=2025-08-31",
    );
    /** @type {any} */
    const prior = { benefit: "sygedagpenge", entitled_until: "2025-08-31" };
    const { periods } = estimate(
      { today, scheme: "ressourceforloeb", start: "2025-03-01", born: "1988-05-14", prior },
      ["prior.weekly"],
    );
    const [sheet = "", ...more] = sheets(await print("open"));
    assert.deepEqual(more, []);
    assertSays(sheet, [
      user.text("answer-range-periods"),
      `${user.text("field-prior-weekly")} ${user.text("ask-unknown")}`,
    ]);
    const between = (/** @type {any} */ { low, high }) =>
      [low, ...(low === high ? [] : [high])].map((amount) => `${formatAmount("da", amount)} kr.`);
    assertInOrder(
      sheet,
      periods.flatMap((/** @type {any} */ range) => [
        formatDay("da", range.from),
        formatDay("da", range.to),
        ...between(range),
      ]),
    );
  });

  test("where there is no forløb, the reason with its §", async () => {
    await brought("forloeb=ressourceforloeb&bevilget=2026-03-01&start=2026-03-01&foedt=1988-05-14&foer=kontanthjaelp");
    const [sheet = "", ...more] = sheets(await print("impossible"));
    assert.deepEqual(more, []);
    const reason = user.text("notice-closed_to_new_entrants");
    assertSays(sheet, [
      user.text("answer-not-possible"),
      `LOV 1750/2025 § 21, stk. 8 ${reason}`,
      user.text("answer-not-possible-ask"),
    ]);
  });

  test("a course of many changes goes on, under the same heads", async () => {
    /** @type {any[]} */
    const income = [
      { kind: "loen", monthly: "18000", from: "2024-06-01", to: "2024-12-31" },
      { kind: "anden", monthly: "2500", from: "2025-02-01", to: "2025-05-31" },
      { kind: "tilbud", monthly: "9000", hours: "60", from: "2025-08-01", to: "2025-12-31" },
      { kind: "loen", monthly: "19000", from: "2026-02-01", to: "2026-04-30" },
      { kind: "loen", monthly: "20500", from: "2026-06-01", to: "2026-08-31" },
    ];
    const earned = income.map(
      ({ kind, monthly, from, to, hours = "" }) =>
        `indtaegt=${[kind, monthly, from, to, hours].join(",").replace(/,$/, "")}`,
    );
    await brought(
      `forloeb=ressourceforloeb&start=2024-03-10&foedt=1990-05-14&foer=kontanthjaelp&${earned.join("&")}&skat=38,4600`,
    );
    const born = "1990-05-14";
    const timeline = calculate({
      today,
      scheme: "ressourceforloeb",
      start: "2024-03-10",
      born,
      prior: { benefit: "kontanthjaelp" },
      income,
      tax: { percent: "38", monthly_allowance: "4600" },
    });
    const file = await print("many");
    const all = sheets(file);
    assert(all.length > 2, `${all.length} sheets`);
    assertSays(all.join(" "), firstSheet("da", timeline, today));
    assertInOrder(all.join(" "), [...course("da", timeline), ...months("da", timeline)]);
    assertInOrder(
      all.at(-1) ?? "",
      timeline.payments.flatMap(({ after_tax: after = "" }) => [`${formatAmount("da", after)} kr.`]),
    );
    const [first = "", second = ""] = all;
    assertSays(first, [user.text("answer-why")]);
    assertSays(second, [user.text("answer-why")]);
    assertWithin(file);
  });
});

describe("the same paper, wherever the calculator stands", { timeout: 200_000 }, () => {
  const homes = { "in one file": "forloebsberegner.html", "in the page for frames": "v1/frame.html" };
  for (const [name, path] of Object.entries(homes)) {
    test(name, async () => {
      const life = "kontanthjaelp";
      await user.visit(site.address + path, { today: lives[life].today });
      await user.click(".preset", user.text(`preset-${life}`));
      const timeline = calculate(lives[life]);
      const [first = "", second = "", ...more] = sheets(await print(path.replaceAll(/\W/g, "-")));
      assert.deepEqual(more, []);
      assertSays(first, firstSheet("da", timeline, lives[life].today));
      assertInOrder(first, course("da", timeline));
      assertInOrder(second, months("da", timeline));
    });
  }
});

describe("however it is looked at on the screen", { timeout: 200_000 }, () => {
  const life = "loen";

  test("paper is black on white", async () => {
    await shown(life, "da");
    const light = picture(await print("light"));
    await page.playwright.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(`void document.querySelector("forloebs-beregner").setAttribute("theme", "dark")`);
    await user.afterNextFrame();
    assert(light.equals(picture(await print("dark"))));
    await page.playwright.emulateMedia({ colorScheme: null });
  });

  test("with letters twice as large there are more sheets, and nothing is lost, cut or covered", async () => {
    const { situation, timeline } = { situation: lives[life], timeline: calculate(lives[life]) };
    const settings = await page.playwright.context().newCDPSession(page.playwright);
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await shown(life, "da");
    const [address, file] = [await link(), await print("large")];
    const all = sheets(file);
    assert(all.length > 2, `${all.length} sheets`);
    assertSays(all.join(" "), firstSheet("da", timeline, situation.today));
    assertInOrder(all.join(" "), [...course("da", timeline), ...months("da", timeline)]);
    assertWithin(file);
    assert.deepEqual(await code(picture(file)), [address]);
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  });
});

/** Every word lies on its sheet, and none on another. @param {string} file */
function assertWithin(file) {
  for (const { width, height, words } of places(file)) {
    assert(Math.abs(width - 595) < 1 && Math.abs(height - 842) < 1, `${width} × ${height} is not A4`);
    assert.deepEqual(
      words.filter(
        ({ left, top, right, bottom }) => left < 25 || top < 14 || right > width - 25 || bottom > height - 5,
      ),
      [],
    );
    const covered = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter((other) => covers(one, other))
        .map((other) => `${one.text} ${other.text}`),
    );
    assert.deepEqual(covered, []);
  }
}

/** @typedef {ReturnType<typeof places>[number]["words"][number]} Word */

/** A box is as high as its line; letters are lower. @param {Word} one @param {Word} other */
function covers(one, other) {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
}
