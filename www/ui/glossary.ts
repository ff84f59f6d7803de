// Legal words in plain ones, each where it is first needed: at a question, or where an answer brings it up.
import { html, nothing, type TemplateResult } from "lit";
import type { I18n } from "../i18n/i18n.ts";

/** By question. */
const AT: Record<string, readonly string[]> = {
  scheme: ["ressourceforloeb", "jobafklaringsforloeb", "ressourceforloebsydelse"],
  born: ["folkepensionsalder"],
  weekly: ["sygedagpenge"],
  level: ["ledighedsydelse", "fleksjob"],
  single: ["foertidspension"],
  "entitled-until": ["forlaengelse"],
  children: ["forsoergelsespligt", "bidragspligt"],
  parents: ["hjemmeboende"],
  income: ["tilbud", "loen_under_sygdom", "fleksloentilskud"],
  leave: ["sorgorlov"],
  "tax-percent": ["traekprocent", "maanedsfradrag"],
};

export const glossaryFor = (question: string, i18n: I18n): TemplateResult | typeof nothing =>
  glossary(AT[question] ?? [], i18n);

export function glossary(names: readonly string[], i18n: I18n): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<dl class="terms">
    ${names.map(
      (name) => html`<div>
        <dt>${i18n.t(`term-${name}.word`)}</dt>
        <dd>${i18n.t(`term-${name}`)}</dd>
      </div>`,
    )}
  </dl>`;
}
