// What may follow the forløb, what decides it, and its amount if a rate sets it.
import { html, nothing, type TemplateResult } from "lit";
import type { RateCode, Level, Rate, Scheme, Timeline } from "../pkg/forloebsberegner.js";
import { lawLinks, newestCitation } from "./law-texts.ts";
import { ratesByCode } from "./rates.ts";
import type { View } from "../result/view.ts";
import { basisLabel } from "../result/explanation.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";
import { lawLink } from "../ui/law-link.ts";
import { glossary, type Term } from "../ui/glossary.ts";

interface Outcome {
  /** The key of its messages: `after-<name>`, `after-<name>.text`, and `after-<name>.decides` if there is one. */
  name: MessageKey<"after-", ".text">;
  laws: readonly string[];
  terms?: readonly Term[];
  /** The rates that set the amount, each with the key of its name: `after-amount-<name>`. */
  amounts?: readonly (readonly [name: MessageKey<"after-amount-">, code: RateCode])[];
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

const OUTCOMES: Record<Scheme, readonly Outcome[]> = {
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

/** The førtidspension continues before, during and after the forløb. */
const OUTCOMES_WITH_FOERTIDSPENSION: readonly Outcome[] = [
  { name: "pension_kept", laws: ["LAS § 68, stk. 6"], terms: ["foertidspension"] },
  { name: "folkepension", laws: ["PL § 1 a", "LAB § 114, stk. 4"], terms: ["folkepensionsalder"] },
];

/** The section with each outcome folded. */
export function whatNext({ timeline, situation: { scheme }, today, i18n }: View): TemplateResult {
  const rates = ratesByCode(today);
  const introLink = scheme === "ressourceforloeb" ? lawLink(newestCitation("LAB § 113, stk. 4"), i18n) : nothing;
  return html`<section class="after" aria-labelledby="after-heading">
    <h3 id="after-heading">${i18n.t("after-heading")}</h3>
    <p>${i18n.t(`after-intro-${scheme}`)} ${introLink}</p>
    ${outcomesOf(timeline, scheme).map((outcome) => {
      const decides = `after-${outcome.name}.decides`;
      return html`<details class="details">
        <summary class="details-summary">${i18n.t(`after-${outcome.name}`)}</summary>
        <div class="details-text">
          ${glossary(outcome.terms ?? [], i18n)}
          <p>${i18n.t(`after-${outcome.name}.text`)}</p>
          ${approvalNote(outcome, timeline, i18n)} ${amountsTable(outcome, rates, today, i18n)}
          ${
            i18n.has(decides)
              ? html`<p class="subheading">${i18n.t("after-decides")}</p>
                <p>${i18n.t(decides)}</p>`
              : nothing
          }
          ${outcome.laws.length > 0 ? html`<p>${lawLinks(outcome.laws, i18n)}</p>` : nothing}
        </div>
      </details>`;
    })}
  </section>`;
}

/** Whether a timeline has a period with a level. */
export const hasLevel = ({ periods }: Timeline, level: Level): boolean =>
  periods.some((period) => period.level === level);

const outcomesOf = (timeline: Timeline, scheme: Scheme): readonly Outcome[] =>
  hasLevel(timeline, "foertidspension") ? OUTCOMES_WITH_FOERTIDSPENSION : OUTCOMES[scheme];

/** Visitors with ledighedsydelse are already approved for a fleksjob. */
function approvalNote({ name }: Outcome, timeline: Timeline, i18n: I18n): TemplateResult | typeof nothing {
  return name === "fleksjob" && hasLevel(timeline, "ledighedsydelse")
    ? html`<p>${i18n.t("after-still_approved")}</p>`
    : nothing;
}

function amountsTable(
  outcome: Outcome,
  rates: Map<RateCode, Rate>,
  today: string,
  i18n: I18n,
): TemplateResult | typeof nothing {
  const rows = (outcome.amounts ?? []).flatMap(([name, code]) => {
    const rate = rates.get(code);
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
