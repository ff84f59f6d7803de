import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { hasAnswers, viewOf } from "../share/fragment.ts";
import { LoadController } from "./load-controller.ts";
import type { Calculator } from "./calculator.ts";
import type { Contact } from "../result/view.ts";
import { todayHere } from "../form/fields/date-entry.ts";
import { firstResult } from "./first-result.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Host } from "./host.ts";
import { initialAnswers, type InitialAnswers } from "../form/examples.ts";
import { VisibilityController } from "../ui/visibility-controller.ts";
import { prefill, type Prefill } from "../form/prefill.ts";
import { shownParts, type Part } from "../result/shown-parts.ts";
import { criticalStyles } from "./style-sheets.ts";

/** An attribute that has been taken away is as one that never was there. */
const converter = (value: string | null) => value ?? "";

/**
 * The calculator as a part of a page. What is answered stays in it.
 *
 * @element forloebs-beregner
 *
 * @attr {"da" | "en"} lang - The language; without it that of the nearest element around it that has one, else Danish.
 * @attr {"auto" | "light" | "dark"} theme - Light or dark, or as the visitor's screen is; without it as the page around it is.
 *
 * @slot - What is shown while the calculator is on its way, and for good if it cannot come: a link to it.
 *
 * @fires {CustomEvent<null>} forloeb-ready - The first answer stands there.
 * @fires {CustomEvent<null>} forloeb-change - The visitor has changed something. What, is not told.
 * @fires {CustomEvent<null>} forloeb-failed - A file could not be fetched. The visitor is told, unless this is prevented.
 * @fires {CustomEvent<Shared>} forloeb-answers - The visitor's situation and timeline; only with `ask-answers`, and only after she has agreed.
 *
 * @csspart questions - The questions.
 * @csspart answer - All of the answer.
 * @csspart figure - The amount in large figures.
 * @csspart chart - The course as a chart.
 * @csspart table - Every table.
 * @csspart button - Every button that does something; not those that choose.
 *
 * @cssproperty --forloeb-accent - The colour of buttons and marks.
 * @cssproperty --forloeb-paper - The colour behind the text.
 * @cssproperty --forloeb-ink - The colour of the text.
 * @cssproperty --forloeb-link - The colour of links.
 * @cssproperty --forloeb-font - The typeface.
 * @cssproperty --forloeb-radius - How round corners are.
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

  /** The day it is, as YYYY-MM-DD; without it the day it is where the visitor sits. */
  declare today: string;
  /** The forløb the readers of the page are in: "ressourceforloeb" or "jobafklaringsforloeb". */
  declare scheme: string;
  /** What they lived on before it: "sygedagpenge", "kontanthjaelp" and so on. */
  declare prior: string;
  /** Which parts there are, with spaces between them: "examples chart table milestones payments after road elsewhere complaint rates print". Without it all. */
  declare show: string;
  /** For whom the answer is laid out: "advisor"; or what is shown in its place: "receipt", where a receipt is checked. Without it, the citizen's. */
  declare view: string;
  /** Whom to ask, in the host's own words. */
  declare contactText: string;
  /** Where these words lead: https, mailto or tel. */
  declare contactHref: string;
  /** Where the links to the answers lead: "here", this page, which then opens them too; or the address of another with the calculator. Without it, the calculator's own. */
  declare linkTo: string;
  /** Answers to open: what stands after # in a link to them. */
  declare link: string;
  /** The page would like to have the answers; the visitor decides. */
  declare askAnswers: boolean;

  /** @internal */
  readonly amount = new VisibilityController(this, ".now");
  private readonly arrival = new LoadController(this, {
    spoken: (from, to) => this.calculator?.translate(from, to),
    failed: () => {
      const isPrevented = !this.tell("forloeb-failed");
      this.isSaid ||= isPrevented;
    },
  });
  private calculator: Calculator | undefined;
  private opens: InitialAnswers | undefined;
  /** A question wanted before it was there. */
  private wanted = "";
  private isReady = false;
  /** The page around it tells the visitor itself that something has failed. */
  private isSaid = false;

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
    return this.today || todayHere();
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

  /** False where somebody has prevented what the element would do by itself. @internal */
  tell(what: string, detail?: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(what, { bubbles: true, composed: true, cancelable: true, detail }));
  }

  /** @internal */
  readonly showAnswer = (): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(".answer-column");
    target?.focus();
    target?.scrollIntoView();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.followAddress();
    addEventListener("hashchange", this.followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.followAddress);
  }

  private readonly followAddress = (): void => {
    const { hash } = location;
    if (this.linkTo !== "here") return;
    this.view = viewOf(hash) ?? this.view;
    if (hasAnswers(hash)) this.link = hash;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.opens || changed.has("scheme") || changed.has("prior")) {
      this.opens = initialAnswers(this.prefill);
      this.calculator?.reopen(this.opens);
    }
    const { i18n, rest } = this.arrival;
    if (!i18n || !rest) return;
    (this.calculator ??= new rest.Calculator(this, this.opens, this.wanted)).update(i18n);
  }

  protected override updated(): void {
    if (this.isReady || this.arrival.calculation !== "there" || !this.arrival.i18n) return;
    this.isReady = true;
    this.tell("forloeb-ready");
  }

  protected override render(): TemplateResult {
    const { i18n, calculation } = this.arrival;
    // What the page has written into the element stands there until it can speak for itself.
    if (!i18n) return html`<slot></slot>`;
    // The page may be in another language already, while the words are still on their way.
    return html`<div class="calculator" lang=${i18n.lang} dir="ltr">
      ${calculation === "there" ? this.answered(i18n) : calculation === "loading" ? i18n.t("ask-loading") : this.notStarted(i18n)}
    </div>`;
  }

  private notStarted(i18n: I18n): TemplateResult {
    const sentence = html`<p class="trouble">${i18n.t("ask-not-started")}</p>`;
    return html`${this.isSaid ? nothing : sentence} <slot></slot>`;
  }

  private answered(i18n: I18n): TemplateResult {
    if (this.calculator) return this.calculator.render(i18n);
    const questions = this.arrival.restFailed
      ? html`<p class="trouble">${i18n.t("ask-rest-missing")}</p>
          <slot></slot>`
      : html`<p class="to-come">${i18n.t("ask-coming")}</p>`;
    // No example comes before what somebody has sent, or has come to check.
    if (this.link || this.view === "receipt") return questions;
    return firstResult(
      this,
      this.opens ?? initialAnswers(this.prefill),
      i18n,
      questions,
      (field) => (this.wanted = field),
    );
  }
}

// Two copies may stand on one page, of two versions: the first is the one.
if (!customElements.get("forloebs-beregner")) customElements.define("forloebs-beregner", ForloebsBeregner);
