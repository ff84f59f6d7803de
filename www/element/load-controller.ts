// What the element waits for, in the order it is needed: its words and the calculation and, once these have given the first answer,
// the rest of the page. After that nothing is fetched but the words of another language, when one is chosen.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadCalculation } from "../core/wasm.ts";
import { loadI18n } from "../i18n/i18n.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";
import { loadDeferred, type Deferred } from "./load-deferred.ts";
import { nearestLanguage, onLanguageChange } from "../i18n/nearest-language.ts";

export interface LoadListener {
  /** Another language is spoken than before. */
  spoken(from: Lang, to: Lang): void;
  failed(): void;
}

export class LoadController implements ReactiveController {
  /** None before the first have come; then always those of one whole language. */
  i18n: I18n | undefined;
  calculation: "loading" | "there" | "failed" = "loading";
  /** With its words; not before. */
  rest: Deferred | undefined;
  restFailed = false;
  private isRestAsked = false;
  private watch: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly follower: LoadListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.watch = onLanguageChange(this.host, this.follow);
    // The page around the element may say its language in the same task.
    queueMicrotask(this.follow);
    void this.start();
  }

  hostDisconnected(): void {
    this.watch?.disconnect();
  }

  private async start(): Promise<void> {
    this.calculation = await loadCalculation().then(
      () => "there" as const,
      () => "failed" as const,
    );
    if (this.calculation === "failed") this.follower.failed();
    this.host.requestUpdate();
  }

  /** Drawn for the first time with an answer: what was waiting for that is asked for. */
  hostUpdated(): void {
    if (this.isRestAsked || this.calculation !== "there" || !this.i18n) return;
    this.isRestAsked = true;
    void this.goOn();
  }

  private async goOn(): Promise<void> {
    try {
      const [rest] = await Promise.all([loadDeferred(), this.speak()]);
      this.rest = rest;
    } catch {
      this.restFailed = true;
      this.follower.failed();
    }
    this.host.requestUpdate();
  }

  /** Where the new words cannot be fetched, the old ones stay; where there are none, what stands in the element does. */
  private readonly follow = (): void => {
    if (nearestLanguage(this.host) === this.i18n?.lang) return;
    this.speak().catch(() => {
      if (!this.i18n) this.follower.failed();
    });
  };

  private async speak(): Promise<void> {
    const lang = nearestLanguage(this.host);
    const i18n = await loadI18n(lang);
    if (lang !== nearestLanguage(this.host)) return;
    const before = this.i18n;
    this.i18n = i18n;
    if (before && before.lang !== lang) this.follower.spoken(before.lang, lang);
    this.host.requestUpdate();
  }
}
