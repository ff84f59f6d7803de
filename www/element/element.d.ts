// The public interface of the element. Importing `element.js` defines it.
import type { Prior, Scheme, Situation, Timeline } from "../pkg/forloebsberegner.js";

/** What the visitor has agreed to share with the host page. */
export interface Shared {
  situation: Situation;
  timeline: Timeline;
}

/** `<forloebs-beregner>`. */
export interface ForloebsBeregner extends HTMLElement {
  /** Today, as YYYY-MM-DD. Default: the date in the visitor's time zone. */
  today: string;
  /** The scheme that the readers of the host page are in. Selects the example. */
  scheme: Scheme | "";
  /** The benefit that the readers had before the forløb. Selects the example. */
  prior: Prior["benefit"] | "";
  /** The parts to show, separated by spaces. Default: all. */
  show: string;
  /** "advisor": the result for a caseworker. "receipt": a page that checks receipts. Default: the result for the citizen. */
  view: "advisor" | "receipt" | "";
  /** Whom the readers can ask, as a text. */
  contactText: string;
  /** The address that `contactText` links to: https, mailto or tel. */
  contactHref: string;
  /** The page that links to the answers open: "here", the host page, or the URL of another page with the calculator. Default: the calculator's own page. */
  linkTo: string;
  /** Answers to open: the fragment of a link to them. */
  link: string;
  /** Whether to ask the visitor for consent to share the answers with the host page. */
  askAnswers: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    "forloebs-beregner": ForloebsBeregner;
  }

  interface HTMLElementEventMap {
    /** The first result is rendered. */
    "forloeb-ready": CustomEvent<null>;
    /** The visitor has changed an answer. The event does not say which. */
    "forloeb-change": CustomEvent<null>;
    /** A file could not be fetched. The element shows a message; call `preventDefault()` to show your own instead. */
    "forloeb-failed": CustomEvent<null>;
    /** The visitor's situation and timeline. Only with `ask-answers`, and only while the visitor agrees. */
    "forloeb-answers": CustomEvent<Shared>;
  }
}
