// What other pages often claim about the benefit, and what applies, with the date and the §.
import { html, nothing, type TemplateResult } from "lit";
import type { Basis, RateCode, Rate, Scheme } from "../pkg/forloebsberegner.js";
import { lawLinks } from "./law-texts.ts";
import { ratesByCode } from "./rates.ts";
import type { View } from "../result/view.ts";
import { basisNote } from "../result/explanation.ts";
import type { I18n, MessageArgs, MessageKey } from "../i18n/i18n.ts";

interface Claim {
  /** The key of its messages: `elsewhere-<name>` and `elsewhere-<name>.answer`. */
  name: MessageKey<"elsewhere-", ".answer">;
  laws: readonly string[];
  /** The amounts in the messages. The claim is not shown if there are none. */
  amounts?: (today: string, i18n: I18n) => ClaimAmounts | undefined;
}

/** The amounts in a claim and in the answer to it, from the rates of the core, and the basis of today's amount. */
interface ClaimAmounts {
  claim: MessageArgs;
  answer: MessageArgs;
  basis?: Basis | undefined;
}

interface Subject {
  /** The key of its heading: `elsewhere-group-<name>`. */
  name: MessageKey<"elsewhere-group-">;
  claims: readonly Claim[];
}

const [END_OF_2024, END_OF_2025] = ["2024-12-31", "2025-12-31"];

const WAGE: Claim = { name: "wage", laws: ["LAS § 68 a, stk. 2", "LAS § 69 j, stk. 9"] };
const CONTRIBUTIONS: Claim = { name: "contributions", laws: WAGE.laws };
const THRESHOLD: Claim = { name: "threshold", laws: ["LAS § 109, stk. 3"], amounts: thresholdAmounts };
const AMOUNTS: Claim = { name: "amounts", laws: ["LAS § 109, stk. 2"], amounts: outdatedAmounts };
const MIXED_YEARS: Claim = { name: "mixed_years", laws: ["LAS § 109"] };
const TEAM: Claim = { name: "team", laws: ["LOV 1750/2025"] };
const BEFORE_PENSION: Claim = { name: "before_pension", laws: ["PL §§ 16, 18, 19"] };
const REVALIDERING: Claim = { name: "revalidering", laws: ["LOV 1750/2025"] };
const PENSION_AGE: Claim = { name: "pension_age", laws: ["PL § 1 a"] };

const CLAIMS: Record<Scheme, readonly Subject[]> = {
  ressourceforloeb: [
    {
      name: "who",
      claims: [
        { name: "open", laws: ["LOV 1750/2025 § 21, stk. 8"] },
        { name: "conditions", laws: ["LAB § 112, stk. 1"] },
        { name: "must_offer", laws: ["LAB § 112, stk. 1", "LOV 1750/2025"] },
        { name: "any_age", laws: ["LAB § 112, stk. 3", "LAB § 114, stk. 4"] },
        { name: "pensioners", laws: ["LAB § 115"] },
        TEAM,
      ],
    },
    {
      name: "length",
      claims: [
        { name: "five_years", laws: ["LAB § 114, stk. 1"] },
        { name: "five_in_all", laws: ["LAB § 114, stk. 3"] },
        { name: "several", laws: ["LAB § 114, stk. 2"] },
      ],
    },
    {
      name: "amount",
      claims: [
        AMOUNTS,
        { name: "same_benefit", laws: ["LAS § 68, stk. 2, 4, 5, 6"] },
        { name: "kontanthjaelp", laws: ["LAS § 68, stk. 2"] },
        { name: "age_30", laws: ["LAS § 68, stk. 2"] },
        { name: "automatic", laws: ["LAS § 68, stk. 2", "RSL § 11"] },
        { name: "extension", laws: ["LAS § 68, stk. 4"] },
        { name: "work_injury", laws: ["LAS § 68, stk. 4"] },
        { name: "four_weeks", laws: ["LAS § 68, stk. 4"] },
        { name: "table_2024", laws: ["LAS § 74 a, stk. 2"], amounts: amountsOfTable2024 },
        { name: "maternity", laws: ["LAS § 68, stk. 7", "LAS § 69, stk. 5"] },
      ],
    },
    { name: "income", claims: [WAGE, THRESHOLD, CONTRIBUTIONS, MIXED_YEARS] },
    {
      name: "next",
      claims: [{ name: "holiday", laws: ["LAS § 69, stk. 6"] }, BEFORE_PENSION, REVALIDERING, PENSION_AGE],
    },
  ],
  jobafklaringsforloeb: [
    {
      name: "amount",
      claims: [
        AMOUNTS,
        { name: "sygedagpenge_kept", laws: ["LAS § 69 j, stk. 2"] },
        { name: "kontanthjaelp", laws: ["LAS § 69 j, stk. 2"] },
        { name: "age_30", laws: ["LAS § 69 j, stk. 2"] },
        { name: "automatic", laws: ["LAS § 69 j, stk. 2", "RSL § 11"] },
      ],
    },
    { name: "income", claims: [WAGE, THRESHOLD, CONTRIBUTIONS, MIXED_YEARS] },
    { name: "next", claims: [TEAM, BEFORE_PENSION, REVALIDERING, PENSION_AGE] },
  ],
};

/** The claims about a scheme, folded. */
export function misconceptions({ situation: { scheme }, today, i18n }: View): TemplateResult {
  return html`<details class="details elsewhere">
    <summary class="details-summary">${i18n.t("elsewhere-heading")}</summary>
    <div class="details-text">
      <p>${i18n.t("elsewhere-intro")}</p>
      ${CLAIMS[scheme].map(
        (subject) => html`<p class="subheading">${i18n.t(`elsewhere-group-${subject.name}`)}</p>
          <dl>
            ${subject.claims.map((claim) => claimAndAnswer(claim, today, i18n))}
          </dl>`,
      )}
    </div>
  </details>`;
}

function claimAndAnswer(
  { name, laws, amounts: amountsOn }: Claim,
  today: string,
  i18n: I18n,
): TemplateResult | typeof nothing {
  const amounts = amountsOn?.(today, i18n);
  if (amountsOn && !amounts) return nothing;
  return html`<dt>${i18n.t(`elsewhere-${name}`, amounts?.claim)}</dt>
    <dd>
      <p>${i18n.t(`elsewhere-${name}.answer`, amounts?.answer)} ${lawLinks(laws, i18n)}</p>
      ${amounts?.basis ? basisNote(amounts.basis, i18n) : nothing}
    </dd>`;
}

const rateOn = (date: string, code: RateCode): Rate | undefined => ratesByCode(date).get(code);

/** Most other pages still give the amounts of 2024, the year many of them were written in. */
function outdatedAmounts(today: string, i18n: I18n): ClaimAmounts | undefined {
  const [provider, other] = (["forsoerger", "ikke_forsoerger"] as const).map((code) => ({
    then: rateOn(END_OF_2024, code),
    now: rateOn(today, code),
  }));
  if (today <= END_OF_2024 || !provider?.then || !provider.now || !other?.then || !other.now) return undefined;
  const { kroner } = i18n;
  return {
    claim: { provider: kroner(provider.then.amount), other: kroner(other.then.amount) },
    answer: { on: i18n.day(today), provider: kroner(provider.now.amount), other: kroner(other.now.amount) },
    basis: provider.now.basis,
  };
}

/** Other pages give the lønindtægtsgrænse of 2025 as that of 2024. */
function thresholdAmounts(today: string, i18n: I18n): ClaimAmounts | undefined {
  const [right, wrong, now] = [END_OF_2024, END_OF_2025, today].map((date) => rateOn(date, "loenindtaegtsgraense"));
  if (today <= END_OF_2024 || !right || !wrong || !now) return undefined;
  const { kroner } = i18n;
  return {
    claim: { wrong: kroner(wrong.amount) },
    answer: { right: kroner(right.amount), on: i18n.day(today), now: kroner(now.amount) },
    basis: now.basis,
  };
}

/** The ministry's table for 2024 has an amount that is not 89 % of the dagpenge of that year. */
function amountsOfTable2024(today: string, i18n: I18n): ClaimAmounts | undefined {
  const printed = rateOn(END_OF_2024, "ledighedsydelse_89_pct_as_published");
  return today <= END_OF_2024 || !printed ? undefined : { claim: { printed: i18n.kroner(printed.amount) }, answer: {} };
}
