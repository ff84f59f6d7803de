import type { I18n } from "../i18n/i18n.ts";
import type { Estimate, Situation, Timeline } from "../pkg/forloebsberegner.js";
import type { Part } from "./shown-parts.ts";

/** The contact that the host page shows its visitors: the attributes `contact-text` and `contact-href`. */
export interface Contact {
  text: string;
  href: string;
}

/** Everything the templates of the result render. */
export interface View {
  situation: Situation;
  timeline: Timeline;
  /** The date the result is shown for, as an ISO date. */
  today: string;
  i18n: I18n;
  /** Whether the answers are those of an example and not the visitor's own. */
  example: boolean;
  /** The range of amounts if facts are unknown. `timeline` is then the one with the lowest amounts. */
  estimate?: Estimate | undefined;
  /** The paths of the unknown facts: "prior.weekly". */
  open: readonly string[];
  /** Moves to the question of a field. */
  onAsk(field: string): void;
  contact: Contact;
  /** The link to these answers: the URL of a page with the calculator, with the answers in its fragment. Empty if there is none. */
  link: string;
  /** The parts that the host page shows. */
  parts: ReadonlySet<Part>;
  /** The layout: "advisor", or that for the visitor. */
  layout?: string;
}
