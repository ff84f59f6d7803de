// The facts that the visitor does not know ("Ved ikke"). With them the result is a range instead of an amount.
import { visibleFields, isBlank } from "./answers.ts";
import type { Answers } from "./answers.ts";

/** Unchecks "Ved ikke" at a field, which shows the control of the field again. */
export function clearUnknown(answers: Answers, field: string): void {
  if (field === "prior.weekly") answers.unknown.sygedagpenge = false;
  if (field === "prior.entitled_until") answers.unknown.entitledUntil = false;
  const [, index, name] = /^income\[(\d+)\]\.(monthly|hours)$/.exec(field) ?? [];
  const unknown = answers.income[Number(index)]?.unknown;
  if (unknown) unknown[name === "hours" ? "hours" : "amount"] = false;
}

/** The paths of the unknown facts in the situation. */
export function unknownFields(answers: Answers): string[] {
  const visible = visibleFields(answers);
  const { unknown } = answers;
  // The situation has no blank rows, so they do not count in the indices.
  const children = visible.family ? answers.children.filter((row) => !isBlank.child(row)) : [];
  const income = visible.income ? answers.income.filter((row) => !isBlank.income(row)) : [];
  const fields: [path: string, isUnknown: boolean][] = [
    ["prior.weekly", visible.sygedagpenge && unknown.sygedagpenge],
    ["prior.entitled_until", visible.sygedagpenge && unknown.entitledUntil],
    ["prior.level", visible.ledighedsydelse && answers.level === "unknown"],
    ["prior.single", visible.single && answers.single === "unknown"],
    ["with_parents_until", visible.family && answers.withParents === "unknown"],
    ...children.map((row, index): [string, boolean] => [`children[${index}].lives_with`, row.livesWith === "unknown"]),
    ...income.flatMap((row, index): [string, boolean][] => [
      [`income[${index}].monthly`, row.unknown.amount],
      [`income[${index}].hours`, row.kind === "tilbud" && row.unknown.hours],
    ]),
  ];
  return fields.flatMap(([path, isUnknown]) => (isUnknown ? [path] : []));
}
