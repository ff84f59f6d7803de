import { text } from "./texts.mjs";

/** @typedef {import("./user.mjs").User} User */

const common = ["sygedagpenge", "ledighedsydelse", "kontanthjaelp", "foertidspension"];

/**
 * Answers the questions of the form with a situation, in the order of the page.
 *
 * @param {User} user
 * @param {any} situation
 */
export async function fillForm(user, situation) {
  const ask = (/** @type {string} */ key, /** @type {Record<string, string>} */ args = {}) =>
    user.text(`ask-${key}`, args);
  const { scheme, prior } = situation;
  const isRessource = scheme === "ressourceforloeb";

  await user.click("button", ask("start-over"));
  await user.choose(user.text(`scheme-${scheme}`), [ask("scheme")]);
  if (isRessource && situation.granted) await user.fillDate(ask("granted"), situation.granted);
  await user.fillDate(ask("start"), situation.start);
  await user.fillDate(ask("born"), situation.born);
  await goToStep(user, "prior");
  await fillPrior(user, ask, situation, isRessource);

  if (prior.benefit !== "foertidspension") await goToStep(user, "family");
  // The question is left out where the answer does not change the amount.
  if (situation.with_parents_until && (await user.hasQuestion(ask("parents")))) {
    await user.choose(ask("parents-until"), [ask("parents")]);
    await user.fillDate(ask("parents-until-day"), situation.with_parents_until);
  }
  for (const [index, child] of (situation.children ?? []).entries()) {
    const row = await addRow(user, "children", index);
    await user.fillDate(ask("child-born"), child.born, row);
    if (child.lives_with === false) await user.choose(ask("no"), [...row, ask("child-lives-with")]);
    if (child.bidrag) await user.choose(ask("child-bidrag"), row);
  }
  // Income does not reduce førtidspension, so the form does not ask about it.
  const incomes = prior.benefit === "foertidspension" ? [] : (situation.income ?? []);
  if (incomes.length > 0) await goToStep(user, "income");
  for (const [index, income] of incomes.entries()) {
    const row = await addRow(user, "income", index);
    await user.choose(user.text(`kind-${income.kind}`), [...row, ask("income-kind")]);
    await user.fillAmount(ask("income-monthly"), income.monthly, row);
    if (income.hours) await user.fillAmount(ask("income-hours"), income.hours, row);
    if (income.from) await user.fillMonth(ask("income-from"), income.from, row);
    if (income.to) await user.fillMonth(ask("income-to"), income.to, row);
  }
  await fillMore(user, ask, situation);
}

/**
 * @param {User} user
 * @param {(key: string, args?: Record<string, string>) => string} ask
 * @param {any} situation
 * @param {boolean} isRessource
 */
async function fillPrior(user, ask, situation, isRessource) {
  const { benefit, weekly, entitled_until, level, single } = situation.prior;
  const name = user.text(`prior-${benefit}`);
  if (common.includes(benefit)) {
    await user.choose(name, [ask("prior")]);
  } else {
    await user.choose(ask("prior-other"), [ask("prior")]);
    await user.choose(name, [ask("prior-which")]);
  }
  if (isRessource && weekly) await user.fillAmount(ask("weekly"), weekly);
  if (isRessource && entitled_until) await user.fillDate(ask("entitled-until"), entitled_until);
  if (isRessource && level) {
    await user.choose(ask(level === "base" ? "level-base" : "level-high"), [ask("level")]);
  }
  if (single !== undefined) await user.choose(ask(single ? "single-yes" : "single-no"), [ask("single")]);
  if (situation.kontanthjaelp_since) {
    const legend = text(user.lang, "ask-kontanthjaelp-since", { benefit: name.toLowerCase() });
    await user.fillDate(legend, situation.kontanthjaelp_since);
  }
}

/**
 * @param {User} user
 * @param {(key: string) => string} ask
 * @param {any} situation
 */
async function fillMore(user, ask, situation) {
  const { end, wishes_longer, partial_capacity, leave = [], earlier = [], sanctions = [], tax } = situation;
  const hasAnswer =
    [end, wishes_longer, partial_capacity, tax].some(Boolean) ||
    [leave, earlier, sanctions].some((list) => list.length);
  if (!hasAnswer) return;
  if (!(await goToStep(user, "more"))) await user.click("summary", ask("part-more"));
  if (end) await user.fillDate(ask("end"), end);
  if (wishes_longer) await user.choose(ask("wishes-longer"));
  if (partial_capacity) await user.choose(ask(`capacity-${partial_capacity}`), [ask("capacity")]);
  for (const [field, list] of Object.entries({ leave, earlier })) {
    for (const [index, { from, to }] of list.entries()) {
      const row = await addRow(user, field, index);
      await user.fillDate(ask("from"), from, row);
      await user.fillDate(ask("to"), to, row);
    }
  }
  for (const [index, { kind, on, from, to }] of sanctions.entries()) {
    const row = await addRow(user, "sanctions", index);
    await user.choose(ask(`sanction-${kind}`), [...row, ask("sanction-kind")]);
    if (on) await user.fillDate(ask("sanction-on"), on, row);
    if (from) await user.fillDate(ask("from"), from, row);
    if (to) await user.fillDate(ask("to"), to, row);
  }
  if (tax) {
    await user.fillAmount(ask("tax-percent"), tax.percent);
    await user.fillAmount(ask("tax-allowance"), tax.monthly_allowance);
  }
}

/** @param {User} user @param {string} field @param {number} index @returns {Promise<string[]>} the legend of the new row */
async function addRow(user, field, index) {
  await user.click("button", user.text(`add-${field}`, { count: index }));
  return [user.text(`row-${field}`, { number: index + 1 })];
}

/**
 * Goes to a step of the form. If all questions are on one page, there is nothing to do.
 *
 * @param {User} user
 * @param {string} name
 * @returns {Promise<boolean>} whether the form is shown step by step
 */
async function goToStep(user, name) {
  const heading = async () => (await user.visibleTexts(".step-heading"))[0];
  if ((await heading()) === undefined) return false;
  while (!(await heading())?.endsWith(user.text(`part-${name}`))) {
    const [next = ""] = await user.visibleTexts(".step-buttons [type=submit]");
    await user.click("button", next);
  }
  return true;
}
