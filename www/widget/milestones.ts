// The days on the way: what happens, when, and by which §. Days gone by stay in the list, so that it reads as one course.
import { html, nothing, type TemplateResult } from "lit";
import type { Timeline } from "../pkg/forloebsberegner.js";
import type { Words } from "./language.ts";
import { lawLink } from "./law-link.ts";
import { ending } from "./standing.ts";

export function milestones(timeline: Timeline, today: string, words: Words): TemplateResult | typeof nothing {
  const list = timeline.milestones;
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
              <p>${words.t(more(one.what, timeline, words))} ${lawLink(one.law, words)}</p>
            </div>
          </details>
        </li>`,
      )}
    </ol>
  </section>`;
}

/** A pension is not ended by the forløb, so its last day is told in words of its own. */
function more(what: string, timeline: Timeline, words: Words): string {
  const own = `milestone-${what}.${ending(timeline)}`;
  return words.has(own) ? own : `milestone-${what}.more`;
}
