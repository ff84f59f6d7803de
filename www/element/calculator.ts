// The calculator: the form and the result beside it, which is calculated at every change. It is in the deferred part of the script
// and replaces the first result.
import { html, nothing, type TemplateResult } from "lit";
import type { FieldError } from "../pkg/forloebsberegner.js";
import css from "../styles/deferred.scss?inline";
import { amountBar } from "../result/amount-bar.ts";
import { announce } from "../ui/directives/announce.ts";
import { statusText } from "../result/status-text.ts";
import { result } from "./result.ts";
import type { View } from "../result/view.ts";
import { questionForm } from "../form/form.ts";
import type { Answers } from "../form/answers.ts";
import { OpenedLink } from "../share/link/opened-link.ts";
import { fieldOnPage, errorAnnouncement, errorSummary, focusField } from "../form/field-errors.ts";
import type { Host } from "./host.ts";
import { scrollIntoView } from "../ui/scroll-into-view.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";
import { blankAnswers, type ExampleName, type InitialAnswers } from "../form/examples.ts";
import { clearUnknown } from "../form/unknowns.ts";
import { printDocument } from "../print/print-document.ts";
import { clearButton, examplePicker, originNotice, unansweredNotice } from "../form/prompts.ts";
import type { AnswersOrigin } from "../form/prompts.ts";
import type { FormContext } from "../form/form-context.ts";
import { ratesOnDay } from "../info/rates.ts";
import { receiptCheck } from "../share/receipt/check.ts";
import { CalculationState } from "./calculation-state.ts";
import { rulesToday } from "../info/rules-today.ts";
import { Consent } from "./consent.ts";
import { stepOf, stepsOf } from "../form/steps.ts";
import { linkUrl } from "../share/link/link-url.ts";
import { styleSheet } from "./style-sheets.ts";
import { translateAmounts } from "../form/translate-answers.ts";
import { TouchedFields } from "../form/touched.ts";
import { LayoutController } from "../form/layout-mode.ts";

const deferredStyles = styleSheet(css);

const RESULT_HEADING = "#now-heading, #impossible-heading, #unanswered-heading";

/** The state of the calculator, and its template. */
export class Calculator {
  private answers: Answers;
  private origin: AnswersOrigin = "example";
  /** The example in the form; "" if there is none or if it has been changed. */
  private example: ExampleName | "";
  private readonly openedLink = new OpenedLink();
  private readonly calculation = new CalculationState();
  private readonly touched: TouchedFields;
  private readonly layout: LayoutController;
  private readonly consent: Consent;

  /** `requestedField`: the field to focus, if the visitor has followed a link to it in the first result. */
  constructor(
    private readonly host: Host,
    { example, answers }: InitialAnswers,
    requestedField: string,
  ) {
    this.answers = answers;
    this.example = example;
    this.touched = new TouchedFields(host, (field) => this.calculation.errors.some((error) => error.field === field));
    this.layout = new LayoutController(host);
    this.consent = new Consent(host);
    host.addEventListener("keyup", scrollIntoView);
    host.shadowRoot?.adoptedStyleSheets.push(deferredStyles);
    if (requestedField) this.goTo(requestedField);
    this.keepExplanationOpen();
  }

  /** Opens the explanation of the amount if the visitor has opened it in the first result, which the calculator replaces. */
  private keepExplanationOpen(): void {
    const explanation = () => this.host.renderRoot.querySelector<HTMLDetailsElement>(".now details");
    if (!explanation()?.open) return;
    void this.host.updateComplete.then(() => {
      explanation()?.setAttribute("open", "");
    });
  }

  private get isExample(): boolean {
    return this.origin === "example" || this.origin === "changed";
  }

  /** Opens the link of the element if it is a new one, and calculates the result. To be called before each render. */
  update({ lang }: I18n): void {
    const linkAnswers = this.openedLink.open(this.host.link, lang);
    if (linkAnswers) this.replaceByLink(linkAnswers);
    const isBeingEdited = (field: string) => field === this.touched.focusedField && !this.touched.isTouched(field);
    this.calculation.update(this.answers, this.host.day, lang, isBeingEdited);
  }

  /** A link replaces any answers, also the visitor's own: opening it was the visitor's choice. */
  private replaceByLink(answers: Answers): void {
    const hadResult = this.calculation.evaluated !== undefined;
    this.consent.revoke();
    this.calculation.reset();
    this.replaceAnswers("", answers);
    this.origin = "own";
    if (hadResult) this.focusAfterUpdate("#linked-heading");
  }

  /** Reformats the typed amounts after a change of the language. */
  translate(from: Lang, to: Lang): void {
    translateAmounts(this.answers, from, to);
  }

  /** Replaces the example after a change of the prefill attributes. Answers that the visitor has changed stay. */
  replaceExample({ example, answers }: InitialAnswers): void {
    if (this.origin === "example") this.replaceAnswers(example, answers);
  }

  /** The errors to show: a missing answer in a touched field only, any other error unless the visitor is typing in the field. */
  private get visibleErrors(): FieldError[] {
    return this.calculation.errors.filter(
      ({ field, code }) => this.touched.isTouched(field) || (code !== "missing" && field !== this.touched.focusedField),
    );
  }

  private readonly goTo = (field: string): void => {
    this.layout.showStepOf(field);
    void this.host.updateComplete.then(() => {
      focusField(field, this.host.renderRoot);
    });
  };

  private readonly changed = (): void => {
    if (this.origin === "example") this.origin = "changed";
    this.openedLink.changed();
    this.example = "";
    this.requestUpdate();
  };

  /** Renders after a change of the answers or of their origin, and notifies the host page. */
  private requestUpdate(): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.consent.answersChanged(this.isExample ? undefined : this.calculation.evaluated);
    });
  }

  private readonly setOrigin = (origin: AnswersOrigin): void => {
    this.origin = origin;
    if (origin === "blank") {
      this.openedLink.forget();
      this.consent.revoke();
      this.answers = blankAnswers(this.host.prefill);
      this.calculation.reset();
      this.touched.reset();
      this.layout.reset();
    }
    this.requestUpdate();
    if (origin === "blank" && this.layout.mode === "steps") this.layout.focusHeading();
    else if (origin === "blank") this.goTo("scheme");
    // The pressed button is gone after the render, so the focus goes to the result, which is now the visitor's own.
    if (origin === "own") this.focusAfterUpdate(RESULT_HEADING);
  };

  private readonly fillWithExample = (example: ExampleName, answers: Answers): void => {
    this.openedLink.forget();
    this.replaceAnswers(example, answers);
  };

  private replaceAnswers(example: ExampleName | "", answers: Answers): void {
    this.answers = answers;
    this.example = example;
    this.origin = "example";
    this.touched.reset();
    this.layout.reset();
    this.requestUpdate();
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.layout.mode !== "steps") return;
    const steps = stepsOf(this.answers);
    const current = this.layout.currentStep(steps);
    // A missing answer does not stop the visitor; any other error is to be corrected in its step.
    if (this.visibleErrors.some(({ field, code }) => code !== "missing" && stepOf(field) === current))
      this.focusAfterUpdate("#fault-summary");
    else if (!this.layout.showNextStep(steps)) this.host.showAnswer();
  };

  private focusAfterUpdate(selector: string): void {
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** The form and the result, or the page that checks a receipt. */
  render(i18n: I18n): TemplateResult {
    if (this.host.view === "receipt") return receiptCheck(this.host, i18n);
    const { day, parts, amount, showAnswer } = this.host;
    const { evaluated, errors, relevant } = this.calculation;
    const { goTo, setOrigin, visibleErrors, origin } = this;
    const form: FormContext = {
      answers: this.answers,
      i18n,
      today: day,
      relevant,
      focusedField: this.touched.focusedField,
      error: (field) => visibleErrors.find((error) => error.field === field),
      isTouched: (field) => this.touched.isTouched(field),
      changed: this.changed,
      goTo,
    };
    const picker = parts.has("examples")
      ? examplePicker({
          i18n,
          current: this.example,
          isOpen: this.layout.mode === "page",
          fill: this.fillWithExample,
        })
      : nothing;
    const view = this.view(i18n);
    const hasInvalidAnswer = visibleErrors.some(({ code }) => code !== "missing");
    const status = view ? statusText(view) : i18n.t(hasInvalidAnswer ? "answer-status-faulty" : "answer-status-open");
    return html`
      ${rulesToday(day, i18n)}
      <div class="columns">
        <div class="questions-column">
          ${this.openedLink.render(i18n, view)}
          ${originNotice({ i18n, origin, setOrigin }, picker)} ${errorAnnouncement(visibleErrors, i18n)}
          ${errorSummary({ errors: visibleErrors, i18n, goTo })}
          <form
            class="questions"
            part="questions"
            novalidate
            autocomplete="off"
            @submit=${this.onSubmit}
            @focusin=${this.touched.onFocusIn}
            @focusout=${this.touched.onFocusOut}
          >
            ${questionForm({ form, layout: this.layout, errors, footer: clearButton({ i18n, origin, setOrigin }) })}
            ${amountBar({ evaluated, today: day, i18n, example: this.isExample, isAmountVisible: amount.isVisible, showAnswer })}
          </form>
        </div>
        <div class="answer-column" tabindex="-1">
          ${announce(status)}
          ${view ? result(view) : unansweredNotice({ errors, visibleErrors, i18n, goTo })} ${this.consent.render(i18n)}
        </div>
      </div>
      ${parts.has("rates") ? ratesOnDay(day, i18n) : nothing} ${printDocument(view)}
    `;
  }

  private view(i18n: I18n): View | undefined {
    const { evaluated } = this.calculation;
    if (!evaluated) return undefined;
    const { day: today, contact, parts, linkTo, view: layout } = this.host;
    const onAsk = (situationField: string) => {
      const field = fieldOnPage(situationField, this.answers);
      clearUnknown(this.answers, field);
      this.host.requestUpdate();
      this.goTo(field);
    };
    return {
      ...evaluated,
      today,
      i18n,
      example: this.isExample,
      contact,
      onAsk,
      parts,
      layout,
      link: linkUrl(evaluated, linkTo, today, i18n.lang),
    };
  }
}
