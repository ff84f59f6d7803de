// A case as the fragment of an address, and back. What a fragment says is only read: nothing in it is run, and what cannot be read
// is given back by name, beside all that can.
import type { Estimate, Situation, Timeline } from "../../pkg/forloebsberegner.js";
import { digest } from "../digest.ts";
import { NAMES, OF_THE_RECORD, reads, SETTINGS, UNKNOWN, VERSION } from "./format.ts";
import type { Name, Part } from "./format.ts";
import { hasAnswers } from "../fragment.ts";
import { readRecord, writeRecord } from "./record.ts";
import type { Pair, LinkRecord } from "./record.ts";

export type { LinkRecord } from "./record.ts";

/** What a link carries. */
export interface Case {
  situation: Situation;
  /** The paths of the facts that are not known. */
  open: readonly string[];
  timeline: Timeline;
  estimate?: Estimate | undefined;
}

/** When a link is made, and with which version of the program. */
export interface LinkMetadata {
  on: string;
  program: string;
}

export interface UnreadPart {
  name: string;
  value: string;
  /** No name of this format; a value that is none of its name; more than there can be; the end of a link that was cut off; or said otherwise later on. */
  why: "unknown" | "unreadable" | "too_many" | "cut" | "repeated";
}

export interface ParsedLink {
  /** As far as it could be read; whether it is whole is for the calculation to say. */
  situation: Partial<Situation>;
  open: string[];
  record?: LinkRecord;
  unread: UnreadPart[];
  /** Whether it is as it was when it was made. One that was written by hand has nothing to tell that by. */
  soundness: "whole" | "cut" | "changed" | "by_hand";
  /** It is of a format that this program does not know yet. */
  isNewer: boolean;
}

/** The fields of a situation, or of an entry in one of its lists. */
type Entry = Record<string, unknown>;

/** One more than a situation may have, so that the calculation says it is too many. */
const MOST_ENTRIES = 61;
/** Longer than any case; a page is not held up by what is no link. */
const LONGEST = 30_000;
const CONTROL = "kontrol";

/** The fragment, without its #: the version first, then when it was made and with what, the situation, the amounts, and the control number. */
export function formatLink({ situation, open, timeline, estimate }: Case, { on, program }: LinkMetadata): string {
  const pairs: Pair[] = [
    ["v", String(VERSION)],
    ["lavet", on],
    ["program", program],
    ["satser", timeline.rates.version],
    ...situationPairs(situation, open),
    ...writeRecord(timeline, estimate),
  ];
  const text = joinPairs(pairs);
  return `${text}&${CONTROL}=${control(text)}`;
}

export const joinPairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${name}=${encodeURI(value)}`).join("&");

const control = (text: string): string => digest(text).slice(0, 8);

/** The situation alone, as a link written by hand has it. */
export function situationPairs(situation: Situation, open: readonly string[]): Pair[] {
  const facts = situation as unknown as Entry;
  const lists = new Set<string>();
  return [...NAMES].flatMap(([name, { list, in: inner, parts }]): Pair[] => {
    if (list !== undefined) {
      // All entries of a list in their order, whatever the name each of them has.
      if (lists.has(list)) return [];
      lists.add(list);
      return ((facts[list] ?? []) as Entry[]).flatMap((entry, index) =>
        entryPair(list, entry, `${list}[${index}]`, open),
      );
    }
    const holder = inner === undefined ? facts : (facts[inner] as Entry | undefined);
    const value = partsOf(holder ?? {}, parts, inner === undefined ? "" : `${inner}.`, open);
    return value === "" ? [] : [[name, value]];
  });
}

function entryPair(list: string, entry: Entry, path: string, open: readonly string[]): Pair[] {
  const found = [...NAMES].find(
    ([, name]) =>
      name.list === list && Object.entries(name.given ?? {}).every(([field, value]) => entry[field] === value),
  );
  if (!found) return [];
  const [name, { parts, flags = {} }] = found;
  const raised = Object.entries(flags).flatMap(([word, { field, value }]) => {
    const isMeant = value === undefined ? open.includes(`${path}.${field}`) : entry[field] === value;
    return isMeant ? [word] : [];
  });
  return [[name, [partsOf(entry, parts, `${path}.`, open), ...raised].join(",")]];
}

function partsOf(entry: Entry, parts: readonly Part[], path: string, open: readonly string[]): string {
  const told = parts.map(({ field, usual }) => {
    if (open.includes(path + field)) return UNKNOWN;
    const value = entry[field];
    const text = typeof value === "boolean" ? (value ? "ja" : "nej") : typeof value === "string" ? value : "";
    return text === usual ? "" : text;
  });
  return told.join(",").replace(/,+$/, "");
}

/** What a fragment says of a case; nothing where it speaks of none. */
export function parseLink(fragment: string): ParsedLink | undefined {
  if (!hasAnswers(fragment)) return undefined;
  const pairs = pairsIn(fragment);
  const { soundness, told } = heard(pairs, fragment.length > LONGEST);
  const cut = soundness === "cut" ? told.at(-1) : undefined;
  const unread: UnreadPart[] = cut ? [{ name: cut[0], value: cut[1], why: "cut" }] : [];
  const reading = new Reading(unread);
  const recorded: Pair[] = [];
  const last = new Map(told);
  for (const pair of told) {
    const [name, value] = pair;
    const known = NAMES.get(name);
    if (known && known.list === undefined && last.get(name) !== value) unread.push({ name, value, why: "repeated" });
    if (pair === cut || name === "v" || name === CONTROL) continue;
    else if (known) reading.take(name, value, known);
    else if (OF_THE_RECORD.includes(name)) recorded.push(pair);
    else unread.push({ name, value, why: "unknown" });
  }
  const record = readRecord(recorded, ([name, value]) => unread.push({ name, value, why: "unreadable" }));
  const version = Number(told.find(([name]) => name === "v")?.[1]);
  return {
    situation: reading.situation,
    open: reading.open,
    ...(record ? { record } : {}),
    unread,
    soundness,
    isNewer: version > VERSION,
  };
}

/**
 * The pairs from v on, decoded where they can be. Mail programs write & as &amp;, break lines, encode it all, or take the end of a sentence for
 * the end of the link.
 */
function pairsIn(fragment: string): Pair[] {
  const given = fragment.slice(0, LONGEST).replace(/^#/, "");
  const pairs = (given.includes("=") ? given : decoded(given))
    .replace(/([.,;:!)>\]"'»”]|%3E|%22)+$/i, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): Pair => {
      const [name = "", ...value] = decoded(pair).replace(/\s/g, "").replace(/^amp;/, "").split("=");
      return [name, value.join("=")];
    });
  return pairs.filter(([name]) => !SETTINGS.includes(name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link that was made ends in its control number. */
function heard(pairs: Pair[], isTooLong: boolean): { soundness: ParsedLink["soundness"]; told: Pair[] } {
  const told = pairs.slice(pairs.findIndex(([name]) => name === "v"));
  const end = told.findIndex(([name]) => name === CONTROL);
  const isMade = told.some(([name]) => name === "lavet");
  if (end >= 0) {
    // What somebody has written behind it is no part of it.
    const isWhole = control(joinPairs(told.slice(0, end))) === told[end]?.[1] && end === told.length - 1;
    return { soundness: isWhole ? "whole" : "changed", told };
  }
  return { soundness: isMade || isTooLong ? "cut" : "by_hand", told };
}

/** A situation that is put together out of pairs. */
class Reading {
  private readonly facts: Entry = {};
  readonly open: string[] = [];

  constructor(private readonly unread: UnreadPart[]) {}

  get situation(): Partial<Situation> {
    return this.facts;
  }

  take(name: string, value: string, { list, in: inner, given, parts, flags = {} }: Name): void {
    const miss = (why: UnreadPart["why"]) => {
      this.unread.push({ name, value, why });
    };
    const entry: Entry = { ...given };
    const open: string[] = [];
    const tokens = value.split(",");
    let isRead = value !== "";
    parts.forEach((part, index) => {
      const token = tokens[index] ?? "";
      if (token === UNKNOWN && part.open) open.push(part.field);
      else if (token !== "" && reads(token, part)) entry[part.field] = part.type === "yes" ? token === "ja" : token;
      else isRead &&= token === "";
    });
    for (const word of tokens.slice(parts.length)) {
      const flag = Object.hasOwn(flags, word) ? flags[word] : undefined;
      if (!flag) isRead = false;
      else if (flag.value === undefined) open.push(flag.field);
      else entry[flag.field] = flag.value;
    }
    // What can be read of it is kept all the same.
    if (!isRead) miss("unreadable");
    if (Object.keys(entry).length === Object.keys(given ?? {}).length && open.length === 0) return;
    if (list === undefined) this.put(inner, entry, open);
    else if (!this.add(list, entry, open)) miss("too_many");
  }

  /** Of a name given twice the last counts. */
  private put(inner: string | undefined, entry: Entry, open: readonly string[]): void {
    const holder = inner === undefined ? this.facts : ((this.facts[inner] ??= {}) as Entry);
    Object.assign(holder, entry);
    const path = inner === undefined ? "" : `${inner}.`;
    for (const field of open) {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field of the format
      delete holder[field];
    }
    const answered = Object.keys(entry).map((field) => path + field);
    this.open.splice(0, this.open.length, ...this.open.filter((one) => !answered.includes(one)));
    this.note(open.map((field) => path + field));
  }

  private add(list: string, entry: Entry, open: readonly string[]): boolean {
    const entries = (this.facts[list] ??= []) as Entry[];
    if (entries.length >= MOST_ENTRIES) return false;
    entries.push(entry);
    this.note(open.map((field) => `${list}[${entries.length - 1}].${field}`));
    return true;
  }

  private note(paths: readonly string[]): void {
    this.open.push(...paths.filter((path) => !this.open.includes(path)));
  }
}
