// Loading of what the element needs: first the messages of its language and the core; once they have rendered the first result, the
// deferred part. After that it only loads the messages of another language, when the language changes.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { loadCalculation } from "../core/wasm.ts";
import { loadI18n, requireAllMessages } from "../i18n/i18n.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";
import { provideSteps } from "../result/explanation.ts";
import type { Calculator } from "./calculator.ts";
import { nearestLanguage, onLanguageChange } from "../i18n/nearest-language.ts";

/** The code of the deferred part. */
export interface Deferred {
  Calculator: typeof Calculator;
}

async function importDeferred(): Promise<Deferred> {
  requireAllMessages();
  const { Calculator, explanationSteps } = await import("./deferred.ts");
  provideSteps(explanationSteps);
  return { Calculator };
}

/** The callbacks of `LoadController`. */
export interface LoadListener {
  /** The messages are in another language than before. */
  languageChanged(from: Lang, to: Lang): void;
  /** A file could not be fetched. */
  failed(): void;
}

/** Loads what the element needs, and requests an update after each part. */
export class LoadController implements ReactiveController {
  /** The messages of one language; undefined until the first ones are loaded. */
  i18n: I18n | undefined;
  calculation: "loading" | "ready" | "failed" = "loading";
  /** "loading" from the first render with a result until its messages are loaded too. */
  deferred: Deferred | "loading" | "failed" | undefined;
  private observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly listener: LoadListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = onLanguageChange(this.host, this.updateLanguage);
    // The host page may set `lang` in the same task.
    queueMicrotask(this.updateLanguage);
    void this.start();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private async start(): Promise<void> {
    this.calculation = await loadCalculation().then(
      () => "ready" as const,
      () => "failed" as const,
    );
    if (this.calculation === "failed") this.listener.failed();
    this.host.requestUpdate();
  }

  /** Requests the deferred part after the first render with a result. */
  hostUpdated(): void {
    if (this.deferred || this.calculation !== "ready" || !this.i18n) return;
    this.deferred = "loading";
    void this.loadDeferred();
  }

  private async loadDeferred(): Promise<void> {
    try {
      [this.deferred] = await Promise.all([importDeferred(), this.loadMessages()]);
    } catch {
      this.deferred = "failed";
      this.listener.failed();
    }
    this.host.requestUpdate();
  }

  /** If the new messages cannot be fetched, the current ones stay; if there are none yet, the content of the slot does. */
  private readonly updateLanguage = (): void => {
    if (nearestLanguage(this.host) === this.i18n?.lang) return;
    this.loadMessages().catch(() => {
      if (!this.i18n) this.listener.failed();
    });
  };

  private async loadMessages(): Promise<void> {
    const lang = nearestLanguage(this.host);
    const i18n = await loadI18n(lang);
    // The language may have changed while the messages were loading.
    if (lang !== nearestLanguage(this.host)) return;
    const previous = this.i18n;
    this.i18n = i18n;
    if (previous && previous.lang !== lang) this.listener.languageChanged(previous.lang, lang);
    this.host.requestUpdate();
  }
}
