import fc from "fast-check";

// Generated situations: both schemes, every prior benefit, and every change that can fall on the same days as another. Some are
// invalid (a leave after the end, a day without rates), so that errors are covered too.

const first = (/** @type {number} */ year) => Date.UTC(year) / 86_400_000;
const written = (/** @type {number} */ day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const number = (/** @type {number} */ from, /** @type {number} */ to) => fc.integer({ min: from, max: to });
/** From the first day of one year to the last of another. @param {number} from @param {number} to */
const days = (from, to) => number(first(from), first(to + 1) - 1);
const day = (/** @type {number} */ from, /** @type {number} */ to) => days(from, to).map(written);
const maybe = (/** @type {fc.Arbitrary<any>} */ arbitrary) => fc.option(arbitrary, { nil: undefined });
const list = (/** @type {fc.Arbitrary<any>} */ item, /** @type {number} */ most) =>
  maybe(fc.array(item, { maxLength: most }));
const one = (/** @type {string[]} */ ...words) => fc.constantFrom(...words);

const kroner = (/** @type {number} */ most) =>
  fc.oneof(
    number(0, most).map(String),
    number(0, most * 100).map((oere) => `${Math.trunc(oere / 100)}.${String(oere % 100).padStart(2, "0")}`),
  );

const prior = fc.oneof(
  fc.record({ benefit: one("sygedagpenge"), weekly: kroner(4_700), entitled_until: day(2013, 2029) }),
  fc.record({ benefit: one("sygedagpenge"), weekly: one("4865", "4005.00"), entitled_until: day(2013, 2029) }),
  fc.record({ benefit: one("ledighedsydelse"), level: one("89_pct", "base") }),
  fc.record({ benefit: one("foertidspension"), single: fc.boolean() }),
  fc.record({
    benefit: one("kontanthjaelp", "uddannelseshjaelp", "selvforsoergelses_og_hjemrejseydelse", "revalideringsydelse"),
  }),
  fc.record({ benefit: one("dagpenge", "barselsdagpenge", "su", "jobafklaringsforloeb", "fleksloentilskud", "ingen") }),
);

const child = fc.oneof(
  fc.record({ born: day(1995, 2028), lives_with: maybe(fc.constant(true)) }),
  fc.record({ born: day(1995, 2028), lives_with: fc.constant(false), bidrag: maybe(fc.boolean()) }),
);

const income = fc
  .tuple(
    one("loen", "feriegodtgoerelse", "loen_fra_job_ved_start", "tilbud", "anden", "undtaget"),
    kroner(40_000),
    number(0, 200),
    maybe(fc.tuple(number(2013, 2028), number(1, 12))),
  )
  .map(([kind, monthly, hours, month]) => ({
    kind,
    monthly,
    hours: kind === "tilbud" ? String(hours) : undefined,
    from: month && `${month[0]}-${String(month[1]).padStart(2, "0")}-01`,
  }));

/** Present in two of five situations. @param {fc.Arbitrary<any>} arbitrary */
const seldom = (arbitrary) => fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary });

/** Counted from another day. @typedef {[after: number, length: number]} Days */
const spans = (/** @type {number} */ from, /** @type {number} */ to) =>
  seldom(fc.array(fc.tuple(number(from, to), number(0, 200)), { maxLength: 2 }));

/** @type {fc.Arbitrary<any>} */
const situation = fc
  .record({
    today: day(2013, 2027),
    scheme: one("ressourceforloeb", "jobafklaringsforloeb"),
    // One in ten keeps fields that do not belong to its scheme or prior benefit.
    odd: number(0, 9).map((chance) => chance === 0),
    start: days(2013, 2027),
    granted: seldom(number(-400, 0)),
    end: seldom(number(0, 2_000)),
    age: number(18 * 365, 66 * 365),
    home: seldom(number(0, 2_000)),
    children: list(child, 4),
    prior,
    income: list(income, 5),
    leave: spans(0, 600),
    earlier: spans(-2_000, -400),
    wishes_longer: maybe(fc.boolean()),
    partial_capacity: seldom(one("quarter", "half")),
    kontanthjaelp: seldom(number(-900, -1)),
    periode: spans(0, 600),
    punkt: seldom(fc.array(number(0, 600), { maxLength: 3 })),
    tax: seldom(fc.record({ percent: number(0, 60).map(String), monthly_allowance: kroner(20_000) })),
  })
  .map(({ odd, start, granted, end, age, home, leave, earlier, kontanthjaelp, periode, punkt, ...rest }) => {
    const jobafklaring = odd || rest.scheme === "jobafklaringsforloeb";
    const pension = rest.prior.benefit === "foertidspension";
    const after = (/** @type {number | undefined} */ count) =>
      count === undefined ? undefined : written(start + count);
    const between = (/** @type {Days[] | undefined} */ list) =>
      list?.map(([from, length]) => ({ from: written(start + from), to: written(start + from + length) }));
    const sanctions = [
      ...(between(periode)?.map((days) => ({ kind: "periode", ...days })) ?? []),
      ...(punkt?.map((/** @type {number} */ on) => ({ kind: "punkt", on: after(on) })) ?? []),
    ];
    return {
      ...rest,
      start: written(start),
      granted: after(granted),
      end: after(end),
      born: written(start - age),
      with_parents_until: after(home),
      prior: pension && rest.scheme === "jobafklaringsforloeb" && !odd ? { benefit: "ingen" } : rest.prior,
      income: rest.income?.filter((/** @type {any} */ { kind }) => jobafklaring || kind !== "loen_fra_job_ved_start"),
      leave: between(leave),
      earlier: between(earlier),
      partial_capacity: jobafklaring ? rest.partial_capacity : undefined,
      kontanthjaelp_since: odd || rest.prior.benefit === "kontanthjaelp" ? after(kontanthjaelp) : undefined,
      sanctions: pension && !odd ? undefined : sanctions,
    };
  });

/**
 * Generated situations as JSON values.
 *
 * @param {number} count
 * @param {number} seed the same seed gives the same situations
 * @returns {any[]}
 */
export const situations = (count, seed) => JSON.parse(JSON.stringify(fc.sample(situation, { numRuns: count, seed })));

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
