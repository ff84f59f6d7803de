// The optional parts of the result. The questions, the explanations, the notices and the assumptions are no parts: an amount is never shown
// without them.

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

/** The name of an optional part. */
export type Part = (typeof PARTS)[number];

/**
 * The parts in the attribute `show`: "chart table" → these two. All parts if it names none that exists. A framework may set the attribute
 * to null.
 */
export function shownParts(attribute: string | null | undefined): ReadonlySet<Part> {
  const names = (attribute ?? "").split(/\s+/);
  const shown = PARTS.filter((part) => names.includes(part));
  return new Set(shown.length > 0 ? shown : PARTS);
}
