import fc from "fast-check";
import { seed } from "./seed.mjs";

/**
 * Checks a property with the seed of this run.
 *
 * @template T
 * @param {import("fast-check").IProperty<T>} property
 * @param {number} numRuns
 */
export function checkProperty(property, numRuns) {
  fc.assert(property, { seed, numRuns });
}
