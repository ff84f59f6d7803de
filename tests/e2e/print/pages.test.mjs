// The result printed by Chromium: it fits on A4, and its QR code opens the same result.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { calculate, estimate, start } from "../../support/wasm.mjs";
import { openSite } from "../support/open-site.mjs";
import { formatDay, formatAmount } from "../support/texts.mjs";
import { assertContains, assertInOrder, firstPageTexts, paymentTexts, periodTexts } from "./expected.mjs";
import { examples } from "./examples.mjs";
import { pageTexts, rasterize, readQrCodes, wordBoxes } from "./pdf.mjs";

const output = new URL("../../output/print/", import.meta.url);
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

/** @param {string} name @param {import("../support/texts.mjs").Lang} lang */
async function showExample(name, lang) {
  const { today } = examples[name];
  await user.visit(site.address, { today, lang });
  await user.click(".preset", user.text(`preset-${name}`));
}

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`printed examples, ${lang}`, { timeout: 300_000 }, () => {
    for (const [name, situation] of Object.entries(examples)) {
      test(name, async () => {
        const timeline = calculate(situation);
        await showExample(name, lang);
        const [amounts, address] = [await user.periods(), await link()];
        const file = await print(`${lang}-${name}`);

        const [first = "", second = "", ...more] = pageTexts(file);
        assert.deepEqual(more, [], "one page, and one with the months");
        assertContains(first, [...firstPageTexts(lang, timeline, situation.today), user.text("paper-example")]);
        assertInOrder(first, periodTexts(lang, timeline));
        assertInOrder(second, paymentTexts(lang, timeline));
        assertWithin(file);

        assert.deepEqual(await readQrCodes(rasterize(file)), [address]);
        await page.visit("about:blank");
        await user.visit(address, { today: situation.today, lang });
        assert.deepEqual(await user.visibleTexts(".now-example"), [], "not an example any more");
        assert.deepEqual(await user.periods(), amounts);
        assert.deepEqual(await page.errors(), []);
      });
    }
  });
}

describe("other printed results", { timeout: 200_000 }, () => {
  const today = "2026-11-22";

  /** @param {string} answers */
  async function openAnswers(answers) {
    await page.visit("about:blank");
    await user.visit(`${site.address}#v=1&${answers}`, { today });
  }

  test("with an unknown fact, the lowest and highest amount of each period", async () => {
    await openAnswers(
      "forloeb=ressourceforloeb&start=2025-03-01&foedt=1988-05-14&foer=sygedagpenge&uge=ved-ikke&ret_til=2025-08-31",
    );
    /** @type {any} */
    const prior = { benefit: "sygedagpenge", entitled_until: "2025-08-31" };
    const { periods } = estimate(
      { today, scheme: "ressourceforloeb", start: "2025-03-01", born: "1988-05-14", prior },
      ["prior.weekly"],
    );
    const [first = "", ...more] = pageTexts(await print("open"));
    assert.deepEqual(more, []);
    assertContains(first, [
      user.text("answer-range-periods"),
      `${user.text("field-prior-weekly")} ${user.text("ask-unknown")}`,
    ]);
    const amountsOf = (/** @type {any} */ { low, high }) =>
      [low, ...(low === high ? [] : [high])].map((amount) => `${formatAmount("da", amount)} kr.`);
    assertInOrder(
      first,
      periods.flatMap((/** @type {any} */ range) => [
        formatDay("da", range.from),
        formatDay("da", range.to),
        ...amountsOf(range),
      ]),
    );
  });

  test("if no forløb is possible, the reason with its §", async () => {
    await openAnswers(
      "forloeb=ressourceforloeb&bevilget=2026-03-01&start=2026-03-01&foedt=1988-05-14&foer=kontanthjaelp",
    );
    const [first = "", ...more] = pageTexts(await print("impossible"));
    assert.deepEqual(more, []);
    const reason = user.text("notice-closed_to_new_entrants");
    assertContains(first, [
      user.text("answer-not-possible"),
      `LOV 1750/2025 § 21, stk. 8 ${reason}`,
      user.text("answer-not-possible-ask"),
    ]);
  });

  test("a forløb with many periods continues on more pages, with repeated table heads", async () => {
    /** @type {any[]} */
    const income = [
      { kind: "loen", monthly: "18000", from: "2024-06-01", to: "2024-12-31" },
      { kind: "anden", monthly: "2500", from: "2025-02-01", to: "2025-05-31" },
      { kind: "tilbud", monthly: "9000", hours: "60", from: "2025-08-01", to: "2025-12-31" },
      { kind: "loen", monthly: "19000", from: "2026-02-01", to: "2026-04-30" },
      { kind: "loen", monthly: "20500", from: "2026-06-01", to: "2026-08-31" },
    ];
    const incomeParameters = income.map(
      ({ kind, monthly, from, to, hours = "" }) =>
        `indtaegt=${[kind, monthly, from, to, hours].join(",").replace(/,$/, "")}`,
    );
    await openAnswers(
      `forloeb=ressourceforloeb&start=2024-03-10&foedt=1990-05-14&foer=kontanthjaelp&${incomeParameters.join("&")}&skat=38,4600`,
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
    const all = pageTexts(file);
    assert(all.length > 2, `${all.length} pages`);
    assertContains(all.join(" "), firstPageTexts("da", timeline, today));
    assertInOrder(all.join(" "), [...periodTexts("da", timeline), ...paymentTexts("da", timeline)]);
    assertInOrder(
      all.at(-1) ?? "",
      timeline.payments.flatMap(({ after_tax: after = "" }) => [`${formatAmount("da", after)} kr.`]),
    );
    const [first = "", second = ""] = all;
    assertContains(first, [user.text("answer-why")]);
    assertContains(second, [user.text("answer-why")]);
    assertWithin(file);
  });
});

describe("printed from other pages", { timeout: 200_000 }, () => {
  const pages = { "the page as one file": "forloebsberegner.html", "the page for frames": "v1/frame.html" };
  for (const [name, path] of Object.entries(pages)) {
    test(name, async () => {
      const example = "kontanthjaelp";
      await user.visit(site.address + path, { today: examples[example].today });
      await user.click(".preset", user.text(`preset-${example}`));
      const timeline = calculate(examples[example]);
      const [first = "", second = "", ...more] = pageTexts(await print(path.replaceAll(/\W/g, "-")));
      assert.deepEqual(more, []);
      assertContains(first, firstPageTexts("da", timeline, examples[example].today));
      assertInOrder(first, periodTexts("da", timeline));
      assertInOrder(second, paymentTexts("da", timeline));
    });
  }
});

describe("independent of the screen", { timeout: 200_000 }, () => {
  const example = "loen";

  test("a dark theme prints black on white", async () => {
    await showExample(example, "da");
    const light = rasterize(await print("light"));
    await page.playwright.emulateMedia({ colorScheme: "dark" });
    await page.evaluate(`void document.querySelector("forloebs-beregner").setAttribute("theme", "dark")`);
    await user.afterNextFrame();
    assert(light.equals(rasterize(await print("dark"))));
    await page.playwright.emulateMedia({ colorScheme: null });
  });

  test("with a font of 200 % there are more pages, and no text is lost, clipped or covered", async () => {
    const { situation, timeline } = { situation: examples[example], timeline: calculate(examples[example]) };
    const settings = await page.playwright.context().newCDPSession(page.playwright);
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await showExample(example, "da");
    const [address, file] = [await link(), await print("large")];
    const all = pageTexts(file);
    assert(all.length > 2, `${all.length} pages`);
    assertContains(all.join(" "), firstPageTexts("da", timeline, situation.today));
    assertInOrder(all.join(" "), [...periodTexts("da", timeline), ...paymentTexts("da", timeline)]);
    assertWithin(file);
    assert.deepEqual(await readQrCodes(rasterize(file)), [address]);
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
  });
});

/** Every word is on its page, and no word covers another. @param {string} file */
function assertWithin(file) {
  for (const { width, height, words } of wordBoxes(file)) {
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

/** @typedef {ReturnType<typeof wordBoxes>[number]["words"][number]} Word */

/** The box of a word has the height of its line, which is more than that of its letters. @param {Word} one @param {Word} other */
function covers(one, other) {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
}
