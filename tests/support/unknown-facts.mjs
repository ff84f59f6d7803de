/**
 * A situation in which some amounts and days are unknown.
 *
 * @param {any} situation
 * @returns {{ situation: any, unknown: string[] }} the situation without them, and their paths
 */
export function withUnknownFacts({ prior: { weekly: _weekly, entitled_until: _until, ...prior }, income, ...rest }) {
  /** @type {string[]} */
  const unknown = (income ?? []).map((/** @type {unknown} */ _, /** @type {number} */ at) => `income[${at}].monthly`);
  if (prior.benefit === "sygedagpenge") unknown.push("prior.weekly", "prior.entitled_until");
  const unpaid = income?.map((/** @type {any} */ { monthly: _monthly, ...each }) => each);
  return { situation: { ...rest, prior, ...(unpaid && { income: unpaid }) }, unknown };
}
