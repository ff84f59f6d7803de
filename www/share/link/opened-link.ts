// The link whose answers are in the calculator, until other answers replace them.
import type { TemplateResult } from "lit";
import { nothing } from "lit";
import { parseLink, type ParsedLink } from "./link.ts";
import type { View } from "../../result/view.ts";
import type { Answers } from "../../form/answers.ts";
import type { Lang, I18n } from "../../i18n/i18n.ts";
import { linkNotice } from "./link-notice.ts";
import { fromSituation } from "../../form/from-situation.ts";

/** Opens links, and renders the notice about the one that was opened. */
export class OpenedLink {
  /** The fragment opened last. */
  private fragment = "";
  private parsed: ParsedLink | undefined;
  private isChanged = false;

  /** The answers of a link; undefined if it is the link opened last, or has no answers. */
  open(fragment: string, lang: Lang): Answers | undefined {
    if (fragment === this.fragment) return undefined;
    this.fragment = fragment;
    const parsed = parseLink(fragment);
    if (!parsed) return undefined;
    this.parsed = parsed;
    this.isChanged = false;
    return fromSituation(parsed.situation, parsed.open, lang);
  }

  /** The visitor has changed an answer. */
  changed(): void {
    this.isChanged = true;
  }

  /** Other answers have replaced those of the link. */
  forget(): void {
    this.parsed = undefined;
  }

  render(i18n: I18n, view: View | undefined): TemplateResult | typeof nothing {
    return this.parsed ? linkNotice(this.parsed, i18n, this.isChanged, view) : nothing;
  }
}
