// Explanations of legal terms, at the question or the part of the result that uses the term first.
import { html, nothing, type TemplateResult } from "lit";
import type { I18n, MessageKey } from "../i18n/i18n.ts";

/** A term that the messages explain. */
export type Term = MessageKey<"term-", ".word">;

/** The terms to explain at a question, by the key of the question. */
const TERMS: Partial<Record<MessageKey<"ask-">, readonly Term[]>> = {
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

/** The terms of a question with their explanations. */
export const glossaryFor = (question: MessageKey<"ask-">, i18n: I18n): TemplateResult | typeof nothing =>
  glossary(TERMS[question] ?? [], i18n);

/** Terms with their explanations. */
export function glossary(terms: readonly Term[], i18n: I18n): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  return html`<dl class="terms">
    ${terms.map(
      (term) => html`<div>
        <dt>${i18n.t(`term-${term}.word`)}</dt>
        <dd>${i18n.t(`term-${term}`)}</dd>
      </div>`,
    )}
  </dl>`;
}
