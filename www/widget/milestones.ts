// The days on the way: what happens, when, and by which §. Days gone by stay in the list, so that it reads as one course.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { Words } from "./language.ts";
import { lawLink } from "./law-link.ts";

export function milestones({ milestones: list }: Timeline, today: string, words: Words): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section class="milestones" aria-labelledby="milestones-heading">
    <h3 id="milestones-heading">${words.t("answer-milestones")}</h3>
    <ol class="milestone-list">
      ${list.map(
        (one) => html`<li class=${one.on < today ? "is-past" : ""}>
          <time class="milestone-day" datetime=${one.on}>${words.day(one.on)}</time>
          <details class="details">
            <summary class="details-summary">${words.t(`milestone-${one.what}`)}</summary>
            <div class="details-text">
              <p>${words.t(`milestone-${one.what}.more`)} ${lawLink(one.law, words)}</p>
            </div>
          </details>
        </li>`,
      )}
    </ol>
  </section>`;
}
