// What a link has brought into the calculator, until other answers take its place.
import type { TemplateResult } from "lit";
import { nothing } from "lit";
import { parseLink, type ParsedLink } from "./link.ts";
import type { View } from "../../result/view.ts";
import type { Answers } from "../../form/answers.ts";
import type { Lang, I18n } from "../../i18n/i18n.ts";
import { linkNotice } from "./link-notice.ts";
import { fromSituation } from "../../form/from-situation.ts";

export class OpenedLink {
  /** The fragment that has been opened last. */
  private link = "";
  private read: ParsedLink | undefined;
  /** Nothing in it has been changed. */
  private isUntouched = false;

  /** The answers of a link that has not been opened yet; none in one that has, or that is no link to answers. */
  open(link: string, lang: Lang): Answers | undefined {
    if (link === this.link) return undefined;
    this.link = link;
    const read = parseLink(link);
    if (!read) return undefined;
    this.read = read;
    this.isUntouched = true;
    return fromSituation(read.situation, read.open, lang);
  }

  changed(): void {
    this.isUntouched = false;
  }

  forget(): void {
    this.read = undefined;
  }

  render(i18n: I18n, view: View | undefined): TemplateResult | typeof nothing {
    return this.read ? linkNotice(this.read, i18n, !this.isUntouched, view) : nothing;
  }
}
