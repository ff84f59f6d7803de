// Which of its amounts a period is shown with. Before tax it has one; after tax only payments have, so a period takes that of a
// month paid in full. A period too short for a whole month has none, and nothing is worked out for it.
import type { Period, Timeline } from "../pkg/forloebsberegner.js";

export interface Amounts {
  tax: "before" | "after";
  of(period: Period): string | undefined;
}

export const beforeTax: Amounts = { tax: "before", of: ({ payable }) => payable };

/** Nothing without the reader's own tax figures. */
export function afterTax({ payments }: Timeline): Amounts | undefined {
  if (payments.every(({ after_tax: after }) => after === undefined)) return undefined;
  return {
    tax: "after",
    of: ({ from, to, payable }) =>
      payments.find(({ month, amount }) => from.slice(0, 7) <= month && month <= to.slice(0, 7) && amount === payable)
        ?.after_tax,
  };
}
