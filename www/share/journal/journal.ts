// The whole calculation as plain text, for a journal, a letter or a receipt, with every number needed to check it by hand. The same view
// gives the same text, and the text addresses nobody.
import type { UpcomingVersion, Citation, Period, Rate, Step, Timeline } from "../../pkg/forloebsberegner.js";
import type { View } from "../../result/view.ts";
import { formatPeriod } from "../../result/explanation.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { noBreakSpaces } from "../../ui/law-link.ts";
import { withoutFolders } from "../link/link-url.ts";
import { overlapsMonth, sanctionText } from "../../result/payments.ts";
import { printedSource, rateCitation } from "../../ui/rate-source.ts";
import { formatAmountRange, hasAfterTax } from "../../result/amounts.ts";
import { amountChanges, positionOn, type AmountChange } from "../../result/position.ts";
import { version } from "../../core/version.ts";
import { assumptionsOf, stepArgs, stepMessages } from "../../result/explanation-steps.ts";
import { citedActs, ratesUsed } from "./citations.ts";
import { collectFacts, type Fact } from "./facts.ts";
import { wrapText } from "./wrap-text.ts";

/** A heading and the lines below it. A section without lines is left out. */
type Section = [heading: string, lines: string[]];

type Payment = Timeline["payments"][number];

/** The calculation as text, wrapped. */
export function journalText(view: View): string {
  const { timeline, i18n, link, today, example } = view;
  const { given, defaulted, unknown } = collectFacts(view);
  const sections: Section[] = [
    [
      i18n.t("journal-heading"),
      [
        i18n.t("journal-made", { today: i18n.day(today) }),
        i18n.t("journal-decides"),
        ...(example ? [i18n.t("journal-example")] : []),
      ],
    ],
    [i18n.t("journal-result"), resultSentences(view)],
    [i18n.t("journal-given"), given.map(asLine)],
    [i18n.t("journal-unknown"), unknown.length > 0 ? [...unknown.map(asLine), i18n.t("journal-unknown-about")] : []],
    [i18n.t("journal-left"), defaulted.map(asLine)],
    ...periodSections(view),
    [
      i18n.t("journal-notices"),
      timeline.notices.map(({ code, law }) => `- ${i18n.t(`journal-notice-${code}`)} ${lawText(law, i18n)}`),
    ],
    [i18n.t("journal-acts"), citedActs(timeline).map(({ version, url }) => `- ${version}: ${url}`)],
    [
      i18n.t("journal-origin"),
      [versionsText(timeline, i18n), ...(link ? [i18n.t("journal-link"), withoutFolders(link)] : [])],
    ],
  ];
  const paragraphs = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading.toLocaleUpperCase(i18n.lang), ...lines].map(wrapText).join("\n"));
  return `${paragraphs.join("\n\n")}\n`;
}

const asLine = ({ name, value }: Fact): string => `- ${name}: ${value}`;

/** The versions of the program and of its rates, as a sentence. */
export function versionsText({ rates }: Timeline, i18n: I18n): string {
  return i18n.t("journal-program", {
    program: version,
    rates: rates.version,
    checked: i18n.day(rates.checked_on),
    last: i18n.day(rates.last_known),
  });
}

/** The amount on the day of the view, and the next change, one sentence each. */
export function resultSentences(view: View): string[] {
  const { timeline, today, i18n, estimate, situation } = view;
  const position = positionOn(timeline, today);
  if (!position || !timeline.from || !timeline.to) return [i18n.t("journal-not-possible")];
  const { when, period, next } = position;
  const amount = estimate ? formatAmountRange(estimate, i18n) : i18n.kroner(period.payable);
  const scheme = i18n.t(`scheme-${situation.scheme}`);
  const dates = { from: i18n.day(timeline.from), to: i18n.day(timeline.to) };
  return [
    i18n.t("journal-course", { scheme, ...dates }),
    when === "now" ? i18n.t("journal-now", { today: i18n.day(today), amount }) : "",
    when === "before" ? i18n.t("journal-before-start", { on: dates.from, amount }) : "",
    when === "after" ? i18n.t("journal-after-end", { on: dates.to, amount }) : "",
    estimate || when === "after" ? "" : next ? nextChange(next, i18n) : i18n.t("journal-no-next"),
  ].filter(Boolean);
}

function nextChange(change: AmountChange, i18n: I18n): string {
  const { on, before, after } = change;
  return i18n.t("journal-next", {
    on: i18n.day(on),
    before: i18n.kroner(before),
    after: i18n.kroner(after),
    why: causesText(change, i18n),
  });
}

const causesText = ({ causes }: AmountChange, i18n: I18n): string =>
  causes.map(({ cause }) => i18n.t(`journal-cause-${cause}`)).join("; ");

/** The sections about the periods; none if there is no forløb. */
function periodSections(view: View): Section[] {
  const { timeline, i18n, estimate } = view;
  if (timeline.status !== "ok") return [];
  const names = assumptionsOf(timeline.periods);
  const ranges = (estimate?.periods ?? []).map(
    ({ from, to, low, high }) =>
      `- ${i18n.t("answer-between", { from: i18n.day(from), to: i18n.day(to) })}: ${formatAmountRange({ low, high }, i18n)}`,
  );
  return [
    [i18n.t("journal-ranges"), ranges],
    [
      i18n.t(estimate ? "journal-lowest" : "journal-periods"),
      timeline.periods.flatMap((period, index) => periodLines(period, index, view)),
    ],
    estimate ? ["", []] : months(view),
    [i18n.t("journal-rates"), ratesUsed(timeline).flatMap((rate) => rateLines(rate, i18n))],
    [
      i18n.t("journal-assumptions"),
      names.length === 0
        ? []
        : [
            i18n.t("journal-assumptions-about"),
            ...names.map((name) => `- ${i18n.t(`assumption-${name}.title`)}: ${i18n.t(`journal-assumption-${name}`)}`),
          ],
    ],
    [
      i18n.t("journal-milestones"),
      timeline.milestones.map(
        ({ on, what, law }) => `- ${i18n.day(on)}: ${i18n.t(`journal-milestone-${what}`)}. ${lawText(law, i18n)}`,
      ),
    ],
  ];
}

function periodLines(period: Period, index: number, { timeline, i18n }: View): string[] {
  const { monthly, deduction, payable, basis, steps, assumptions } = period;
  const assumed = assumptions.map((name) => i18n.t(`assumption-${name}.title`)).join("; ");
  return [
    `${index + 1}. ${formatPeriod(period, i18n)}: ${i18n.t("summary-month", { amount: i18n.kroner(payable) })}`,
    `   ${i18n.t("journal-why", { why: periodReason(period, index, timeline, i18n) })}`,
    `   ${i18n.t("journal-amounts", { monthly: i18n.kroner(monthly), deduction: i18n.kroner(deduction) })}`,
    ...steps.flatMap((step, index) => [
      `   - ${journalStepName(step, index, period, i18n)}: ${i18n.kroner(step.amount, { sign: index > 0 })}`,
      ...stepFormulas(step, i18n).map((formula) => `     ${formula}`),
      `     ${lawText(step.law, i18n, step.later)}`,
    ]),
    `   ${i18n.t("journal-payable", { amount: i18n.kroner(payable), basis: i18n.t(`basis-${basis}.label`) })}`,
    ...(assumed ? [`   ${i18n.t("journal-assumed", { what: assumed })}`] : []),
  ];
}

/** The reason for the amount of a period: the causes of the change on its first day. */
export function periodReason(period: Period, index: number, { transitions }: Timeline, i18n: I18n): string {
  const change = amountChanges(transitions).find(({ on }) => on === period.from);
  if (change) return causesText(change, i18n);
  return i18n.t(index === 0 ? `journal-level-${period.level}` : "journal-same");
}

/** The name of a step: the first sets the level, the others change it. */
export function journalStepName({ rule }: Step, index: number, { level }: Period, i18n: I18n): string {
  if (index === 0) return i18n.t(`journal-level-${level}`);
  const id = `step-${rule}`;
  return i18n.has(id) ? i18n.t(id) : id;
}

/** The formulas of a step with its numbers. */
export const stepFormulas = (step: Step, i18n: I18n): string[] =>
  stepMessages(step).map((id) => i18n.t(`${id}.sum`, stepArgs(step, i18n)));

/** Lists the months whose payment is not that of their period. After tax no month is predictable, so all are listed. */
function months({ timeline, i18n }: View): Section {
  const { periods, payments } = timeline;
  const taxed = hasAfterTax(timeline);
  const periodAmounts = (month: string) =>
    periods.filter((period) => overlapsMonth(period, month)).map(({ payable }) => payable);
  const listed = taxed
    ? payments
    : payments.filter(({ month, amount }) => periodAmounts(month).some((payable) => payable !== amount));
  return [
    i18n.t(taxed ? "journal-months-taxed" : "journal-months"),
    listed.map((payment) => `- ${monthLine(payment, i18n)}`),
  ];
}

function monthLine({ month, amount, after_tax: after, cuts = [] }: Payment, i18n: I18n): string {
  const args = { month: i18n.month(month), amount: i18n.kroner(amount) };
  const line =
    after === undefined
      ? i18n.t("journal-month", args)
      : i18n.t("journal-month-taxed", { ...args, after: i18n.kroner(after) });
  return [line, ...cuts.map((cut) => `${sanctionText(cut, i18n)}, ${lawText(cut.law, i18n)}`)]
    .join(". ")
    .replaceAll("kr..", "kr.");
}

function rateLines(rate: Rate, i18n: I18n): string[] {
  const { code, amount, unit, law_ref: ref, valid_from: from, basis, source } = rate;
  const printed = printedSource(source)?.address ?? (basis === "published" ? source : i18n.t("rates-source-computed"));
  const since = i18n.t("answer-rate-from", { from: i18n.day(from), basis: i18n.t(`basis-${basis}.label`) });
  return [
    `- ${i18n.t("journal-rate", { name: i18n.t(`rate-${code}`), amount: i18n.kroner(amount), unit: i18n.t(`unit-${unit}`) })}`,
    `  ${rateCitation(ref)}. ${since}`,
    `  ${i18n.t("answer-source")} ${printed}`,
  ];
}

/** A section with the versions of its text, the same as `lawLink` shows. */
export function lawText(
  { ref, version, amended_by: amended }: Citation,
  i18n: I18n,
  later: readonly UpcomingVersion[] = [],
): string {
  const texts = [
    ...(ref.startsWith(version) ? [] : [version]),
    ...(amended ? [`${i18n.t(amended.repealed ? "answer-repealed-by" : "answer-amended-by")} ${amended.version}`] : []),
    ...later.map(
      ({ from, text }) =>
        `${i18n.t(text.repealed ? "answer-later-repealed" : "answer-later", { day: i18n.day(from) })} ${text.version}`,
    ),
  ];
  return noBreakSpaces(texts.length > 0 ? `${ref} (${texts.join(", ")})` : ref);
}
