// A code that a camera reads: here the link back to the answers. Drawn by the browser in one path; nothing is asked of any service.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import type { I18n } from "../i18n/i18n.ts";

/** The largest code there is holds so many letters; a link is written without any that take more than one byte. */
const MOST = 2953;

/** Empty around it, in its own squares: a reader finds the code by that. */
const QUIET = 4;

/** Whether a code can hold it. */
export const fitsQrCode = (text: string): boolean => text !== "" && text.length <= MOST;

export function qr(text: string, i18n: I18n): TemplateResult | typeof nothing {
  if (!fitsQrCode(text)) return nothing;
  return html`${guard([text, i18n.lang], () => drawn(text, i18n))}`;
}

function drawn(text: string, i18n: I18n): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  // Black on white in every colour scheme: many readers know no other.
  return html`<svg class="qr" role="img" aria-label=${i18n.t("paper-qr")} viewBox="${-QUIET} ${-QUIET} ${side} ${side}" shape-rendering="crispedges">
    <rect x=${-QUIET} y=${-QUIET} width=${side} height=${side} fill="#fff" />
    <path d=${toSvgPath(code)} fill="#000" />
  </svg>`;
}
