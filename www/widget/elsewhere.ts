// "Hvorfor står der noget andet andre steder?": what pages often say of the benefit, and what holds, with its date and §.
import { html, nothing, type TemplateResult } from "lit";
import type { Scheme } from "../pkg/forloebsberegner.js";
import { laws, ratesOn } from "./after.ts";
import type { View } from "./answer.ts";
import { basisNote } from "./explanation.ts";
import type { Words } from "./language.ts";

/** Its texts are elsewhere-<name>, the claim, and .answer. */
interface Claim {
  name: string;
  laws: readonly string[];
}

const WAGE: Claim = { name: "wage", laws: ["LAS § 68 a, stk. 2", "LAS § 69 j, stk. 9"] };
const REVALIDERING: Claim = { name: "revalidering", laws: ["LOV 1750/2025"] };
const PENSION_AGE: Claim = { name: "pension_age", laws: ["PL § 1 a"] };

const CLAIMS: Record<Scheme, readonly Claim[]> = {
  ressourceforloeb: [
    { name: "open", laws: ["LOV 1750/2025 § 21, stk. 8"] },
    { name: "five_years", laws: ["LAB § 114, stk. 1"] },
    { name: "five_in_all", laws: ["LAB § 114, stk. 3"] },
    { name: "same_benefit", laws: ["LAS § 68, stk. 2", "LAS § 68, stk. 4", "LAS § 68, stk. 5", "LAS § 68, stk. 6"] },
    { name: "kontanthjaelp", laws: ["LAS § 68, stk. 2"] },
    { name: "age_30", laws: ["LAS § 68, stk. 2"] },
    { name: "extension", laws: ["LAS § 68, stk. 4"] },
    { name: "four_weeks", laws: ["LAS § 68, stk. 4"] },
    WAGE,
    { name: "holiday", laws: ["LAS § 69, stk. 6"] },
    { name: "team", laws: ["LOV 1750/2025"] },
    { name: "before_pension", laws: ["PL § 16", "PL § 18", "PL § 19"] },
    REVALIDERING,
    PENSION_AGE,
  ],
  jobafklaringsforloeb: [
    { name: "sygedagpenge_kept", laws: ["LAS § 69 j, stk. 2"] },
    { name: "kontanthjaelp", laws: ["LAS § 69 j, stk. 2"] },
    { name: "age_30", laws: ["LAS § 69 j, stk. 2"] },
    WAGE,
    REVALIDERING,
    PENSION_AGE,
  ],
};

export function elsewhere({ scheme, today, words }: View): TemplateResult {
  return html`<details class="details elsewhere">
    <summary class="details-summary">${words.t("elsewhere-heading")}</summary>
    <div class="details-text">
      <p>${words.t("elsewhere-intro")}</p>
      <dl>
        ${oldAmounts(today, words)}
        ${CLAIMS[scheme].map(
          (claim) => html`<dt>${words.t(`elsewhere-${claim.name}`)}</dt>
            <dd>
              <p>${words.t(`elsewhere-${claim.name}.answer`)} ${laws(claim.laws, words)}</p>
            </dd>`,
        )}
      </dl>
    </div>
  </details>`;
}

/** The amounts most pages still print are those of the year many of them were written. */
function oldAmounts(today: string, words: Words): TemplateResult | typeof nothing {
  const [before, here] = [ratesOn("2024-12-31"), ratesOn(today)];
  const [provider, other] = (["forsoerger", "ikke_forsoerger"] as const).map((code) => ({ then: before.get(code), now: here.get(code) }));
  if (!provider?.then || !provider.now || !other?.then || !other.now || provider.then.amount === provider.now.amount) return nothing;
  const kroner = words.kroner;
  return html`<dt>${words.t("elsewhere-amounts", { provider: kroner(provider.then.amount), other: kroner(other.then.amount) })}</dt>
    <dd>
      <p>
        ${words.t("elsewhere-amounts.answer", { on: words.day(today), provider: kroner(provider.now.amount), other: kroner(other.now.amount) })}
        ${laws(["LAS § 109, stk. 2"], words)}
      </p>
      ${basisNote(provider.now.basis, words)}
    </dd>`;
}
