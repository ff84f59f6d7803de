import { text } from "./texts.mjs";

/** @typedef {import("./user.mjs").Person} Person */

const common = ["sygedagpenge", "ledighedsydelse", "kontanthjaelp", "foertidspension"];

/**
 * Enters a situation through the questions, in the order the page puts them.
 *
 * @param {Person} person
 * @param {any} situation
 */
export async function enter(person, situation) {
  const ask = (/** @type {string} */ key, /** @type {Record<string, string>} */ args = {}) =>
    person.words(`ask-${key}`, args);
  const { scheme, prior } = situation;
  const ressource = scheme === "ressourceforloeb";

  await person.press("button", ask("start-over"));
  await person.choose(person.words(`scheme-${scheme}`), [ask("scheme")]);
  if (ressource && situation.granted) await person.date(ask("granted"), situation.granted);
  await person.date(ask("start"), situation.start);
  await person.date(ask("born"), situation.born);
  await part(person, "prior");
  await lived(person, ask, situation, ressource);

  if (prior.benefit !== "foertidspension") await part(person, "family");
  // Not asked of somebody whose amount does not depend on it.
  if (situation.with_parents_until && (await person.isAsked(ask("parents")))) {
    await person.choose(ask("parents-until"), [ask("parents")]);
    await person.date(ask("parents-until-day"), situation.with_parents_until);
  }
  for (const [index, child] of (situation.children ?? []).entries()) {
    const row = await addRow(person, "children", index);
    await person.date(ask("child-born"), child.born, row);
    if (child.lives_with === false) await person.choose(ask("no"), [...row, ask("child-lives-with")]);
    if (child.bidrag) await person.choose(ask("child-bidrag"), row);
  }
  // Førtidspension is kept whatever else comes in, so income is not asked about.
  const incomes = prior.benefit === "foertidspension" ? [] : (situation.income ?? []);
  if (incomes.length > 0) await part(person, "income");
  for (const [index, income] of incomes.entries()) {
    const row = await addRow(person, "income", index);
    await person.choose(person.words(`kind-${income.kind}`), [...row, ask("income-kind")]);
    await person.amount(ask("income-monthly"), income.monthly, row);
    if (income.hours) await person.amount(ask("income-hours"), income.hours, row);
    if (income.from) await person.month(ask("income-from"), income.from, row);
    if (income.to) await person.month(ask("income-to"), income.to, row);
  }
  await more(person, ask, situation);
}

/**
 * @param {Person} person
 * @param {(key: string, args?: Record<string, string>) => string} ask
 * @param {any} situation
 * @param {boolean} ressource
 */
async function lived(person, ask, situation, ressource) {
  const { benefit, weekly, entitled_until, level, single } = situation.prior;
  const name = person.words(`prior-${benefit}`);
  if (common.includes(benefit)) {
    await person.choose(name, [ask("prior")]);
  } else {
    await person.choose(ask("prior-other"), [ask("prior")]);
    await person.choose(name, [ask("prior-which")]);
  }
  if (ressource && weekly) await person.amount(ask("weekly"), weekly);
  if (ressource && entitled_until) await person.date(ask("entitled-until"), entitled_until);
  if (ressource && level) {
    await person.choose(ask(level === "base" ? "level-base" : "level-high"), [ask("level")]);
  }
  if (single !== undefined) await person.choose(ask(single ? "single-yes" : "single-no"), [ask("single")]);
  if (situation.kontanthjaelp_since) {
    const legend = text(person.lang, "ask-kontanthjaelp-since", { benefit: name.toLowerCase() });
    await person.date(legend, situation.kontanthjaelp_since);
  }
}

/**
 * @param {Person} person
 * @param {(key: string) => string} ask
 * @param {any} situation
 */
async function more(person, ask, situation) {
  const { end, wishes_longer, partial_capacity, leave = [], earlier = [], sanctions = [], tax } = situation;
  const any =
    [end, wishes_longer, partial_capacity, tax].some(Boolean) ||
    [leave, earlier, sanctions].some((list) => list.length);
  if (!any) return;
  if (!(await part(person, "more"))) await person.press("summary", ask("part-more"));
  if (end) await person.date(ask("end"), end);
  if (wishes_longer) await person.choose(ask("wishes-longer"));
  if (partial_capacity) await person.choose(ask(`capacity-${partial_capacity}`), [ask("capacity")]);
  for (const [field, list] of Object.entries({ leave, earlier })) {
    for (const [index, { from, to }] of list.entries()) {
      const row = await addRow(person, field, index);
      await person.date(ask("from"), from, row);
      await person.date(ask("to"), to, row);
    }
  }
  for (const [index, { kind, on, from, to }] of sanctions.entries()) {
    const row = await addRow(person, "sanctions", index);
    await person.choose(ask(`sanction-${kind}`), [...row, ask("sanction-kind")]);
    if (on) await person.date(ask("sanction-on"), on, row);
    if (from) await person.date(ask("from"), from, row);
    if (to) await person.date(ask("to"), to, row);
  }
  if (tax) {
    await person.amount(ask("tax-percent"), tax.percent);
    await person.amount(ask("tax-allowance"), tax.monthly_allowance);
  }
}

/** @param {Person} person @param {string} field @param {number} index @returns {Promise<string[]>} the legend of the new row */
async function addRow(person, field, index) {
  await person.press("button", person.words(`add-${field}`, { count: index }));
  return [person.words(`row-${field}`, { number: index + 1 })];
}

/**
 * Step by step, the next part is a button away; all on one page it is there already.
 *
 * @param {Person} person
 * @param {string} name
 * @returns {Promise<boolean>} whether the questions come step by step
 */
async function part(person, name) {
  const heading = async () => (await person.read(".step-heading"))[0];
  if ((await heading()) === undefined) return false;
  while (!(await heading())?.endsWith(person.words(`part-${name}`))) {
    const [onward = ""] = await person.read(".step-buttons [type=submit]");
    await person.press("button", onward);
  }
  return true;
}
