// The element as other code sees it: what can be set on it, and what it tells. Importing `element.js` defines it.
import type { Prior, Scheme, Situation, Timeline } from "../pkg/forloebsberegner.js";

/** What a visitor has agreed to hand over to the page. */
export interface Shared {
  situation: Situation;
  timeline: Timeline;
}

/** `<forloebs-beregner>`. */
export interface ForloebsBeregner extends HTMLElement {
  /** The day it is, as YYYY-MM-DD; without it the day it is where the visitor sits. */
  today: string;
  /** The forløb the readers of the page are in. */
  scheme: Scheme | "";
  /** What they lived on before it. */
  prior: Prior["benefit"] | "";
  /** Which parts there are, with spaces between them; without it all. */
  show: string;
  /** For whom the answer is laid out, or what is shown in its place. */
  view: "advisor" | "receipt" | "";
  /** Whom to ask, in the host's own words. */
  contactText: string;
  /** Where these words lead: https, mailto or tel. */
  contactHref: string;
  /** Where the links to the answers lead: "here", this page, which then opens them too; or the address of another with the calculator. */
  linkTo: string;
  /** Answers to open: what stands after # in a link to them. */
  link: string;
  /** The page would like to have the answers; the visitor decides. */
  askAnswers: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    "forloebs-beregner": ForloebsBeregner;
  }

  interface HTMLElementEventMap {
    /** The first answer stands there. */
    "forloeb-ready": CustomEvent<null>;
    /** The visitor has changed something. What, is not told. */
    "forloeb-change": CustomEvent<null>;
    /** A file could not be fetched. The visitor is told, unless this is prevented. */
    "forloeb-failed": CustomEvent<null>;
    /** The visitor's situation and timeline; only with `ask-answers`, and only after she has agreed. */
    "forloeb-answers": CustomEvent<Shared>;
  }
}
