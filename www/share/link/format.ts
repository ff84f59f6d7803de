// The names a link has for the facts of a situation: format.json, which is handed out as link-format.json, is all that knows them.
import format from "./format.json" with { type: "json" };

export interface Part {
  /** The field of the situation, or of the entry of a list in it. */
  field: string;
  type: keyof typeof format.types;
  words?: readonly string[];
  /** It may be answered with "not known". */
  open?: boolean;
  /** What is left out, as it holds without being said. */
  usual?: string;
}

/** A word after the parts that stands for a value; without a value, for a field that is not known. */
interface Flag {
  field: string;
  value?: boolean;
}

export interface Name {
  /** The field of the situation that holds the parts, where it is not the situation itself. */
  in?: string;
  /** The field that is a list, each entry of which is written by itself. */
  list?: string;
  /** What every entry written with this name has. */
  given?: Readonly<Record<string, string>>;
  parts: readonly Part[];
  flags?: Readonly<Record<string, Flag>>;
}

export const VERSION = format.version;
/** What stands in the place of a fact that is not known. */
export const UNKNOWN = format.unknown;
export const NAMES: ReadonlyMap<string, Name> = new Map<string, Name>(
  Object.entries(format.names as Record<string, Name>),
);
export const SETTINGS: readonly string[] = format.settings;
/** The names of what a link tells of the day it was made. */
export const OF_THE_RECORD: readonly string[] = Object.keys(format.record);

const PATTERNS = new Map(Object.entries(format.types).map(([type, { pattern }]) => [type, new RegExp(pattern)]));

/** Only whether it can be read; what it means is for the calculation. */
export function reads(text: string, { type, words }: Pick<Part, "type" | "words">): boolean {
  return words ? words.includes(text) : (PATTERNS.get(type)?.test(text) ?? false);
}
