// The whole calculator: asks, calculates at every change, and shows the answer beside the questions.
// It comes with the rest of the page and takes the place of the first answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountLine } from "../result/amount-bar.ts";
import { announced } from "../ui/directives/announce.ts";
import { statusSentence } from "../result/status-text.ts";
import { answer } from "./result.ts";
import type { View } from "../result/view.ts";
import { asking } from "../form/form.ts";
import type { Answers } from "../form/answers.ts";
import { Brought } from "../share/link/opened-link.ts";
import { fieldAsSeen, faultsSpoken, faultSummary, goTo } from "../form/field-errors.ts";
import { carryOn } from "./carry-on.ts";
import type { Host } from "./host.ts";
import { inSight } from "../ui/scroll-into-view.ts";
import type { Lang, Words } from "../i18n/translator.ts";
import { blank, type Opening } from "../form/examples.ts";
import { askAgain } from "../form/unknowns.ts";
import { paper } from "../print/print-document.ts";
import { presets } from "../form/example-picker.ts";
import { clearAll, origin, unanswered } from "../form/prompts.ts";
import type { Origin } from "../form/prompts.ts";
import type { Ask } from "../form/form-context.ts";
import { ratesOfADay } from "../info/rates.ts";
import { receiptCheck } from "../share/receipt/check.ts";
import { Reckoning } from "./calculation-state.ts";
import { rulesToday } from "../info/rules-today.ts";
import { Sharing } from "./consent.ts";
import { stepOf, stepsOf } from "../form/steps.ts";
import { linkTo } from "../share/link/link-url.ts";
import { laterStyles } from "./deferred-styles.ts";
import { translate } from "../form/translate-answers.ts";
import { Visits } from "../form/touched.ts";
import { Way } from "../form/layout-mode.ts";

const ANSWER_HEADING = "#now-heading, #impossible-heading, #unanswered-heading";

export class Calculator {
  private answers: Answers;
  private origin: Origin = "example";
  /** The example life that stands in the fields, untouched. */
  private preset: string;
  private readonly brought = new Brought();
  private readonly reckoning = new Reckoning();
  private readonly visits: Visits;
  private readonly way: Way;
  private readonly sharing: Sharing;

  constructor(
    private readonly host: Host,
    { life, answers }: Opening,
    wanted: string,
  ) {
    this.answers = answers;
    this.preset = life;
    this.visits = new Visits(host, (at) => this.reckoning.faults.some(({ field }) => field === at));
    this.way = new Way(host);
    this.sharing = new Sharing(host);
    host.addEventListener("keyup", inSight);
    host.shadowRoot?.adoptedStyleSheets.push(laterStyles);
    carryOn(host, wanted, this.go);
  }

  private get isExample(): boolean {
    return this.origin === "example" || this.origin === "changed";
  }

  update({ lang }: Words): void {
    const brought = this.brought.open(this.host.link, lang);
    if (brought) this.take(brought);
    const isTyped = (field: string) => field === this.visits.at && !this.visits.hasLeft(field);
    this.reckoning.update(this.answers, this.host.day, lang, isTyped);
  }

  /** A link takes the place of what stands there, whatever it is: it has been asked for. */
  private take(answers: Answers): void {
    const isLater = this.reckoning.answered !== undefined;
    this.sharing.forget();
    this.reckoning.forget();
    this.fill("", answers);
    this.origin = "own";
    if (isLater) this.focusOn("#linked-heading");
  }

  translate(from: Lang, to: Lang): void {
    translate(this.answers, from, to);
  }

  /** The page around the element has told something else about its readers. What somebody has answered is left alone. */
  reopen({ life, answers }: Opening): void {
    if (this.origin === "example") this.fill(life, answers);
  }

  /** A gap is shown where the visitor has been; any other fault at once, unless it is being typed. */
  private get shown(): Fault[] {
    return this.reckoning.faults.filter(
      ({ field, code }) => this.visits.hasLeft(field) || (code !== "missing" && field !== this.visits.at),
    );
  }

  readonly go = (field: string): void => {
    this.way.lead(field);
    void this.host.updateComplete.then(() => {
      goTo(field, this.host.renderRoot);
    });
  };

  private readonly changed = (): void => {
    if (this.origin === "example") this.origin = "changed";
    this.brought.changed();
    this.preset = "";
    this.drawn();
  };

  /** What stands in the fields, or whose it is, is another. */
  private drawn(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.sharing.tell(this.origin === "own" || this.origin === "blank" ? this.reckoning.answered : undefined);
    });
  }

  private readonly become = (origin: Origin): void => {
    this.origin = origin;
    if (origin === "blank") {
      this.brought.forget();
      this.sharing.forget();
      this.answers = blank(this.host.prefill);
      this.reckoning.forget();
      this.visits.forget();
      this.way.restart();
    }
    this.drawn();
    if (origin === "blank" && this.way.kind === "steps") this.way.begin();
    else if (origin === "blank") this.go("scheme");
    // The button pressed has gone. What it has changed is whose the answer is, so that is where one goes on.
    if (origin === "own") this.focusOn(ANSWER_HEADING);
  };

  private readonly fillIn = (preset: string, answers: Answers): void => {
    this.brought.forget();
    this.fill(preset, answers);
  };

  private fill(preset: string, answers: Answers): void {
    this.answers = answers;
    this.preset = preset;
    this.origin = "example";
    this.visits.forget();
    this.way.restart();
    this.drawn();
  }

  private readonly onward = (event: Event): void => {
    event.preventDefault();
    if (this.way.kind !== "steps") return;
    const steps = stepsOf(this.answers);
    const here = this.way.within(steps);
    // A gap can wait; what is wrong is put right where it is seen.
    if (this.shown.some(({ field, code }) => code !== "missing" && stepOf(field) === here))
      this.focusOn("#fault-summary");
    else if (!this.way.forward(steps)) this.host.showAnswer();
  };

  /** Once it stands there. */
  private focusOn(place: string): void {
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(place)?.focus());
  }

  render(words: Words): TemplateResult {
    if (this.host.view === "receipt") return receiptCheck(this.host, words);
    const { day, parts, amount, showAnswer } = this.host;
    const ask: Ask = {
      answers: this.answers,
      words,
      today: day,
      relevant: this.reckoning.relevant,
      at: this.visits.at,
      fault: (field) => this.shown.find((fault) => fault.field === field),
      hasLeft: (field) => this.visits.hasLeft(field),
      changed: this.changed,
      go: this.go,
    };
    const examples = parts.has("examples")
      ? presets({ words, chosen: this.preset, unfolded: this.way.kind === "page", fill: this.fillIn })
      : nothing;
    const view = this.view(words);
    return html`
      ${rulesToday(day, words)}
      <div class="columns">
        <div class="questions-column">
          ${this.brought.render(words, view)}
          ${origin({ words, origin: this.origin, become: this.become }, examples)} ${faultsSpoken(this.shown, words)}
          ${faultSummary({ faults: this.shown, words, go: this.go })}
          <form
            class="questions"
            part="questions"
            novalidate
            autocomplete="off"
            @submit=${this.onward}
            @focusin=${this.visits.enter}
            @focusout=${this.visits.leave}
          >
            ${asking({
              ask,
              way: this.way,
              faults: this.reckoning.faults,
              end: clearAll({ words, origin: this.origin, become: this.become }),
            })}
            ${amountLine({ answered: this.reckoning.answered, today: day, words, example: this.isExample, needless: amount.seen, show: showAnswer })}
          </form>
        </div>
        <div class="answer-column" tabindex="-1">
          ${announced(view ? statusSentence(view) : words.t(this.shown.some(({ code }) => code !== "missing") ? "answer-status-faulty" : "answer-status-open"))}
          ${view ? answer(view) : unanswered({ faults: this.reckoning.faults, shown: this.shown, words, go: this.go })} ${this.sharing.render(words)}
        </div>
      </div>
      ${parts.has("rates") ? ratesOfADay(day, words) : nothing} ${paper(view)}
    `;
  }

  private view(words: Words): View | undefined {
    const { answered } = this.reckoning;
    if (!answered) return undefined;
    const { day: today, contact, parts, linkTo: to, view: layout } = this.host;
    const onAsk = (named: string) => {
      const field = fieldAsSeen(named, this.answers);
      askAgain(this.answers, field);
      this.host.requestUpdate();
      this.go(field);
    };
    return {
      ...answered,
      today,
      words,
      example: this.isExample,
      contact,
      onAsk,
      parts,
      layout,
      link: linkTo(answered, to, today, words.lang),
    };
  }
}
