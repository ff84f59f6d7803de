// Every § and every rate behind a timeline, once each, with where it is used.
import type { Law, Rate, Text, Timeline } from "../../pkg/forloebsberegner.js";
import { rates } from "../../core/wasm.ts";

export interface CitedSection {
  ref: string;
  /** The texts in force, where they were different on different days. */
  laws: Law[];
  /** Counted from 1. */
  periods: number[];
  elsewhere: Elsewhere[];
}

export type Elsewhere = "changes" | "sanctions" | "milestones" | "notices";

export function citedSections({ periods, transitions, payments, milestones, notices }: Timeline): CitedSection[] {
  const found = new Map<string, CitedSection>();
  const cite = (law: Law): CitedSection => {
    let one = found.get(law.ref);
    if (!one) found.set(law.ref, (one = { ref: law.ref, laws: [], periods: [], elsewhere: [] }));
    if (!one.laws.some((known) => asText(known) === asText(law))) one.laws.push(law);
    return one;
  };
  periods.forEach(({ steps }, index) => {
    for (const { law } of steps) add(cite(law).periods, index + 1);
  });
  const others: [Elsewhere, { law: Law }[]][] = [
    ["changes", transitions],
    ["sanctions", payments.flatMap(({ cuts = [] }) => cuts)],
    ["milestones", milestones],
    ["notices", notices],
  ];
  for (const [where, list] of others) {
    for (const { law } of list) add(cite(law).elsewhere, where);
  }
  return [...found.values()];
}

const asText = ({ version, amended_by: amended }: Law): string => `${version} ${amended?.version ?? ""}`;

function add<One>(list: One[], one: One): void {
  if (!list.includes(one)) list.push(one);
}

/** A rate and the next year's are two. Carried on into years whose rates are not known it is the same: that it is a guess there stands at the period. */
export function ratesUsed({ periods }: Timeline): Rate[] {
  const read = periods.flatMap(({ steps }) => steps).flatMap((step) => step.rates);
  return [...new Map(read.map((rate) => [`${rate.code} ${rate.valid_from}`, rate])).values()].map(asPrinted);
}

/** As it was on its own first day. */
function asPrinted(rate: Rate): Rate {
  const table = rates(rate.valid_from);
  return (Array.isArray(table) ? undefined : table.rates.find(({ code }) => code === rate.code)) ?? rate;
}

/** The acts that are named, each once. */
export function citedActs(timeline: Timeline): Text[] {
  const later = timeline.periods.flatMap(({ steps }) => steps).flatMap((step) => step.later ?? []);
  const texts: Text[] = citedSections(timeline)
    .flatMap(({ laws }) => laws)
    .flatMap(({ version, url, amended_by: amended }) => [{ version, url }, ...(amended ? [amended] : [])]);
  return [...new Map([...texts, ...later.map(({ text }) => text)].map((text) => [text.version, text])).values()];
}
