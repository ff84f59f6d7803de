// The whole calculation as plain text, for a journal, a letter or a receipt: all it takes to do the sums again by hand. The same view gives
// the same text, and it speaks of nobody in particular.
import type { Later, Law, Period, Rate, Step, Timeline } from "../../pkg/forloebsberegner.js";
import type { View } from "../../result/view.ts";
import { between } from "../../result/explanation.ts";
import type { Words } from "../../i18n/translator.ts";
import { unbroken } from "../../ui/law-link.ts";
import { withoutFolders } from "../link/link-url.ts";
import { cutSaid, isTaxed } from "../../result/payments.ts";
import { printedAt } from "../../ui/printed-source.ts";
import { between as range } from "../../result/range-text.ts";
import { reference } from "../../ui/rate-source.ts";
import { changes, standing, type Change } from "../../result/position.ts";
import { version } from "../../core/version.ts";
import { assumptionsOf, sentences, told } from "../../result/explanation-steps.ts";
import { acts, ratesUsed } from "./citations.ts";
import { factsOf, type Fact } from "./facts.ts";
import { wrapped } from "./wrap-text.ts";

/** A heading and what stands under it; nothing where there is nothing. */
type Section = [heading: string, lines: string[]];

type Payment = Timeline["payments"][number];

export function journalText(view: View): string {
  const { timeline, words, link, today, example } = view;
  const { given, left, unknown } = factsOf(view);
  const sections: Section[] = [
    [
      words.t("journal-heading"),
      [
        words.t("journal-made", { today: words.day(today) }),
        words.t("journal-decides"),
        ...(example ? [words.t("journal-example")] : []),
      ],
    ],
    [words.t("journal-result"), result(view)],
    [words.t("journal-given"), given.map(asLine)],
    [words.t("journal-unknown"), unknown.length > 0 ? [...unknown.map(asLine), words.t("journal-unknown-about")] : []],
    [words.t("journal-left"), left.map(asLine)],
    ...course(view),
    [
      words.t("journal-notices"),
      timeline.notices.map(({ code, law }) => `- ${words.t(`journal-notice-${code}`)} ${lawText(law, words)}`),
    ],
    [words.t("journal-acts"), acts(timeline).map(({ version, url }) => `- ${version}: ${url}`)],
    [
      words.t("journal-origin"),
      [origin(timeline, words), ...(link ? [words.t("journal-link"), withoutFolders(link)] : [])],
    ],
  ];
  const written = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [heading.toLocaleUpperCase(words.lang), ...lines].map(wrapped));
  return `${written.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const asLine = ({ name, value }: Fact): string => `- ${name}: ${value}`;

export function origin({ rates }: Timeline, words: Words): string {
  return words.t("journal-program", {
    program: version,
    rates: rates.version,
    checked: words.day(rates.checked_on),
    last: words.day(rates.last_known),
  });
}

/** What is paid on the day of the view, and the next change. */
export function result(view: View): string[] {
  const { timeline, today, words, estimate, situation } = view;
  const where = standing(timeline, today);
  if (!where || !timeline.from || !timeline.to) return [words.t("journal-not-possible")];
  const { when, period, next } = where;
  const amount = estimate ? range(estimate, words) : words.kroner(period.payable);
  const scheme = words.t(`scheme-${situation.scheme}`);
  const dates = { from: words.day(timeline.from), to: words.day(timeline.to) };
  return [
    words.t("journal-course", { scheme, ...dates }),
    when === "now" ? words.t("journal-now", { today: words.day(today), amount }) : "",
    when === "before" ? words.t("journal-before-start", { on: dates.from, amount }) : "",
    when === "after" ? words.t("journal-after-end", { on: dates.to, amount }) : "",
    estimate || when === "after" ? "" : next ? nextChange(next, words) : words.t("journal-no-next"),
  ].filter(Boolean);
}

function nextChange(change: Change, words: Words): string {
  const { on, before, after } = change;
  return words.t("journal-next", {
    on: words.day(on),
    before: words.kroner(before),
    after: words.kroner(after),
    why: causes(change, words),
  });
}

export const causes = ({ causes: list }: Change, words: Words): string =>
  list.map(({ cause }) => words.t(`journal-cause-${cause}`)).join("; ");

/** What there is where there is a forløb. */
function course(view: View): Section[] {
  const { timeline, words, estimate } = view;
  if (timeline.status !== "ok") return [];
  const names = assumptionsOf(timeline.periods);
  const ranges = (estimate?.periods ?? []).map(
    (one) =>
      `- ${words.t("answer-between", { from: words.day(one.from), to: words.day(one.to) })}: ${range(one, words)}`,
  );
  return [
    [words.t("journal-ranges"), ranges],
    [
      words.t(estimate ? "journal-lowest" : "journal-periods"),
      timeline.periods.flatMap((period, index) => periodLines(period, index, view)),
    ],
    estimate ? ["", []] : months(view),
    [words.t("journal-rates"), ratesUsed(timeline).flatMap((rate) => rateLines(rate, words))],
    [
      words.t("journal-assumptions"),
      names.length === 0
        ? []
        : [
            words.t("journal-assumptions-about"),
            ...names.map(
              (name) => `- ${words.t(`assumption-${name}.title`)}: ${words.t(`journal-assumption-${name}`)}`,
            ),
          ],
    ],
    [
      words.t("journal-milestones"),
      timeline.milestones.map(
        ({ on, what, law }) => `- ${words.day(on)}: ${words.t(`journal-milestone-${what}`)}. ${lawText(law, words)}`,
      ),
    ],
  ];
}

function periodLines(period: Period, index: number, { timeline, words }: View): string[] {
  const { monthly, deduction, payable, basis, steps, assumptions } = period;
  const assumed = assumptions.map((name) => words.t(`assumption-${name}.title`)).join("; ");
  return [
    `${index + 1}. ${between(period, words)}: ${words.t("summary-month", { amount: words.kroner(payable) })}`,
    `   ${words.t("journal-why", { why: reasonOf(period, index, timeline, words) })}`,
    `   ${words.t("journal-amounts", { monthly: words.kroner(monthly), deduction: words.kroner(deduction) })}`,
    ...steps.flatMap((step, at) => [
      `   - ${stepName(step, at, period, words)}: ${words.kroner(step.amount, { sign: at > 0 })}`,
      ...sums(step, words).map((sum) => `     ${sum}`),
      `     ${lawText(step.law, words, step.later)}`,
    ]),
    `   ${words.t("journal-payable", { amount: words.kroner(payable), basis: words.t(`basis-${basis}.label`) })}`,
    ...(assumed ? [`   ${words.t("journal-assumed", { what: assumed })}`] : []),
  ];
}

/** Why the amount is what it is from the first day of a period on. */
export function reasonOf(period: Period, index: number, { transitions }: Timeline, words: Words): string {
  const change = changes(transitions).find(({ on }) => on === period.from);
  if (change) return causes(change, words);
  return words.t(index === 0 ? `journal-level-${period.level}` : "journal-same");
}

export const stepName = (step: Step, at: number, { level }: Period, words: Words): string =>
  words.t(at === 0 ? `journal-level-${level}` : `step-${step.rule}`);

/** A step with its numbers. */
export const sums = (step: Step, words: Words): string[] =>
  sentences(step).map((id) => words.t(`${id}.sum`, told(step, words)));

/** The payments of whole months are those of their periods, so the others are named. After tax there is no such rule. */
function months({ timeline, words }: View): Section {
  const { periods, payments } = timeline;
  const taxed = isTaxed(timeline);
  const usual = (month: string) =>
    periods
      .filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7))
      .map(({ payable }) => payable);
  const told = taxed
    ? payments
    : payments.filter(({ month, amount }) => usual(month).some((payable) => payable !== amount));
  return [
    words.t(taxed ? "journal-months-taxed" : "journal-months"),
    told.map((payment) => `- ${monthLine(payment, words)}`),
  ];
}

function monthLine({ month, amount, after_tax: after, cuts = [] }: Payment, words: Words): string {
  const told = { month: words.month(month), amount: words.kroner(amount) };
  const line =
    after === undefined
      ? words.t("journal-month", told)
      : words.t("journal-month-taxed", { ...told, after: words.kroner(after) });
  return [line, ...cuts.map((cut) => `${cutSaid(cut, words)}, ${lawText(cut.law, words)}`)]
    .join(". ")
    .replaceAll("kr..", "kr.");
}

function rateLines(rate: Rate, words: Words): string[] {
  const { code, amount, unit, law_ref: ref, valid_from: from, basis, source } = rate;
  const printed = printedAt(source)?.address ?? (basis === "published" ? source : words.t("rates-source-computed"));
  const since = words.t("answer-rate-from", { from: words.day(from), basis: words.t(`basis-${basis}.label`) });
  return [
    `- ${words.t("journal-rate", { name: words.t(`rate-${code}`), amount: words.kroner(amount), unit: words.t(`unit-${unit}`) })}`,
    `  ${reference(ref)}. ${since}`,
    `  ${words.t("answer-source")} ${printed}`,
  ];
}

/** A § and the texts it stands in, as lawLink has them. */
export function lawText(
  { ref, version, amended_by: amended }: Law,
  words: Words,
  later: readonly Later[] = [],
): string {
  const texts = [
    ...(ref.startsWith(version) ? [] : [version]),
    ...(amended
      ? [`${words.t(amended.repealed ? "answer-repealed-by" : "answer-amended-by")} ${amended.version}`]
      : []),
    ...later.map(
      ({ from, text }) =>
        `${words.t(text.repealed ? "answer-later-repealed" : "answer-later", { day: words.day(from) })} ${text.version}`,
    ),
  ];
  return unbroken(texts.length > 0 ? `${ref} (${texts.join(", ")})` : ref);
}
