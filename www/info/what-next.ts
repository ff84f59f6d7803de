// "Hvad sker der bagefter?": what can follow the forløb, what decides it, and what it would be in kroner where the rates tell.
import { html, nothing, type TemplateResult } from "lit";
import type { Code, Level, Rate, Scheme, Timeline } from "../pkg/forloebsberegner.js";
import { newestCitation } from "./law-texts.ts";
import type { View } from "../result/view.ts";
import { rates } from "../core/wasm.ts";
import { basisLabel } from "../result/explanation.ts";
import type { I18n } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { glossary, type Term } from "../ui/glossary.ts";

/** One thing that can follow. Its texts are after-<name>, .text and .decides. */
interface Outcome {
  name: string;
  laws: readonly string[];
  terms?: readonly Term[];
  /** What to call each amount (after-amount-…), and the rate that tells it. */
  amounts?: readonly (readonly [string, Code])[];
}

const FLEKSJOB: Outcome = {
  name: "fleksjob",
  laws: ["LAB § 116", "LAS § 74 a"],
  terms: ["fleksjob", "fleksloentilskud", "ledighedsydelse"],
  amounts: [
    ["dagpenge", "dagpenge_max"],
    ["low_provider", "forsoerger"],
    ["low", "ikke_forsoerger"],
  ],
};

const FOERTIDSPENSION: Outcome = {
  name: "foertidspension",
  laws: ["PL §§ 16, 32 d, 49"],
  terms: ["foertidspension"],
  amounts: [
    ["single", "foertidspension_enlig"],
    ["couple", "foertidspension_gift_samlevende"],
  ],
};

const KONTANTHJAELP: Outcome = {
  name: "kontanthjaelp",
  laws: ["LAS §§ 11, 14, 16, 18"],
  terms: ["kontanthjaelp"],
  amounts: [
    ["raised", "kontanthjaelp_forhoejet_sats"],
    ["basic", "kontanthjaelp_grundsats"],
    ["lowest", "kontanthjaelp_mindstesats"],
    ["child", "kontanthjaelp_boernetillaeg"],
  ],
};

const AFTER: Record<Scheme, readonly Outcome[]> = {
  ressourceforloeb: [
    FLEKSJOB,
    FOERTIDSPENSION,
    KONTANTHJAELP,
    { name: "job", laws: ["LAS § 68 a"] },
    { name: "again-ressourceforloeb", laws: ["LOV 1750/2025 § 21, stk. 8"] },
    { name: "folkepension", laws: ["PL § 1 a", "LAB § 114, stk. 4"], terms: ["folkepensionsalder"] },
  ],
  jobafklaringsforloeb: [
    {
      name: "again-jobafklaringsforloeb",
      laws: ["LAB § 110", "LAS § 69 j, stk. 2"],
      terms: ["uarbejdsdygtig"],
      amounts: [
        ["provider", "forsoerger"],
        ["other", "ikke_forsoerger"],
        ["at_home", "hjemmeboende_u25"],
      ],
    },
    { name: "job", laws: [] },
    FLEKSJOB,
    FOERTIDSPENSION,
    KONTANTHJAELP,
    { name: "folkepension", laws: ["PL § 1 a", "LAB § 110"], terms: ["folkepensionsalder"] },
  ],
};

/** Somebody with førtidspension has it before, during and after. */
const WITH_PENSION: readonly Outcome[] = [
  { name: "pension_kept", laws: ["LAS § 68, stk. 6"], terms: ["foertidspension"] },
  { name: "folkepension", laws: ["PL § 1 a", "LAB § 114, stk. 4"], terms: ["folkepensionsalder"] },
];

export function whatNext({ timeline, situation: { scheme }, today, i18n }: View): TemplateResult {
  const known = ratesOn(today);
  const intro = scheme === "ressourceforloeb" ? lawLink(newestCitation("LAB § 113, stk. 4"), i18n) : nothing;
  return html`<section class="after" aria-labelledby="after-heading">
    <h3 id="after-heading">${i18n.t("after-heading")}</h3>
    <p>${i18n.t(`after-intro-${scheme}`)} ${intro}</p>
    ${outcomes(timeline, scheme).map(
      (one) => html`<details class="details">
        <summary class="details-summary">${i18n.t(`after-${one.name}`)}</summary>
        <div class="details-text">
          ${glossary(one.terms ?? [], i18n)}
          <p>${i18n.t(`after-${one.name}.text`)}</p>
          ${approved(one, timeline, i18n)} ${amounts(one, known, today, i18n)}
          ${
            i18n.has(`after-${one.name}.decides`)
              ? html`<p class="subheading">${i18n.t("after-decides")}</p>
                <p>${i18n.t(`after-${one.name}.decides`)}</p>`
              : nothing
          }
          ${one.laws.length > 0 ? html`<p>${laws(one.laws, i18n)}</p>` : nothing}
        </div>
      </details>`,
    )}
  </section>`;
}

/** The § one after another, each on its own link. */
export const laws = (refs: readonly string[], i18n: I18n): TemplateResult[] =>
  refs.map((ref) => html`${lawLink(newestCitation(ref), i18n)} `);

/** Nothing where the day has no rates. */
export function ratesOn(day: string): Map<Code, Rate> {
  const table = rates(day);
  return new Map(Array.isArray(table) ? [] : table.rates.map((rate) => [rate.code, rate]));
}

export const reaches = ({ periods }: Timeline, level: Level): boolean =>
  periods.some((period) => period.level === level);

const outcomes = (timeline: Timeline, scheme: Scheme): readonly Outcome[] =>
  reaches(timeline, "foertidspension") ? WITH_PENSION : AFTER[scheme];

/** Who came with ledighedsydelse has been found fit for a fleksjob already. */
function approved({ name }: Outcome, timeline: Timeline, i18n: I18n): TemplateResult | typeof nothing {
  return name === "fleksjob" && reaches(timeline, "ledighedsydelse")
    ? html`<p>${i18n.t("after-still_approved")}</p>`
    : nothing;
}

function amounts(outcome: Outcome, known: Map<Code, Rate>, today: string, i18n: I18n): TemplateResult | typeof nothing {
  const rows = (outcome.amounts ?? []).flatMap(([name, code]) => {
    const rate = known.get(code);
    return rate ? [{ name, rate }] : [];
  });
  if (rows.length === 0) return nothing;
  return html`<table part="table" class="table table--borderless table--compact sum">
    <caption>
      ${i18n.t("after-amounts", { on: i18n.day(today) })}
    </caption>
    <tbody>
      ${rows.map(
        ({ name, rate }) => html`<tr>
          <th scope="row">${i18n.t(`after-amount-${name}`)} ${basisLabel(rate.basis, i18n)}</th>
          <td class="amount">${i18n.kroner(rate.amount)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
