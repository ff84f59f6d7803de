// Citations outside the calculation, in the newest text of each act. Those of the calculation come with the timeline, in the text in force
// on their date.
import { html, nothing, type TemplateResult } from "lit";
import type { Citation, LawText, Timeline } from "../pkg/forloebsberegner.js";
import type { I18n } from "../i18n/i18n.ts";
import { externalLink, lawLink, noBreakSpaces } from "../ui/law-link.ts";

const gazette = (version: string, path: string): LawText => ({
  version,
  url: `https://www.retsinformation.dk/eli/lta/${path}`,
});

const ACTS: Record<string, LawText> = {
  LAS: gazette("LBK 1004/2025", "2025/1004"),
  LAB: gazette("LBK 280/2024", "2024/280"),
  PL: gazette("LBK 1123/2024", "2024/1123"),
  RSL: gazette("LBK 261/2024", "2024/261"),
  FVL: gazette("LBK 433/2014", "2014/433"),
  LOV: gazette("LOV 1750/2025", "2025/1750"),
};

/** The citation of a § such as "LAS § 68" in the newest text of its act. It has no note on repeal: see `repealedNotice`. */
export function newestCitation(ref: string): Citation {
  const text = ACTS[ref.split(" ", 1)[0] ?? ""];
  if (!text) throw new Error(`no act for ${ref}`);
  return { ref, ...text };
}

/** Links to the newest text of each §, with a space after each. */
export const lawLinks = (refs: readonly string[], i18n: I18n): TemplateResult[] =>
  refs.map((ref) => html`${lawLink(newestCitation(ref), i18n)} `);

/** Why repealed §§ still apply to the visitor: the law that closed them to new people. Nothing if the timeline cites no such §. */
export function repealedNotice(
  { periods, milestones, notices }: Timeline,
  i18n: I18n,
): TemplateResult | typeof nothing {
  const steps = periods.flatMap((period) => period.steps);
  const amendments = [...steps, ...milestones, ...notices].map(({ law }) => law.amended_by);
  const upcoming = steps.flatMap((step) => step.later ?? []).map(({ text }) => text);
  const repealing = [...amendments, ...upcoming].find((text) => text?.repealed);
  return repealing
    ? html`<p class="answer-small">${i18n.t("answer-repealed")} ${externalLink(repealing.url, noBreakSpaces(`${repealing.version} § 21, stk. 8`), i18n)}.</p>`
    : nothing;
}
