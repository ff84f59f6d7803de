// The link to a case, for programs. A link has its content in the fragment of the URL, which is sent to no server.
import type { Estimate, Situation, Timeline } from "../../pkg/forloebsberegner.js";

/** What a link contains. */
export interface Case {
  situation: Situation;
  /** The paths of the facts that are unknown, as `estimate` takes them. */
  open?: readonly string[];
  /** The amounts to record, so that the page can later show what has changed. Without it, the link contains the situation alone. */
  timeline?: Timeline;
  /** With open facts: `estimate(situation, open)`, whose `lowest` is the timeline. */
  estimate?: Estimate;
}

/** A period with its amount when the link was made. */
export interface RecordedPeriod {
  from: string;
  payable: string;
}

/** What a link contains, as far as it can be parsed. */
export interface Read {
  /** Without `today`. The calculation validates it. */
  situation: Partial<Situation>;
  open: string[];
  /** The day, the version of the program, the edition of the rates and the amounts when the link was made. A link written by hand has no record. */
  record?: { made: string; program: string; rates: string; periods: readonly RecordedPeriod[] };
  /** The parameters that could not be parsed. */
  unread: { name: string; value: string; why: "unknown" | "unreadable" | "too_many" | "cut" | "repeated" }[];
  /** Whether the link is as it was made. */
  soundness: "whole" | "cut" | "changed" | "by_hand";
  /** The link has a newer format than this version knows. */
  isNewer: boolean;
}

/** The link that opens a case on `page`, a page with the calculator. */
export function linkOf(page: string, given: Case): string;

/** The case in a link, or in its fragment alone; undefined if it has none. */
export function caseIn(link: string): Read | undefined;
