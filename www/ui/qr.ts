// QR codes, drawn in the browser as one SVG path.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import type { I18n } from "../i18n/i18n.ts";

/** The capacity of the largest QR code, in bytes. The links are ASCII, so it counts characters. */
const MAX_LENGTH = 2953;

/** The width of the empty border around the code, in modules. The standard requires it for detection. */
const QUIET_ZONE = 4;

/** Whether a text is short enough for a QR code. */
export const fitsQrCode = (text: string): boolean => text !== "" && text.length <= MAX_LENGTH;

/** The QR code of a text; nothing if the text is too long for one. */
export function qr(text: string, i18n: I18n): TemplateResult | typeof nothing {
  if (!fitsQrCode(text)) return nothing;
  return html`${guard([text, i18n.lang], () => qrSvg(text, i18n))}`;
}

function qrSvg(text: string, i18n: I18n): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET_ZONE;
  // Black on white in every colour scheme: many readers do not recognise an inverted code.
  return html`<svg class="qr" role="img" aria-label=${i18n.t("paper-qr")} viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}" shape-rendering="crispedges">
    <rect x=${-QUIET_ZONE} y=${-QUIET_ZONE} width=${side} height=${side} fill="#fff" />
    <path d=${toSvgPath(code)} fill="#000" />
  </svg>`;
}
