// Legal words in plain ones, each where it is first needed: at a question, or where an answer brings it up.
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../i18n/translator.ts";

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

export const termsAt = (question: string, words: Words): TemplateResult | typeof nothing =>
  terms(AT[question] ?? [], words);

export function terms(names: readonly string[], words: Words): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<dl class="terms">
    ${names.map(
      (name) => html`<div>
        <dt>${words.t(`term-${name}.word`)}</dt>
        <dd>${words.t(`term-${name}`)}</dd>
      </div>`,
    )}
  </dl>`;
}
