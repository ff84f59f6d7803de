// <forloebs-beregner>: asks, calculates at every change, and shows the answer beside the questions.
// `today` (YYYY-MM-DD) may stand in for the clock; the language is that of the nearest `lang`.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Fault, Timeline } from "../pkg/forloebsberegner.js";
import { amountLine } from "./amount-line.ts";
import { announced } from "./announcement.ts";
import { answer, statusSentence, type View } from "./answer.ts";
import { noAnswers, situationOf, translate } from "./answers.ts";
import { calculate, load, rates } from "./calculation.ts";
import { todayHere } from "./date-entry.ts";
import { exampleAnswers } from "./example.ts";
import { asSeen, faultsSpoken, faultSummary, goTo, inPageOrder } from "./faults.ts";
import { words } from "./language.ts";
import type { Words } from "./language.ts";
import { nearestLanguage, onLanguageChange } from "./nearest-language.ts";
import { OnScreen } from "./on-screen.ts";
import { clearAll, origin, rulesToday, unanswered } from "./prompts.ts";
import type { Origin } from "./prompts.ts";
import type { Ask } from "./questions/ask.ts";
import { questions } from "./questions/questions.ts";
import { ratesView } from "./rates.ts";
import { relevance } from "./relevance.ts";
import type { Relevance } from "./relevance.ts";
import { styles } from "./styles.ts";
import { Visits } from "./visits.ts";

const ANSWER_HEADING = "#now-heading, #impossible-heading, #unanswered-heading";

@customElement("forloebs-beregner")
export class ForloebsBeregner extends LitElement {
  static override styles = styles;

  @property() today = "";
  @state() private ready: "loading" | "yes" | "failed" = "loading";
  @state() private words: Words = words("da");
  @state() private ratesOn = "";

  private answers = exampleAnswers();
  private origin: Origin = "example";
  private timeline: Timeline | undefined;
  /** As they were when the timeline was made: it holds what sanctions cost, not when they were, and no wishes. */
  private sanctions: View["sanctions"] = [];
  private wishesLonger = false;
  private faults: Fault[] = [];
  private relevant: Relevance = { withParents: false, wishesLonger: false };
  private readonly visits = new Visits(this, (at) => this.faults.some(({ field }) => field === at));
  private readonly amount = new OnScreen(this, ".now");
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
    if (this.ready === "yes") this.recalculate();
  }

  private recalculate(): void {
    const situation = situationOf(this.answers, this.day, this.words.lang);
    const result = calculate(situation);
    this.relevant = relevance(situation, this.relevant);
    if (!Array.isArray(result)) {
      this.timeline = result;
      this.sanctions = situation.sanctions ?? [];
      this.wishesLonger = situation.wishes_longer ?? false;
      this.faults = [];
      return;
    }
    this.faults = inPageOrder(result.map((fault) => asSeen(fault, this.answers)));
    // Somebody in the middle of a date keeps the answer to what stood there before; a field left with a fault does not.
    const typing = this.faults.every(({ field }) => field === this.visits.at && !this.visits.hasLeft(field));
    if (!typing) this.timeline = undefined;
  }

  /** A gap is shown where the visitor has been; any other fault at once, unless it is being typed. */
  private get shown(): Fault[] {
    return this.faults.filter(
      ({ field, code }) => this.visits.hasLeft(field) || (code !== "missing" && field !== this.visits.at),
    );
  }

  private readonly go = (field: string): void => {
    void this.updateComplete.then(() => {
      goTo(field, this.renderRoot);
    });
  };

  private readonly changed = (): void => {
    if (this.origin === "example") this.origin = "changed";
    this.requestUpdate();
  };

  private readonly become = (origin: Origin): void => {
    this.origin = origin;
    if (origin === "blank") {
      this.answers = noAnswers();
      this.timeline = undefined;
      this.relevant = { withParents: false, wishesLonger: false };
      this.visits.forget();
      this.go("scheme");
    }
    this.requestUpdate();
    // The button pressed has gone. What it has changed is whose the answer is, so that is where one goes on.
    if (origin === "own") void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(ANSWER_HEADING)?.focus());
  };

  private readonly showAnswer = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(".answer-column");
    target?.focus();
    target?.scrollIntoView();
  };

  protected override render(): TemplateResult {
    const { words } = this;
    if (this.ready === "failed") return html`<p class="alert alert-warning">${words.t("ask-not-started")}</p>`;
    const ask: Ask = {
      answers: this.answers,
      words,
      today: this.day,
      ready: this.ready === "yes",
      relevant: this.relevant,
      at: this.visits.at,
      fault: (field) => this.shown.find((fault) => fault.field === field),
      changed: this.changed,
      go: this.go,
    };
    return html`
      ${this.ready === "yes" ? rulesToday(this.day, words) : nothing}
      ${origin({ words, origin: this.origin, become: this.become })}
      ${faultsSpoken(this.shown, words)} ${faultSummary({ faults: this.shown, words, go: this.go })}
      <div class="columns">
        <form
          class="questions"
          novalidate
          autocomplete="off"
          @submit=${(event: Event) => {
            event.preventDefault();
          }}
          @focusin=${this.visits.enter}
          @focusout=${this.visits.leave}
        >
          ${questions(ask)} ${clearAll({ words, origin: this.origin, become: this.become })}
          ${amountLine({ timeline: this.timeline, today: this.day, words, example: this.isExample, needless: this.amount.seen, show: this.showAnswer })}
        </form>
        <div class="answer-column" tabindex="-1">${this.ready === "yes" ? this.answer() : words.t("ask-loading")}</div>
      </div>
      ${this.ready === "yes" ? this.rates() : nothing}
    `;
  }

  /** Said aloud and shown in one template, so that what speaks stays when what is shown is another. */
  private answer(): TemplateResult {
    const { timeline, words, isExample: example, sanctions, wishesLonger } = this;
    const view: View | undefined = timeline && { timeline, today: this.day, words, example, sanctions, wishesLonger };
    const without = this.shown.some(({ code }) => code !== "missing") ? "answer-status-faulty" : "answer-status-open";
    return html`${announced(view ? statusSentence(view) : words.t(without))}
    ${view ? answer(view) : unanswered({ faults: this.faults, shown: this.shown, words, go: this.go })}`;
  }

  private rates(): TemplateResult {
    const on = this.ratesOn || this.day;
    return ratesView({ on, words: this.words, onDay: (day) => (this.ratesOn = day), table: rates(on) });
  }
}
