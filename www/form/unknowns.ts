// What the visitor does not know: the paths of the fields left out of the situation, for a range instead of an amount.
import { visibleFields, isBlank } from "./answers.ts";
import type { Answers } from "./answers.ts";

/** Whoever wants to answer now gets the field back that "Ved ikke" had taken away. */
export function clearUnknown(answers: Answers, field: string): void {
  if (field === "prior.weekly") answers.unknown.sygedagpenge = false;
  if (field === "prior.entitled_until") answers.unknown.entitledUntil = false;
  const [, index, name] = /^income\[(\d+)\]\.(monthly|hours)$/.exec(field) ?? [];
  const unknown = answers.income[Number(index)]?.unknown;
  if (unknown) unknown[name === "hours" ? "hours" : "amount"] = false;
}

export function unknownFields(answers: Answers): string[] {
  const ask = visibleFields(answers);
  const { unknown } = answers;
  // Rows count as they are sent, without those left blank.
  const children = ask.family ? answers.children.filter((row) => !isBlank.child(row)) : [];
  const income = ask.income ? answers.income.filter((row) => !isBlank.income(row)) : [];
  const open: [string, boolean][] = [
    ["prior.weekly", ask.sygedagpenge && unknown.sygedagpenge],
    ["prior.entitled_until", ask.sygedagpenge && unknown.entitledUntil],
    ["prior.level", ask.ledighedsydelse && answers.level === "unknown"],
    ["prior.single", ask.single && answers.single === "unknown"],
    ["with_parents_until", ask.family && answers.withParents === "unknown"],
    ...children.map((row, index): [string, boolean] => [`children[${index}].lives_with`, row.livesWith === "unknown"]),
    ...income.flatMap((row, index): [string, boolean][] => [
      [`income[${index}].monthly`, row.unknown.amount],
      [`income[${index}].hours`, row.kind === "tilbud" && row.unknown.hours],
    ]),
  ];
  return open.flatMap(([path, isOpen]) => (isOpen ? [path] : []));
}
