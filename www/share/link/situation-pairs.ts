// The facts of a situation as parameters of a link, and back.
import type { Situation } from "../../pkg/forloebsberegner.js";
import { matches, PARAMETERS, UNKNOWN } from "./format.ts";
import type { Parameter, Part } from "./format.ts";
import type { Pair } from "./pairs.ts";

/** The fields of a situation, of an object in it, or of an entry of one of its lists. */
type Fields = Record<string, unknown>;

/** One more than a situation may have, so that the calculation reports that there are too many. */
const MAX_ENTRIES = 61;

/**
 * The situation as pairs, without the defaults.
 *
 * @param open the paths of the facts that are unknown
 */
export function situationPairs(situation: Situation, open: readonly string[]): Pair[] {
  const facts: Fields = situation;
  const writtenLists = new Set<string>();
  return [...PARAMETERS].flatMap(([name, { list, in: object, parts }]): Pair[] => {
    if (list === undefined) {
      const fields = object === undefined ? facts : ((facts[object] ?? {}) as Fields);
      const value = formatParts(parts, fields, pathOf(object), open);
      return value === "" ? [] : [[name, value]];
    }
    // Two parameters may write entries of one list, which keep their order: the first parameter writes them all.
    if (writtenLists.has(list)) return [];
    writtenLists.add(list);
    const entries = (facts[list] ?? []) as Fields[];
    return entries.flatMap((entry, index) => formatEntry(list, entry, `${list}[${index}].`, open));
  });
}

const pathOf = (object: string | undefined): string => (object === undefined ? "" : `${object}.`);

/** An entry of a list, with the parameter for entries of its kind. */
function formatEntry(list: string, entry: Fields, path: string, open: readonly string[]): Pair[] {
  const isOfKind = ({ given = {} }: Parameter) =>
    Object.entries(given).every(([field, value]) => entry[field] === value);
  for (const [name, parameter] of PARAMETERS) {
    if (parameter.list !== list || !isOfKind(parameter)) continue;
    const flags = Object.entries(parameter.flags ?? {})
      .filter(([, { field, value }]) => (value === undefined ? open.includes(path + field) : entry[field] === value))
      .map(([word]) => word);
    return [[name, [formatParts(parameter.parts, entry, path, open), ...flags].join(",")]];
  }
  return [];
}

/** The values of the parts, with commas between them; blank parts at the end are left out. */
function formatParts(parts: readonly Part[], fields: Fields, path: string, open: readonly string[]): string {
  const values = parts.map(({ field, usual }) => {
    if (open.includes(path + field)) return UNKNOWN;
    const value = formatValue(fields[field]);
    return value === usual ? "" : value;
  });
  return values.join(",").replace(/,+$/, "");
}

function formatValue(value: unknown): string {
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return typeof value === "string" ? value : "";
}

/** What is wrong with a pair. */
export type PairError = "unreadable" | "too_many";

/** Builds a situation from the pairs of a link. */
export class SituationBuilder {
  private readonly facts: Fields = {};
  /** The paths of the facts that are unknown. */
  readonly open: string[] = [];

  get situation(): Partial<Situation> {
    return this.facts;
  }

  /** Adds the value of a parameter, as far as it can be parsed. Returns what is wrong with it. */
  add(value: string, parameter: Parameter): PairError[] {
    const { list, in: object, given } = parameter;
    const { fields, open, isReadable } = parseValue(value, parameter);
    const errors: PairError[] = isReadable ? [] : ["unreadable"];
    const isEmpty = Object.keys(fields).length === Object.keys(given ?? {}).length && open.length === 0;
    if (isEmpty) return errors;
    if (list === undefined) this.setFields(object, fields, open);
    else if (!this.addEntry(list, fields, open)) errors.push("too_many");
    return errors;
  }

  /** Sets fields of the situation or of an object in it. If a link has a parameter twice, the last one counts. */
  private setFields(object: string | undefined, fields: Fields, open: readonly string[]): void {
    const holder = object === undefined ? this.facts : ((this.facts[object] ??= {}) as Fields);
    Object.assign(holder, fields);
    for (const field of open) Reflect.deleteProperty(holder, field);
    const known = Object.keys(fields).map((field) => pathOf(object) + field);
    this.open.splice(0, this.open.length, ...this.open.filter((path) => !known.includes(path)));
    this.markUnknown(open.map((field) => pathOf(object) + field));
  }

  /** Adds an entry to a list. Returns false if the list is full. */
  private addEntry(list: string, fields: Fields, open: readonly string[]): boolean {
    const entries = (this.facts[list] ??= []) as Fields[];
    if (entries.length >= MAX_ENTRIES) return false;
    entries.push(fields);
    this.markUnknown(open.map((field) => `${list}[${entries.length - 1}].${field}`));
    return true;
  }

  private markUnknown(paths: readonly string[]): void {
    this.open.push(...paths.filter((path) => !this.open.includes(path)));
  }
}

/** The fields that a value sets, and those it says are unknown. The parts that cannot be parsed are left out. */
function parseValue(
  value: string,
  { given, parts, flags = {} }: Parameter,
): { fields: Fields; open: string[]; isReadable: boolean } {
  const fields: Fields = { ...given };
  const open: string[] = [];
  const tokens = value.split(",");
  let isReadable = value !== "";
  parts.forEach((part, index) => {
    const token = tokens[index] ?? "";
    if (token === "") return;
    if (token === UNKNOWN && part.open) open.push(part.field);
    else if (matches(token, part)) fields[part.field] = part.type === "yes" ? token === "ja" : token;
    else isReadable = false;
  });
  for (const word of tokens.slice(parts.length)) {
    const flag = Object.hasOwn(flags, word) ? flags[word] : undefined;
    if (!flag) isReadable = false;
    else if (flag.value === undefined) open.push(flag.field);
    else fields[flag.field] = flag.value;
  }
  return { fields, open, isReadable };
}
