// Formats a case as the fragment of a link, and parses such a fragment. The parser returns what it can parse, and lists the other parameters
// by name.
import type { Estimate, Situation, Timeline } from "../../pkg/forloebsberegner.js";
import { digest } from "../digest.ts";
import { hasAnswers } from "../fragment.ts";
import { PARAMETERS, RECORD_NAMES, VERSION } from "./format.ts";
import { formatPairs, MAX_LENGTH, parsePairs, type Pair } from "./pairs.ts";
import { parseRecord, recordPairs } from "./record.ts";
import type { LinkRecord } from "./record.ts";
import { SituationBuilder, situationPairs, type PairError } from "./situation-pairs.ts";

export type { LinkRecord } from "./record.ts";
export { situationPairs } from "./situation-pairs.ts";

/** What a link contains. */
export interface Case {
  situation: Situation;
  /** The paths of the facts that are unknown. */
  open: readonly string[];
  timeline: Timeline;
  estimate?: Estimate | undefined;
}

/** The day a link is made, and the version of the program that makes it. */
export interface LinkMetadata {
  on: string;
  program: string;
}

/** A parameter that could not be parsed. */
export interface UnreadPart {
  name: string;
  value: string;
  /**
   * - `unknown`: the format has no such parameter
   * - `unreadable`: the value does not match the type of the parameter
   * - `too_many`: the list is full
   * - `cut`: the end of a link that was cut off
   * - `repeated`: the same parameter has another value later in the link
   */
  why: "unknown" | PairError | "cut" | "repeated";
}

/** What a link contains, as far as it can be parsed. */
export interface ParsedLink {
  /** The calculation validates it. */
  situation: Partial<Situation>;
  open: string[];
  record?: LinkRecord;
  unread: UnreadPart[];
  /** Whether the link is as it was made. A link written by hand has no control number to tell that by. */
  soundness: "whole" | "cut" | "changed" | "by_hand";
  /** The link has a newer format than this program knows. */
  isNewer: boolean;
}

const CONTROL = "kontrol";

/** The fragment of a link, without `#`: version, record of the day, situation, amounts, and the control number of all that. */
export function formatLink({ situation, open, timeline, estimate }: Case, { on, program }: LinkMetadata): string {
  const text = formatPairs([
    ["v", String(VERSION)],
    ["lavet", on],
    ["program", program],
    ["satser", timeline.rates.version],
    ...situationPairs(situation, open),
    ...recordPairs(timeline, estimate),
  ]);
  return `${text}&${CONTROL}=${controlNumber(text)}`;
}

const controlNumber = (text: string): string => digest(text).slice(0, 8);

/** Parses the fragment of a link; undefined if it has no answers. */
export function parseLink(fragment: string): ParsedLink | undefined {
  if (!hasAnswers(fragment)) return undefined;
  const parsed = parsePairs(fragment);
  const pairs = parsed.slice(parsed.findIndex(([name]) => name === "v"));
  const soundness = checkSoundness(pairs, fragment.length > MAX_LENGTH);
  const cut = soundness === "cut" ? pairs.at(-1) : undefined;
  const lastValues = new Map(pairs);
  const builder = new SituationBuilder();
  const recorded: Pair[] = [];
  const unread: UnreadPart[] = [];
  const report = ([name, value]: Pair, why: UnreadPart["why"]) => unread.push({ name, value, why });

  if (cut) report(cut, "cut");
  for (const pair of pairs) {
    const [name, value] = pair;
    const parameter = PARAMETERS.get(name);
    if (parameter && parameter.list === undefined && lastValues.get(name) !== value) report(pair, "repeated");
    if (pair === cut || name === "v" || name === CONTROL) continue;
    if (parameter) for (const error of builder.add(value, parameter)) report(pair, error);
    else if (RECORD_NAMES.includes(name)) recorded.push(pair);
    else report(pair, "unknown");
  }
  const record = parseRecord(recorded, (pair) => report(pair, "unreadable"));
  return {
    situation: builder.situation,
    open: builder.open,
    ...(record ? { record } : {}),
    unread,
    soundness,
    isNewer: Number(pairs.find(([name]) => name === "v")?.[1]) > VERSION,
  };
}

/** Compares the control number, which ends a link that the program made, with the pairs before it. */
function checkSoundness(pairs: readonly Pair[], isTooLong: boolean): ParsedLink["soundness"] {
  const end = pairs.findIndex(([name]) => name === CONTROL);
  if (end >= 0) {
    const isUnchanged = controlNumber(formatPairs(pairs.slice(0, end))) === pairs[end]?.[1];
    // Pairs after the control number were added by somebody else.
    return isUnchanged && end === pairs.length - 1 ? "whole" : "changed";
  }
  const isMadeByProgram = pairs.some(([name]) => name === "lavet");
  return isMadeByProgram || isTooLong ? "cut" : "by_hand";
}
