// <forloebs-beregner>: asks, calculates at every change, and shows the answer beside the questions.
// `today` (YYYY-MM-DD) may stand in for the clock; the language is that of the nearest `lang`. Whom to ask is the host's to say,
// in `contact-text` and, where there is something to lead to, `contact-href`.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Fault } from "../pkg/forloebsberegner.js";
import { amountLine } from "./amount-line.ts";
import { announced } from "./announcement.ts";
import { answer, statusSentence, type View } from "./answer.ts";
import { asking } from "./asking.ts";
import { noAnswers, translate } from "./answers.ts";
import type { Answers } from "./answers.ts";
import { load, rates } from "./calculation.ts";
import { todayHere } from "./date-entry.ts";
import { exampleAnswers } from "./example.ts";
import { fieldAsSeen, faultsSpoken, faultSummary, goTo } from "./faults.ts";
import { inSight } from "./in-sight.ts";
import { words } from "./language.ts";
import type { Words } from "./language.ts";
import { nearestLanguage, onLanguageChange } from "./nearest-language.ts";
import { OnScreen } from "./on-screen.ts";
import { presets } from "./presets.ts";
import { clearAll, origin, rulesToday, unanswered } from "./prompts.ts";
import type { Origin } from "./prompts.ts";
import type { Ask } from "./questions/ask.ts";
import { ratesView } from "./rates.ts";
import { Reckoning } from "./reckoning.ts";
import { stepsOf } from "./steps.ts";
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
  @state() private ready: "loading" | "yes" | "failed" = "loading";
  @state() private words: Words = words("da");
  @state() private ratesOn = "";

  private answers = exampleAnswers();
  private origin: Origin = "example";
  /** The example life that stands in the fields, untouched. */
  private preset = "sygedagpenge";
  private readonly reckoning = new Reckoning();
  private readonly visits = new Visits(this, (at) => this.reckoning.faults.some(({ field }) => field === at));
  private readonly amount = new OnScreen(this, ".now");
  private readonly way = new Way(this);
  private languageWatch: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = () => {
      const before = this.words.lang;
      this.words = words(nearestLanguage(this));
      if (this.words.lang !== before) translate(this.answers, before, this.words.lang);
    };
    follow();
    this.languageWatch = onLanguageChange(follow);
    this.addEventListener("keyup", inSight);
    load().then(
      () => (this.ready = "yes"),
      () => (this.ready = "failed"),
    );
  }

  override disconnectedCallback(): void {
    this.languageWatch?.disconnect();
    super.disconnectedCallback();
  }

  private get day(): string {
    return this.today || todayHere();
  }

  private get isExample(): boolean {
    return this.origin === "example" || this.origin === "changed";
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.ready !== "yes") return;
    const isTyped = (field: string) => field === this.visits.at && !this.visits.hasLeft(field);
    this.reckoning.update(this.answers, this.day, this.words.lang, isTyped);
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
      this.go("scheme");
    }
    this.requestUpdate();
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
    if (this.way.kind === "steps" && !this.way.forward(stepsOf(this.answers))) this.showAnswer();
  };

  private readonly showAnswer = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(".answer-column");
    target?.focus();
    target?.scrollIntoView();
  };

  protected override render(): TemplateResult {
    const { words } = this;
    const { answered } = this.reckoning;
    if (this.ready === "failed") return html`<p class="alert alert-warning">${words.t("ask-not-started")}</p>`;
    const ask: Ask = {
      answers: this.answers,
      words,
      today: this.day,
      ready: this.ready === "yes",
      relevant: this.reckoning.relevant,
      at: this.visits.at,
      fault: (field) => this.shown.find((fault) => fault.field === field),
      hasLeft: (field) => this.visits.hasLeft(field),
      changed: this.changed,
      go: this.go,
    };
    return html`
      ${this.ready === "yes" ? rulesToday(this.day, words) : nothing}
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
        <div class="answer-column" tabindex="-1">${this.ready === "yes" ? this.answer() : words.t("ask-loading")}</div>
      </div>
      ${this.ready === "yes" ? this.rates() : nothing}
    `;
  }

  /** Said aloud and shown in one template, so that what speaks stays when what is shown is another. */
  private answer(): TemplateResult {
    const { words, isExample: example } = this;
    const { answered } = this.reckoning;
    const contact = { text: this.contactText, href: this.contactHref };
    const without = this.shown.some(({ code }) => code !== "missing") ? "answer-status-faulty" : "answer-status-open";
    const onAsk = (field: string) => {
      this.go(fieldAsSeen(field, this.answers));
    };
    const view: View | undefined = answered && { ...answered, today: this.day, words, example, contact, onAsk };
    return html`${announced(view ? statusSentence(view) : words.t(without))}
    ${view ? answer(view) : unanswered({ faults: this.reckoning.faults, shown: this.shown, words, go: this.go })}`;
  }

  private rates(): TemplateResult {
    const on = this.ratesOn || this.day;
    return ratesView({ on, words: this.words, onDay: (day) => (this.ratesOn = day), table: rates(on) });
  }
}
