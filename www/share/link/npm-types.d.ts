// The link to a case, for programs: everything in it stands after the # of an address and is sent to no server.
import type { Estimate, Situation, Timeline } from "../../pkg/forloebsberegner.js";

/** What a link carries. */
export interface Case {
  situation: Situation;
  /** The paths of the facts that are not known, as `estimate` takes them. */
  open?: readonly string[];
  /** The amounts to put in it, so that the page can tell later what has changed; without them it carries the situation alone. */
  timeline?: Timeline;
  /** With open facts: `estimate(situation, open)`, whose `lowest` is the timeline. */
  estimate?: Estimate;
}

/** An amount of a period as it stood when the link was made. */
export interface RecordedPeriod {
  from: string;
  payable: string;
}

/** What a link says. */
export interface Read {
  /** As far as it could be read, without `today`; whether it is whole is for the calculation to say. */
  situation: Partial<Situation>;
  open: string[];
  /** When it was made, with which program and rates, and the amounts as they stood; none in a link written by hand. */
  record?: { made: string; program: string; rates: string; periods: readonly RecordedPeriod[] };
  /** What could not be read. */
  unread: { name: string; value: string; why: "unknown" | "unreadable" | "too_many" | "cut" | "repeated" }[];
  /** Whether it is as it was when it was made. */
  soundness: "whole" | "cut" | "changed" | "by_hand";
  /** It is of a format that this program does not know yet. */
  isNewer: boolean;
}

/** A link to `page`, which has the calculator on it, that opens the case there. */
export function linkOf(page: string, given: Case): string;

/** What a link, or its fragment alone, says of a case; nothing where it speaks of none. */
export function caseIn(link: string): Read | undefined;
