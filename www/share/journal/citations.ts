// The sections, rates and acts behind a timeline, each once.
import type { Citation, Rate, LawText, Timeline } from "../../pkg/forloebsberegner.js";
import { rates } from "../../core/wasm.ts";

/** A section of the law and the parts of the result that rest on it. */
export interface CitedSection {
  ref: string;
  /** The versions of its text; more than one if it changed during the timeline. */
  laws: Citation[];
  /** The numbers of the periods, counted from 1. */
  periods: number[];
  otherParts: OtherPart[];
}

/** A part of the result, other than a period, that cites sections. */
export type OtherPart = "changes" | "sanctions" | "milestones" | "notices";

/** Every section the timeline cites, in the order of the first citation. */
export function citedSections({ periods, transitions, payments, milestones, notices }: Timeline): CitedSection[] {
  const sections = new Map<string, CitedSection>();
  const cite = (law: Citation): CitedSection => {
    let section = sections.get(law.ref);
    if (!section) sections.set(law.ref, (section = { ref: law.ref, laws: [], periods: [], otherParts: [] }));
    if (!section.laws.some((known) => versionKey(known) === versionKey(law))) section.laws.push(law);
    return section;
  };
  periods.forEach(({ steps }, index) => {
    for (const { law } of steps) addOnce(cite(law).periods, index + 1);
  });
  const others: [OtherPart, { law: Citation }[]][] = [
    ["changes", transitions],
    ["sanctions", payments.flatMap(({ cuts = [] }) => cuts)],
    ["milestones", milestones],
    ["notices", notices],
  ];
  for (const [part, items] of others) {
    for (const { law } of items) addOnce(cite(law).otherParts, part);
  }
  return [...sections.values()];
}

const versionKey = ({ version, amended_by: amended }: Citation): string => `${version} ${amended?.version ?? ""}`;

function addOnce<Item>(list: Item[], item: Item): void {
  if (!list.includes(item)) list.push(item);
}

/** Every rate the periods use; a rate of two years is listed twice. A projected rate is listed as the published one it repeats. */
export function ratesUsed({ periods }: Timeline): Rate[] {
  const used = periods.flatMap(({ steps }) => steps).flatMap((step) => step.rates);
  return [...new Map(used.map((rate) => [`${rate.code} ${rate.valid_from}`, rate])).values()].map(asPublished);
}

/** The rate as it is in the table of its own first day. */
function asPublished(rate: Rate): Rate {
  const table = rates(rate.valid_from);
  return (Array.isArray(table) ? undefined : table.rates.find(({ code }) => code === rate.code)) ?? rate;
}

/** Every act the timeline cites, and the later ones that amend the sections. */
export function citedActs(timeline: Timeline): LawText[] {
  const cited: LawText[] = citedSections(timeline)
    .flatMap(({ laws }) => laws)
    .flatMap(({ version, url, amended_by: amended }) => [{ version, url }, ...(amended ? [amended] : [])]);
  const later = timeline.periods
    .flatMap(({ steps }) => steps)
    .flatMap((step) => step.later ?? [])
    .map(({ text }) => text);
  return [...new Map([...cited, ...later].map((text) => [text.version, text])).values()];
}
