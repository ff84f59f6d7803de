// The whole calculator: asks, calculates at every change, and shows the answer beside the questions.
// It comes with the rest of the page and takes the place of the first answer.
import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountBar } from "../result/amount-bar.ts";
import { announce } from "../ui/directives/announce.ts";
import { statusText } from "../result/status-text.ts";
import { result } from "./result.ts";
import type { View } from "../result/view.ts";
import { form } from "../form/form.ts";
import type { Answers } from "../form/answers.ts";
import { OpenedLink } from "../share/link/opened-link.ts";
import { fieldOnPage, errorAnnouncement, errorSummary, focusField } from "../form/field-errors.ts";
import { resumeInteraction } from "./carry-on.ts";
import type { Host } from "./host.ts";
import { scrollIntoView } from "../ui/scroll-into-view.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";
import { blankAnswers, type InitialAnswers } from "../form/examples.ts";
import { clearUnknown } from "../form/unknowns.ts";
import { printDocument } from "../print/print-document.ts";
import { examplePicker } from "../form/example-picker.ts";
import { clearButton, originNotice, unansweredNotice } from "../form/prompts.ts";
import type { AnswersOrigin } from "../form/prompts.ts";
import type { FormContext } from "../form/form-context.ts";
import { ratesOnDay } from "../info/rates.ts";
import { receiptCheck } from "../share/receipt/check.ts";
import { CalculationState } from "./calculation-state.ts";
import { rulesToday } from "../info/rules-today.ts";
import { Consent } from "./consent.ts";
import { stepOf, stepsOf } from "../form/steps.ts";
import { linkUrl } from "../share/link/link-url.ts";
import { deferredStyles } from "./deferred-styles.ts";
import { translateAmounts } from "../form/translate-answers.ts";
import { TouchedFields } from "../form/touched.ts";
import { LayoutController } from "../form/layout-mode.ts";

const ANSWER_HEADING = "#now-heading, #impossible-heading, #unanswered-heading";

export class Calculator {
  private answers: Answers;
  private origin: AnswersOrigin = "example";
  /** The example life that stands in the fields, untouched. */
  private preset: string;
  private readonly brought = new OpenedLink();
  private readonly reckoning = new CalculationState();
  private readonly visits: TouchedFields;
  private readonly way: LayoutController;
  private readonly sharing: Consent;

  constructor(
    private readonly host: Host,
    { life, answers }: InitialAnswers,
    wanted: string,
  ) {
    this.answers = answers;
    this.preset = life;
    this.visits = new TouchedFields(host, (at) => this.reckoning.faults.some(({ field }) => field === at));
    this.way = new LayoutController(host);
    this.sharing = new Consent(host);
    host.addEventListener("keyup", scrollIntoView);
    host.shadowRoot?.adoptedStyleSheets.push(deferredStyles);
    resumeInteraction(host, wanted, this.go);
  }

  private get isExample(): boolean {
    return this.origin === "example" || this.origin === "changed";
  }

  update({ lang }: I18n): void {
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
    translateAmounts(this.answers, from, to);
  }

  /** The page around the element has told something else about its readers. What somebody has answered is left alone. */
  reopen({ life, answers }: InitialAnswers): void {
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
      focusField(field, this.host.renderRoot);
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

  private readonly become = (origin: AnswersOrigin): void => {
    this.origin = origin;
    if (origin === "blank") {
      this.brought.forget();
      this.sharing.forget();
      this.answers = blankAnswers(this.host.prefill);
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

  render(i18n: I18n): TemplateResult {
    if (this.host.view === "receipt") return receiptCheck(this.host, i18n);
    const { day, parts, amount, showAnswer } = this.host;
    const ask: FormContext = {
      answers: this.answers,
      i18n,
      today: day,
      relevant: this.reckoning.relevant,
      at: this.visits.at,
      fault: (field) => this.shown.find((fault) => fault.field === field),
      hasLeft: (field) => this.visits.hasLeft(field),
      changed: this.changed,
      go: this.go,
    };
    const examples = parts.has("examples")
      ? examplePicker({ i18n, chosen: this.preset, unfolded: this.way.kind === "page", fill: this.fillIn })
      : nothing;
    const view = this.view(i18n);
    return html`
      ${rulesToday(day, i18n)}
      <div class="columns">
        <div class="questions-column">
          ${this.brought.render(i18n, view)}
          ${originNotice({ i18n, origin: this.origin, become: this.become }, examples)} ${errorAnnouncement(this.shown, i18n)}
          ${errorSummary({ faults: this.shown, i18n, go: this.go })}
          <form
            class="questions"
            part="questions"
            novalidate
            autocomplete="off"
            @submit=${this.onward}
            @focusin=${this.visits.enter}
            @focusout=${this.visits.leave}
          >
            ${form({
              ask,
              way: this.way,
              faults: this.reckoning.faults,
              end: clearButton({ i18n, origin: this.origin, become: this.become }),
            })}
            ${amountBar({ answered: this.reckoning.answered, today: day, i18n, example: this.isExample, needless: amount.seen, show: showAnswer })}
          </form>
        </div>
        <div class="answer-column" tabindex="-1">
          ${announce(view ? statusText(view) : i18n.t(this.shown.some(({ code }) => code !== "missing") ? "answer-status-faulty" : "answer-status-open"))}
          ${view ? result(view) : unansweredNotice({ faults: this.reckoning.faults, shown: this.shown, i18n, go: this.go })} ${this.sharing.render(i18n)}
        </div>
      </div>
      ${parts.has("rates") ? ratesOnDay(day, i18n) : nothing} ${printDocument(view)}
    `;
  }

  private view(i18n: I18n): View | undefined {
    const { answered } = this.reckoning;
    if (!answered) return undefined;
    const { day: today, contact, parts, linkTo: to, view: layout } = this.host;
    const onAsk = (named: string) => {
      const field = fieldOnPage(named, this.answers);
      clearUnknown(this.answers, field);
      this.host.requestUpdate();
      this.go(field);
    };
    return {
      ...answered,
      today,
      i18n,
      example: this.isExample,
      contact,
      onAsk,
      parts,
      layout,
      link: linkUrl(answered, to, today, i18n.lang),
    };
  }
}
