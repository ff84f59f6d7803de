// <forloebs-beregner>: asks, calculates at every change, and shows the answer beside the questions.
// `today` (YYYY-MM-DD) may stand in for the clock; the language is that of the nearest `lang`. Whom to ask is the host's to say,
// in `contact-text` and, where there is something to lead to, `contact-href`.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountLine } from "./amount-line.ts";
import { announced } from "./announcement.ts";
import { answer, statusSentence, type View } from "./answer.ts";
import { Arrival } from "./arrival.ts";
import { asking } from "./asking.ts";
import { noAnswers, translate } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { rates } from "./calculation.ts";
import { todayHere } from "./date-entry.ts";
import { exampleAnswers } from "./example.ts";
import { fieldAsSeen, faultsSpoken, faultSummary, goTo } from "./faults.ts";
import { inSight } from "./in-sight.ts";
import type { Words } from "./language.ts";
import { later } from "./later.ts";
import { OnScreen } from "./on-screen.ts";
import { askAgain } from "./open.ts";
import { presets } from "./presets.ts";
import { clearAll, origin, rulesToday, unanswered } from "./prompts.ts";
import type { Origin } from "./prompts.ts";
import type { Ask } from "./questions/ask.ts";
import { Reckoning } from "./reckoning.ts";
import { stepOf, stepsOf } from "./steps.ts";
import { styles } from "./styles.ts";
import { Visits } from "./visits.ts";
import { Way } from "./way.ts";

const ANSWER_HEADING = "#now-heading, #impossible-heading, #unanswered-heading";

@customElement("forloebs-beregner")
export class ForloebsBeregner extends LitElement {
  static override styles = styles;

  @property() today = "";
  @property({ attribute: "contact-text" }) contactText = "";
  @property({ attribute: "contact-href" }) contactHref = "";
  @state() private ratesOn = "";

  private answers = exampleAnswers();
  private origin: Origin = "example";
  /** The example life that stands in the fields, untouched. */
  private preset = "sygedagpenge";
  private readonly arrival = new Arrival(this, (from, to) => {
    translate(this.answers, from, to);
  });
  private readonly reckoning = new Reckoning();
  private readonly visits = new Visits(this, (at) => this.reckoning.faults.some(({ field }) => field === at));
  private readonly amount = new OnScreen(this, ".now");
  private readonly way = new Way(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keyup", inSight);
  }

  private get day(): string {
    return this.today || todayHere();
  }

  private get isExample(): boolean {
    return this.origin === "example" || this.origin === "changed";
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { words, calculation } = this.arrival;
    if (calculation !== "there" || !words) return;
    const isTyped = (field: string) => field === this.visits.at && !this.visits.hasLeft(field);
    this.reckoning.update(this.answers, this.day, words.lang, isTyped);
  }

  /** A gap is shown where the visitor has been; any other fault at once, unless it is being typed. */
  private get shown(): Fault[] {
    return this.reckoning.faults.filter(
      ({ field, code }) => this.visits.hasLeft(field) || (code !== "missing" && field !== this.visits.at),
    );
  }

  private readonly go = (field: string): void => {
    this.way.lead(field);
    void this.updateComplete.then(() => {
      goTo(field, this.renderRoot);
    });
  };

  private readonly changed = (): void => {
    if (this.origin === "example") this.origin = "changed";
    this.preset = "";
    this.requestUpdate();
  };

  private readonly become = (origin: Origin): void => {
    this.origin = origin;
    if (origin === "blank") {
      this.answers = noAnswers();
      this.reckoning.forget();
      this.visits.forget();
      this.way.restart();
    }
    this.requestUpdate();
    if (origin === "blank" && this.way.kind === "steps") this.way.begin();
    else if (origin === "blank") this.go("scheme");
    // The button pressed has gone. What it has changed is whose the answer is, so that is where one goes on.
    if (origin === "own") void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(ANSWER_HEADING)?.focus());
  };

  private readonly fill = (preset: string, answers: Answers): void => {
    this.answers = answers;
    this.preset = preset;
    this.origin = "example";
    this.visits.forget();
    this.way.restart();
    this.requestUpdate();
  };

  private readonly onward = (event: Event): void => {
    event.preventDefault();
    if (this.way.kind !== "steps") return;
    const steps = stepsOf(this.answers);
    const here = this.way.within(steps);
    // A gap can wait; what is wrong is put right where it is seen.
    if (this.shown.some(({ field, code }) => code !== "missing" && stepOf(field) === here)) this.showFaults();
    else if (!this.way.forward(steps)) this.showAnswer();
  };

  private showFaults(): void {
    this.renderRoot.querySelector<HTMLElement>("#fault-summary")?.focus();
  }

  private readonly showAnswer = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(".answer-column");
    target?.focus();
    target?.scrollIntoView();
  };

  protected override render(): TemplateResult {
    const { words, calculation } = this.arrival;
    // What the page has written into the element stands there until it can speak for itself.
    if (!words) return html`<slot></slot>`;
    const said = calculation === "failed" ? html`<p class="alert alert-warning">${words.t("ask-not-started")}</p>` : this.calculator(words);
    // The page may be in another language already, while the words are still on their way.
    return html`<div lang=${words.lang}>${said}</div>`;
  }

  private calculator(words: Words): TemplateResult {
    const { answered } = this.reckoning;
    const ready = this.arrival.calculation === "there";
    const on = this.ratesOn || this.day;
    const ask: Ask = {
      answers: this.answers,
      words,
      today: this.day,
      ready,
      relevant: this.reckoning.relevant,
      at: this.visits.at,
      fault: (field) => this.shown.find((fault) => fault.field === field),
      hasLeft: (field) => this.visits.hasLeft(field),
      changed: this.changed,
      go: this.go,
    };
    return html`
      ${ready ? rulesToday(this.day, words) : nothing}
      ${origin(
        { words, origin: this.origin, become: this.become },
        presets({ words, chosen: this.preset, unfolded: this.way.kind === "page", fill: this.fill }),
      )}
      ${faultsSpoken(this.shown, words)} ${faultSummary({ faults: this.shown, words, go: this.go })}
      <div class="columns">
        <form
          class="questions"
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
          ${amountLine({ answered, today: this.day, words, example: this.isExample, needless: this.amount.seen, show: this.showAnswer })}
        </form>
        <div class="answer-column" tabindex="-1">${ready ? this.answer(words) : words.t("ask-loading")}</div>
      </div>
      ${later(words, ({ ratesView }) => ratesView({ on, words, onDay: (day) => (this.ratesOn = day), table: rates(on) }))}
      ${this.arrival.rest === "failed" ? html`<p class="alert alert-warning">${words.t("ask-rest-missing")}</p>` : nothing}
    `;
  }

  /** Said aloud and shown in one template, so that what speaks stays when what is shown is another. */
  private answer(words: Words): TemplateResult {
    const { isExample: example } = this;
    const { answered } = this.reckoning;
    const contact = { text: this.contactText, href: this.contactHref };
    const without = this.shown.some(({ code }) => code !== "missing") ? "answer-status-faulty" : "answer-status-open";
    const onAsk = (named: string) => {
      const field = fieldAsSeen(named, this.answers);
      askAgain(this.answers, field);
      this.requestUpdate();
      this.go(field);
    };
    const view: View | undefined = answered && { ...answered, today: this.day, words, example, contact, onAsk };
    return html`${announced(view ? statusSentence(view) : words.t(without))}
    ${view ? answer(view) : unanswered({ faults: this.reckoning.faults, shown: this.shown, words, go: this.go })}`;
  }
}
