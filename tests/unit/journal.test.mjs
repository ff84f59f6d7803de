// The calculation as plain text: whole, without a word about whose it is, and so that the sums can be done again by hand.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cases, caseNamed } from "../support/cases.mjs";
import { AVOID } from "../support/readability.mjs";
import { source, viewOf } from "../support/www-source.mjs";

const { journalText } = await source("/share/journal/journal.ts");
const answered = cases.filter(({ expect }) => !expect["errors"]);

/** "−DKK 1,429.45" → -142945n, "1.429,45 kr." → 142945n: whole øre. @param {string} shown */
function oere(shown) {
  const digits = shown.replaceAll(/[^\d.,]/g, "").replace(/\.$/, "");
  const [, whole = "", fraction = ""] = /^([\d.,]*?)(?:[.,](\d{2}))?$/.exec(digits) ?? [];
  const amount = BigInt(whole.replaceAll(/[.,]/g, "") + fraction.padEnd(2, "0"));
  return shown.includes("−") ? -amount : amount;
}

/** The parts of the text by their headings. @param {string} text */
const parts = (text) =>
  new Map(
    text
      .trimEnd()
      .split("\n\n")
      .map((part) => [part.split("\n", 1)[0], part.split("\n").slice(1)]),
  );

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`the calculation as a text, ${lang}`, () => {
    for (const { name, situation } of answered) {
      test(name, async () => {
        const view = await viewOf(situation, lang);
        const text = /** @type {string} */ (journalText(view));
        assert.equal(journalText(view), text, "the same view, the same text");
        for (const line of text.split("\n")) assert(line.length <= 78 || /https?:/.test(line), line);
        assert.doesNotMatch(text, /[\t\u00a0\u00ad]|\*\*|undefined|null|\bNaN\b/);
        assert.doesNotMatch(
          text,
          /\b(journal|fact|left|rule|step|rate|cause|level|notice|milestone|assumption)-[a-z]/,
          "a sentence is missing",
        );
        assert.doesNotMatch(
          text,
          lang === "da" ? /\b(du|dig|din|dit|dine|jeg|vi|borgeren)\b/i : /\b(you|your|yours|I|we|citizen)\b/,
        );
        for (const word of AVOID[lang]) assert.doesNotMatch(text, word);
        assert.equal(text.trimEnd().split("\n").at(-1), view.link);

        const bare = text.replaceAll(/\s+/g, " ");
        const has = (/** @type {string} */ each) => assert(bare.includes(each.replaceAll("\u00a0", " ")), each);
        const { periods, milestones, notices, rates } = view.timeline;
        for (const { steps } of periods) {
          for (const { law, amount, rates: used } of steps) {
            has(view.i18n.kroner(amount.replace("-", "")));
            has(law.ref);
            has(law.version);
            has(law.url);
            for (const rate of used) has(view.i18n.kroner(rate.amount));
          }
        }
        for (const { on, law } of milestones) (has(`${view.i18n.day(on)}`), has(law.ref));
        for (const { law } of notices) has(law.ref);
        has(rates.version);
        has(view.i18n.t("journal-decides"));
      });
    }

    test("the steps of every period give its amount", async () => {
      for (const { situation } of answered.filter(({ expect }) => expect["status"] === "ok")) {
        const view = await viewOf(situation, lang);
        const lines = parts(journalText(view)).get(view.i18n.t("journal-periods").toUpperCase()) ?? [];
        const each = lines.join("\n").split(/^(?=\d+\. )/m);
        assert.equal(each.length, view.timeline.periods.length);
        for (const period of each) {
          const steps = period
            .split(/^ {3}- /m)
            .slice(1)
            .map((step) => oere(/: ([−+]?(?:DKK )?\d[\d.,]*)/.exec(step.replaceAll(/\s+/g, " "))?.[1] ?? ""));
          const payable =
            lang === "da"
              ? /Til udbetaling: ([\d.,]+) kr/.exec(period)?.[1]
              : /Payable: DKK ([\d.,]+)/.exec(period)?.[1];
          assert.equal(
            steps.reduce((sum, step) => sum + step, 0n),
            oere(payable ?? ""),
            period,
          );
        }
      }
    });
  });
}

test("what is not known is named, and the amounts are the lowest and the highest", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { weekly: _weekly, ...prior } = situation.prior;
  const text = journalText(await viewOf({ ...situation, today: "2025-06-01", prior }, "da", ["prior.weekly"]));
  const found = parts(text);
  assert.deepEqual(found.get("UKENDT")?.[0], "- Sygedagpenge før skat: ukendt");
  assert.match(found.get("PERIODER, LAVESTE OG HØJESTE BELØB")?.[0] ?? "", /16\.972 kr\. til \d\d\.\d{3} kr\.$/);
  assert(found.has("DET LAVESTE FORLØB, REGNET UD") && !found.has("PERIODER"));
});

test("where there is no forløb, it says why and by which §", async () => {
  const { situation } = caseNamed("granted-a-day-too-late");
  const found = parts(journalText(await viewOf(situation, "da")));
  assert.deepEqual(found.get("RESULTAT"), ["Forløbet er ikke muligt"]);
  assert.match((found.get("BEMÆRKNINGER") ?? []).join(" "), /ikke bevilges.+LOV 1750\/2025/);
});

test("a sanction is told with what it costs", async () => {
  const { situation } = caseNamed("sanctions");
  const found = parts(journalText(await viewOf(situation, "da")));
  assert.match((found.get("MÅNEDER, DER BETALER ET ANDET BELØB END PERIODEN") ?? []).join(" "), /Sanktion: .+ LAS §/);
});
