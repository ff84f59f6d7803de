// The facts of the result in three lists: the unknown facts, the answers, and the defaults of what was not answered; then the assumptions.
import { html, nothing, type TemplateResult } from "lit";
import type { Assumption } from "../pkg/forloebsberegner.js";
import type { View } from "../result/view.ts";
import { fieldLink } from "../ui/field-link.ts";
import type { I18n } from "../i18n/i18n.ts";
import { assumptionsOf } from "../result/explanation-steps.ts";
import { collectFacts, type Fact } from "../share/journal/facts.ts";

/** The facts, each with a link to its question so that the advisor can correct it, and the assumptions. */
export function factsTable(view: View): TemplateResult {
  const { i18n } = view;
  const { given, defaulted, unknown } = collectFacts(view);
  return html`<section class="facts" aria-labelledby="facts-heading">
    <h3 id="facts-heading">${i18n.t("advisor-facts")}</h3>
    ${factList("unknown", unknown, view)} ${factList("given", given, view)} ${factList("left", defaulted, view)} ${assumptionList(view)}
  </section>`;
}

function factList(
  name: "unknown" | "given" | "left",
  facts: readonly Fact[],
  view: View,
): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  const { i18n } = view;
  return html`<h4>${i18n.t(`journal-${name}`)}</h4>
    <dl class="summary-lines facts-${name}">
      ${facts.map(
        (fact) => html`<div>
          <dt>${fact.name}</dt>
          <dd>${fact.value}</dd>
          <dd class="summary-edit">${fieldLink(fact.field, editText(fact, i18n), (field) => {
            view.onAsk(field);
          })}</dd>
        </div>`,
      )}
    </dl>`;
}

const editText = ({ name }: Fact, i18n: I18n): TemplateResult =>
  html`${i18n.t("summary-edit")}<span class="sr-only">: ${name}</span>`;

/** Each assumption once, with the numbers of the periods it applies to. */
function assumptionList({ timeline: { periods }, i18n }: View): TemplateResult | typeof nothing {
  const names = assumptionsOf(periods);
  if (names.length === 0) return nothing;
  const periodNumbers = (name: Assumption) =>
    periods.flatMap(({ assumptions }, index) => (assumptions.includes(name) ? [index + 1] : []));
  return html`<h4>${i18n.t("advisor-assumed")}</h4>
    <p>${i18n.t("journal-assumptions-about")}</p>
    <dl class="assumed">
      ${names.map(
        (name) => html`<dt>${i18n.t(`assumption-${name}.title`)}</dt>
          <dd>${i18n.t(`journal-assumption-${name}`)} ${i18n.t("advisor-periods", { numbers: periodNumbers(name).join(", ") })}</dd>`,
      )}
    </dl>`;
}
