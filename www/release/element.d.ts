// The element as other code sees it: what can be set on it, and what it tells. Importing `element.js` defines it.
import type { Scheme, Situation, Timeline } from "../pkg/forloebsberegner.js";

/** What a visitor has agreed to hand over to the page. */
export interface ForloebAnswers {
  situation: Situation;
  timeline: Timeline;
}

/** `<forloebs-beregner>`. */
export interface ForloebsBeregnerElement extends HTMLElement {
  /** Light, dark, or what the visitor's device says. */
  theme: "auto" | "light" | "dark";
  /** The scheme that is chosen from the start. */
  scheme: Scheme | "";
  /** The benefit before that is chosen from the start, by its name in the contract. */
  prior: string;
  /** The parts that are shown, with spaces between them; all where it is empty. */
  show: string;
  /** Whom a visitor can ask, in the words of the page. */
  contactText: string;
  /** Where that leads: https:, mailto: or tel:. */
  contactHref: string;
  /** Asks the visitor, before anything is handed over in `forloeb-answers`. */
  askAnswers: boolean;
  /** Stands in for the clock, as YYYY-MM-DD. */
  today: string;
}

declare global {
  interface HTMLElementTagNameMap {
    "forloebs-beregner": ForloebsBeregnerElement;
  }

  interface HTMLElementEventMap {
    /** The calculator shows its first answer. */
    "forloeb-ready": CustomEvent<null>;
    /** The answer has changed. */
    "forloeb-change": CustomEvent<null>;
    /** The calculator cannot be shown. */
    "forloeb-failed": CustomEvent<null>;
    /** The visitor has agreed to hand over these answers. */
    "forloeb-answers": CustomEvent<ForloebAnswers>;
  }
}
