// "Hvorfor står der noget andet andre steder?": what pages often say of the benefit, and what holds, with its date and §.
import { html, nothing, type TemplateResult } from "lit";
import type { Basis, Code, Scheme } from "../pkg/forloebsberegner.js";
import { laws, ratesOn } from "./what-next.ts";
import type { View } from "../result/view.ts";
import { basisNote } from "../result/explanation.ts";
import type { I18n } from "../i18n/i18n.ts";

/** Its texts are elsewhere-<name>, the claim, and .answer. */
interface Claim {
  name: string;
  laws: readonly string[];
  /** For a claim that names amounts. */
  figures?: (today: string, i18n: I18n) => Figures | undefined;
}

/** The amounts of the claim and of its answer, out of the table of rates; how well the one that holds today is known. */
interface Figures {
  said: Record<string, string>;
  holds: Record<string, string>;
  basis?: Basis | undefined;
}

/** The texts call the groups elsewhere-group-<name>. */
type Groups = Partial<Record<"who" | "length" | "amount" | "income" | "next", readonly Claim[]>>;

const [IN_2024, IN_2025] = ["2024-12-31", "2025-12-31"];

const WAGE: Claim = { name: "wage", laws: ["LAS § 68 a, stk. 2", "LAS § 69 j, stk. 9"] };
const CONTRIBUTIONS: Claim = { name: "contributions", laws: WAGE.laws };
const THRESHOLD: Claim = { name: "threshold", laws: ["LAS § 109, stk. 3"], figures: threshold };
const AMOUNTS: Claim = { name: "amounts", laws: ["LAS § 109, stk. 2"], figures: oldAmounts };
const MIXED_YEARS: Claim = { name: "mixed_years", laws: ["LAS § 109"] };
const TEAM: Claim = { name: "team", laws: ["LOV 1750/2025"] };
const BEFORE_PENSION: Claim = { name: "before_pension", laws: ["PL §§ 16, 18, 19"] };
const REVALIDERING: Claim = { name: "revalidering", laws: ["LOV 1750/2025"] };
const PENSION_AGE: Claim = { name: "pension_age", laws: ["PL § 1 a"] };

const CLAIMS: Record<Scheme, Groups> = {
  ressourceforloeb: {
    who: [
      { name: "open", laws: ["LOV 1750/2025 § 21, stk. 8"] },
      { name: "conditions", laws: ["LAB § 112, stk. 1"] },
      { name: "must_offer", laws: ["LAB § 112, stk. 1", "LOV 1750/2025"] },
      { name: "any_age", laws: ["LAB § 112, stk. 3", "LAB § 114, stk. 4"] },
      { name: "pensioners", laws: ["LAB § 115"] },
      TEAM,
    ],
    length: [
      { name: "five_years", laws: ["LAB § 114, stk. 1"] },
      { name: "five_in_all", laws: ["LAB § 114, stk. 3"] },
      { name: "several", laws: ["LAB § 114, stk. 2"] },
    ],
    amount: [
      AMOUNTS,
      { name: "same_benefit", laws: ["LAS § 68, stk. 2, 4, 5, 6"] },
      { name: "kontanthjaelp", laws: ["LAS § 68, stk. 2"] },
      { name: "age_30", laws: ["LAS § 68, stk. 2"] },
      { name: "automatic", laws: ["LAS § 68, stk. 2", "RSL § 11"] },
      { name: "extension", laws: ["LAS § 68, stk. 4"] },
      { name: "work_injury", laws: ["LAS § 68, stk. 4"] },
      { name: "four_weeks", laws: ["LAS § 68, stk. 4"] },
      { name: "table_2024", laws: ["LAS § 74 a, stk. 2"], figures: table2024 },
      { name: "maternity", laws: ["LAS § 68, stk. 7", "LAS § 69, stk. 5"] },
    ],
    income: [WAGE, THRESHOLD, CONTRIBUTIONS, MIXED_YEARS],
    next: [{ name: "holiday", laws: ["LAS § 69, stk. 6"] }, BEFORE_PENSION, REVALIDERING, PENSION_AGE],
  },
  jobafklaringsforloeb: {
    amount: [
      AMOUNTS,
      { name: "sygedagpenge_kept", laws: ["LAS § 69 j, stk. 2"] },
      { name: "kontanthjaelp", laws: ["LAS § 69 j, stk. 2"] },
      { name: "age_30", laws: ["LAS § 69 j, stk. 2"] },
      { name: "automatic", laws: ["LAS § 69 j, stk. 2", "RSL § 11"] },
    ],
    income: [WAGE, THRESHOLD, CONTRIBUTIONS, MIXED_YEARS],
    next: [TEAM, BEFORE_PENSION, REVALIDERING, PENSION_AGE],
  },
};

export function misconceptions({ situation: { scheme }, today, i18n }: View): TemplateResult {
  return html`<details class="details elsewhere">
    <summary class="details-summary">${i18n.t("elsewhere-heading")}</summary>
    <div class="details-text">
      <p>${i18n.t("elsewhere-intro")}</p>
      ${Object.entries(CLAIMS[scheme]).map(
        ([group, claims]) => html`<p class="subheading">${i18n.t(`elsewhere-group-${group}`)}</p>
          <dl>
            ${claims.map((claim) => answered(claim, today, i18n))}
          </dl>`,
      )}
    </div>
  </details>`;
}

function answered({ name, laws: refs, figures }: Claim, today: string, i18n: I18n): TemplateResult | typeof nothing {
  const named = figures?.(today, i18n);
  if (figures && !named) return nothing;
  return html`<dt>${i18n.t(`elsewhere-${name}`, named?.said)}</dt>
    <dd>
      <p>${i18n.t(`elsewhere-${name}.answer`, named?.holds)} ${laws(refs, i18n)}</p>
      ${named?.basis ? basisNote(named.basis, i18n) : nothing}
    </dd>`;
}

const rateOn = (day: string, code: Code) => ratesOn(day).get(code);

/** The amounts most pages still print are those of the year many of them were written. */
function oldAmounts(today: string, i18n: I18n): Figures | undefined {
  const [provider, other] = (["forsoerger", "ikke_forsoerger"] as const).map((code) => ({
    then: rateOn(IN_2024, code),
    now: rateOn(today, code),
  }));
  if (today <= IN_2024 || !provider?.then || !provider.now || !other?.then || !other.now) return undefined;
  const { kroner } = i18n;
  return {
    said: { provider: kroner(provider.then.amount), other: kroner(other.then.amount) },
    holds: { on: i18n.day(today), provider: kroner(provider.now.amount), other: kroner(other.now.amount) },
    basis: provider.now.basis,
  };
}

/** The limit of 2025 stands on pages as that of 2024. */
function threshold(today: string, i18n: I18n): Figures | undefined {
  const [right, wrong, now] = [IN_2024, IN_2025, today].map((day) => rateOn(day, "loenindtaegtsgraense"));
  if (today <= IN_2024 || !right || !wrong || !now) return undefined;
  const { kroner } = i18n;
  return {
    said: { wrong: kroner(wrong.amount) },
    holds: { right: kroner(right.amount), on: i18n.day(today), now: kroner(now.amount) },
    basis: now.basis,
  };
}

/** The ministry's own slip: every other year it printed 89 % of that year's dagpenge. */
function table2024(today: string, i18n: I18n): Figures | undefined {
  const printed = rateOn(IN_2024, "ledighedsydelse_89_pct_as_published");
  return today <= IN_2024 || !printed ? undefined : { said: { printed: i18n.kroner(printed.amount) }, holds: {} };
}
