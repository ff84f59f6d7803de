import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { hasAnswers, viewOf } from "../share/fragment.ts";
import { LoadController } from "./load-controller.ts";
import type { Calculator } from "./calculator.ts";
import type { Contact } from "../result/view.ts";
import { localToday } from "../form/fields/date-entry.ts";
import { firstResult } from "./first-result.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Host } from "./host.ts";
import { initialAnswers, prefill, type InitialAnswers, type Prefill } from "../form/examples.ts";
import { VisibilityController } from "../ui/visibility-controller.ts";
import { shownParts, type Part } from "../result/shown-parts.ts";
import { criticalStyles } from "./style-sheets.ts";

/** Removing an attribute is the same as never setting it: the property is "". */
const converter = (value: string | null) => value ?? "";

/**
 * The calculator as a part of a page. The answers stay in the element.
 *
 * @element forloebs-beregner
 *
 * @attr {"da" | "en"} lang - The language. Default: the nearest `lang` attribute around the element, else Danish.
 * @attr {"auto" | "light" | "dark"} theme - The colour scheme; "auto" follows the visitor's system. Default: the scheme of the host page.
 *
 * @slot - Shown until the calculator is loaded, and if loading fails: a link to the calculator.
 *
 * @fires {CustomEvent<null>} forloeb-ready - The first result is rendered.
 * @fires {CustomEvent<null>} forloeb-change - The visitor has changed an answer. The event does not say which.
 * @fires {CustomEvent<null>} forloeb-failed - A file could not be fetched. The element shows a message; call `preventDefault()` to show your own instead.
 * @fires {CustomEvent<Shared>} forloeb-answers - The visitor's situation and timeline. Only with `ask-answers`, and only while the visitor agrees.
 *
 * @csspart questions - The form.
 * @csspart answer - The result.
 * @csspart figure - The current amount, in large type.
 * @csspart chart - The chart of the amounts over time.
 * @csspart table - Each table.
 * @csspart button - Each button that performs an action, except buttons that select an option.
 *
 * @cssproperty --forloeb-accent - The colour of buttons and marks.
 * @cssproperty --forloeb-paper - The background colour.
 * @cssproperty --forloeb-ink - The text colour.
 * @cssproperty --forloeb-link - The link colour.
 * @cssproperty --forloeb-font - The font family.
 * @cssproperty --forloeb-radius - The radius of rounded corners.
 */
export class ForloebsBeregner extends LitElement implements Host {
  static override styles = criticalStyles;
  static override properties = {
    today: { converter },
    scheme: { converter },
    prior: { converter },
    show: { converter },
    view: { converter },
    contactText: { attribute: "contact-text", converter },
    contactHref: { attribute: "contact-href", converter },
    linkTo: { attribute: "link-to", converter },
    link: { converter },
    askAnswers: { attribute: "ask-answers", type: Boolean },
  };

  /** Today, as YYYY-MM-DD. Default: the date in the visitor's time zone. */
  declare today: string;
  /** The scheme that the readers of the host page are in: "ressourceforloeb" or "jobafklaringsforloeb". Selects the example. */
  declare scheme: string;
  /** The benefit that the readers had before the forløb: "sygedagpenge", "kontanthjaelp" and so on. Selects the example. */
  declare prior: string;
  /** The parts to show, separated by spaces: "examples chart table milestones payments after road elsewhere complaint rates print". Default: all. */
  declare show: string;
  /** "advisor": the result for a caseworker. "receipt": a page that checks receipts. Default: the result for the citizen. */
  declare view: string;
  /** Whom the readers can ask, as a text. */
  declare contactText: string;
  /** The address that `contactText` links to: https, mailto or tel. */
  declare contactHref: string;
  /** The page that links to the answers open: "here", the host page, or the URL of another page with the calculator. Default: the calculator's own page. */
  declare linkTo: string;
  /** Answers to open: the fragment of a link to them. */
  declare link: string;
  /** Whether to ask the visitor for consent to share the answers with the host page. */
  declare askAnswers: boolean;

  /** @internal */
  readonly amount = new VisibilityController(this, ".now");
  private readonly resources = new LoadController(this, {
    languageChanged: (from, to) => this.calculator?.translate(from, to),
    failed: () => {
      const isPrevented = !this.dispatch("forloeb-failed");
      this.isFailureHandled ||= isPrevented;
    },
  });
  private calculator: Calculator | undefined;
  private initial: InitialAnswers | undefined;
  /** The field the visitor has asked for before the form was loaded. */
  private requestedField = "";
  private isReady = false;
  /** The host page shows its own message about a failure. */
  private isFailureHandled = false;

  constructor() {
    super();
    this.today =
      this.scheme =
      this.prior =
      this.show =
      this.view =
      this.link =
      this.linkTo =
      this.contactText =
      this.contactHref =
        "";
    this.askAnswers = false;
  }

  /** @internal */
  get day(): string {
    return this.today || localToday();
  }

  /** @internal */
  get prefill(): Prefill {
    return prefill(this.scheme, this.prior);
  }

  /** @internal */
  get parts(): ReadonlySet<Part> {
    return shownParts(this.show);
  }

  /** @internal */
  get contact(): Contact {
    return { text: this.contactText, href: this.contactHref };
  }

  /** Dispatches an event. False if a listener has called `preventDefault()`. @internal */
  dispatch(type: string, detail?: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail }));
  }

  /** @internal */
  readonly showAnswer = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(".answer-column");
    target?.focus();
    target?.scrollIntoView();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.onHashChange();
    addEventListener("hashchange", this.onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.onHashChange);
  }

  private readonly onHashChange = (): void => {
    const { hash } = location;
    if (this.linkTo !== "here") return;
    this.view = viewOf(hash) ?? this.view;
    if (hasAnswers(hash)) this.link = hash;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.initial || changed.has("scheme") || changed.has("prior")) {
      this.initial = initialAnswers(this.prefill);
      this.calculator?.replaceExample(this.initial);
    }
    const { i18n, deferred } = this.resources;
    if (!i18n || typeof deferred !== "object") return;
    (this.calculator ??= new deferred.Calculator(this, this.initial, this.requestedField)).update(i18n);
  }

  protected override updated(): void {
    if (this.isReady || this.resources.calculation !== "ready" || !this.resources.i18n) return;
    this.isReady = true;
    this.dispatch("forloeb-ready");
  }

  protected override render(): TemplateResult {
    const { i18n, calculation } = this.resources;
    // Without messages the element can only show the content of its slot.
    if (!i18n) return html`<slot></slot>`;
    // `lang` is the language of the messages; that of the host page may have changed while the next messages are loading.
    return html`<div class="calculator" lang=${i18n.lang} dir="ltr">
      ${calculation === "ready" ? this.content(i18n) : calculation === "loading" ? i18n.t("ask-loading") : this.failureNotice(i18n)}
    </div>`;
  }

  private failureNotice(i18n: I18n): TemplateResult {
    const notice = html`<p class="trouble">${i18n.t("ask-not-started")}</p>`;
    return html`${this.isFailureHandled ? nothing : notice} <slot></slot>`;
  }

  private content(i18n: I18n): TemplateResult {
    if (this.calculator) return this.calculator.render(i18n);
    const placeholder =
      this.resources.deferred === "failed"
        ? html`<p class="trouble">${i18n.t("ask-rest-missing")}</p>
          <slot></slot>`
        : html`<p class="to-come">${i18n.t("ask-coming")}</p>`;
    // No example while the answers of a link, or the receipt page, are loading.
    if (this.link || this.view === "receipt") return placeholder;
    return firstResult(
      this,
      this.initial ?? initialAnswers(this.prefill),
      i18n,
      placeholder,
      (field) => (this.requestedField = field),
    );
  }
}

// Two versions of the script may be on one page. The first one defines the element.
if (!customElements.get("forloebs-beregner")) customElements.define("forloebs-beregner", ForloebsBeregner);
