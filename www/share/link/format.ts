// The syntax of links, from format.json, which the site publishes as link-format.json.
import format from "./format.json" with { type: "json" };

/** A part of a parameter's value; the parts are separated by commas. */
export interface Part {
  /** The field of the situation, or of an entry of a list in it. */
  field: string;
  type: keyof typeof format.types;
  words?: readonly string[];
  /** The fact may be unknown. */
  open?: boolean;
  /** The default, which a link leaves out. */
  usual?: string;
}

/** A word after the parts that sets a field; without a value, it says that the field is unknown. */
interface Flag {
  field: string;
  value?: boolean;
}

/** What a parameter of a link writes into the situation. */
export interface Parameter {
  /** The field of the situation that holds the parts, if it is not the situation itself. */
  in?: string;
  /** The field that is a list: a link repeats the parameter for each entry. */
  list?: string;
  /** What every entry written with this parameter has. */
  given?: Readonly<Record<string, string>>;
  parts: readonly Part[];
  flags?: Readonly<Record<string, Flag>>;
}

export const VERSION = format.version;
/** The value of a fact that is unknown. */
export const UNKNOWN = format.unknown;
/** The parameters of the situation by name, in the order in which a link has them. */
export const PARAMETERS: ReadonlyMap<string, Parameter> = new Map<string, Parameter>(
  Object.entries(format.names as Record<string, Parameter>),
);
/** The settings of the page that may be in the same fragment. */
export const SETTINGS: readonly string[] = format.settings;
/** The parameters that record when a link was made and the amounts of that day. */
export const RECORD_NAMES: readonly string[] = Object.keys(format.record);

const PATTERNS = new Map(Object.entries(format.types).map(([type, { pattern }]) => [type, new RegExp(pattern)]));

/** Whether a text has the syntax of a type. The calculation validates its value. */
export function matches(text: string, { type, words }: Pick<Part, "type" | "words">): boolean {
  return words ? words.includes(text) : (PATTERNS.get(type)?.test(text) ?? false);
}
