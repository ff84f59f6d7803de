// What a link has brought into the calculator, until other answers take its place.
import type { TemplateResult } from "lit";
import { nothing } from "lit";
import { caseIn, type Read } from "./link.ts";
import type { View } from "../../result/view.ts";
import type { Answers } from "../../form/answers.ts";
import type { Lang, Words } from "../../i18n/translator.ts";
import { linked } from "./link-notice.ts";
import { answersOf } from "../../form/from-situation.ts";

export class Brought {
  /** The fragment that has been opened last. */
  private link = "";
  private read: Read | undefined;
  /** Nothing in it has been changed. */
  private isUntouched = false;

  /** The answers of a link that has not been opened yet; none in one that has, or that is no link to answers. */
  open(link: string, lang: Lang): Answers | undefined {
    if (link === this.link) return undefined;
    this.link = link;
    const read = caseIn(link);
    if (!read) return undefined;
    this.read = read;
    this.isUntouched = true;
    return answersOf(read.situation, read.open, lang);
  }

  changed(): void {
    this.isUntouched = false;
  }

  forget(): void {
    this.read = undefined;
  }

  render(words: Words, view: View | undefined): TemplateResult | typeof nothing {
    return this.read ? linked(this.read, words, !this.isUntouched, view) : nothing;
  }
}
