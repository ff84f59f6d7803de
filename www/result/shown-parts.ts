// Which parts a page around the element wants to have: all of them, or those it names. What an amount cannot do without is always there: the
// questions, how it came about, what has to be known, and what has been taken for granted.

const PARTS = [
  "examples",
  "chart",
  "table",
  "milestones",
  "payments",
  "after",
  "road",
  "elsewhere",
  "complaint",
  "rates",
  "share",
  "print",
] as const;

export type Part = (typeof PARTS)[number];

/** "chart table" → these two; nothing, or no name that is known → all. A framework may set nothing as null. */
export function shownParts(named: string | null | undefined): ReadonlySet<Part> {
  const names = (named ?? "").split(/\s+/);
  const chosen = PARTS.filter((part) => names.includes(part));
  return new Set(chosen.length > 0 ? chosen : PARTS);
}
