// The calculation as plain text for the journal: complete, without personal data, and with steps that add up to each amount.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cases, caseNamed } from "../support/cases.mjs";
import { AVOID } from "../support/readability.mjs";
import { source, viewOf } from "../support/www-source.mjs";

const { journalText } = await source("/share/journal/journal.ts");
const calculated = cases.filter(({ expect }) => !expect["errors"]);

/** Parses a formatted amount as whole øre: "−DKK 1,429.45" → -142945n, "1.429,45 kr." → 142945n. @param {string} text */
function oere(text) {
  const digits = text.replaceAll(/[^\d.,]/g, "").replace(/\.$/, "");
  const [, whole = "", fraction = ""] = /^([\d.,]*?)(?:[.,](\d{2}))?$/.exec(digits) ?? [];
  const amount = BigInt(whole.replaceAll(/[.,]/g, "") + fraction.padEnd(2, "0"));
  return text.includes("−") ? -amount : amount;
}

/** The lines under each heading. @param {string} text */
const sections = (text) =>
  new Map(
    text
      .trimEnd()
      .split("\n\n")
      .map((section) => [section.split("\n", 1)[0], section.split("\n").slice(1)]),
  );

for (const lang of /** @type {const} */ (["da", "en"])) {
  describe(`journal text, ${lang}`, () => {
    for (const { name, situation } of calculated) {
      test(name, async () => {
        const view = await viewOf(situation, lang);
        const text = /** @type {string} */ (journalText(view));
        assert.equal(journalText(view), text, "the text depends on nothing but the view");
        for (const line of text.split("\n")) assert(line.length <= 78 || /https?:/.test(line), line);
        assert.doesNotMatch(text, /[\t\u00a0\u00ad]|\*\*|undefined|null|\bNaN\b/);
        assert.doesNotMatch(
          text,
          /\b(journal|fact|left|rule|step|rate|cause|level|notice|milestone|assumption)-[a-z]/,
          "a message is missing",
        );
        assert.doesNotMatch(
          text,
          lang === "da" ? /\b(du|dig|din|dit|dine|jeg|vi|borgeren)\b/i : /\b(you|your|yours|I|we|citizen)\b/,
        );
        for (const word of AVOID[lang]) assert.doesNotMatch(text, word);
        assert.equal(text.trimEnd().split("\n").at(-1), view.link);

        const unwrapped = text.replaceAll(/\s+/g, " ");
        const assertIncludes = (/** @type {string} */ part) =>
          assert(unwrapped.includes(part.replaceAll("\u00a0", " ")), part);
        const { periods, milestones, notices, rates } = view.timeline;
        for (const { steps } of periods) {
          for (const { law, amount, rates: used } of steps) {
            assertIncludes(view.i18n.kroner(amount.replace("-", "")));
            assertIncludes(law.ref);
            assertIncludes(law.version);
            assertIncludes(law.url);
            for (const rate of used) assertIncludes(view.i18n.kroner(rate.amount));
          }
        }
        for (const { on, law } of milestones) {
          assertIncludes(view.i18n.day(on));
          assertIncludes(law.ref);
        }
        for (const { law } of notices) assertIncludes(law.ref);
        assertIncludes(rates.version);
        assertIncludes(view.i18n.t("journal-decides"));
      });
    }

    test("the steps of every period add up to its amount", async () => {
      for (const { situation } of calculated.filter(({ expect }) => expect["status"] === "ok")) {
        const view = await viewOf(situation, lang);
        const lines = sections(journalText(view)).get(view.i18n.t("journal-periods").toUpperCase()) ?? [];
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

test("unknown facts are listed, and the amounts are the lowest and the highest", async () => {
  const { situation } = caseNamed("sygedagpenge-until-it-ends");
  const { weekly: _weekly, ...prior } = situation.prior;
  const text = journalText(await viewOf({ ...situation, today: "2025-06-01", prior }, "da", ["prior.weekly"]));
  const bySection = sections(text);
  assert.deepEqual(bySection.get("UKENDT")?.[0], "- Sygedagpenge før skat: ukendt");
  assert.match(bySection.get("PERIODER, LAVESTE OG HØJESTE BELØB")?.[0] ?? "", /16\.972 kr\. til \d\d\.\d{3} kr\.$/);
  assert(bySection.has("DET LAVESTE FORLØB, REGNET UD") && !bySection.has("PERIODER"));
});

test("a situation without a forløb has the reason and its §", async () => {
  const { situation } = caseNamed("granted-a-day-too-late");
  const bySection = sections(journalText(await viewOf(situation, "da")));
  assert.deepEqual(bySection.get("RESULTAT"), ["Forløbet er ikke muligt"]);
  assert.match((bySection.get("BEMÆRKNINGER") ?? []).join(" "), /ikke bevilges.+LOV 1750\/2025/);
});

test("a sanction is listed with the amount it costs", async () => {
  const { situation } = caseNamed("sanctions");
  const bySection = sections(journalText(await viewOf(situation, "da")));
  assert.match(
    (bySection.get("MÅNEDER, DER BETALER ET ANDET BELØB END PERIODEN") ?? []).join(" "),
    /Sanktion: .+ LAS §/,
  );
});
