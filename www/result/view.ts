// What a template of the result is given.
import type { I18n } from "../i18n/i18n.ts";
import type { Estimate, Situation, Timeline } from "../pkg/forloebsberegner.js";
import type { Part } from "./shown-parts.ts";

/** What the page around the element has written for its own readers: `contact-text` and `contact-href`. */
export interface Contact {
  text: string;
  href: string;
}

export interface View {
  situation: Situation;
  timeline: Timeline;
  today: string;
  i18n: I18n;
  /** The answers are an example and not the reader's own. */
  example: boolean;
  /** Where some facts are not known: between what the amounts lie. The timeline is then that of the lowest. */
  estimate?: Estimate | undefined;
  /** The facts that are not known. */
  open: readonly string[];
  /** Leads to the question of a field. */
  onAsk(field: string): void;
  contact: Contact;
  /** Leads back to these answers: the address of a page with the calculator, and all of them in its fragment. */
  link: string;
  /** What the page around the element wants to have. */
  parts: ReadonlySet<Part>;
  /** For whom it is laid out: "advisor", or the person it is about. */
  layout?: string;
}
