// What the element waits for, in the order it is needed: its words and the calculation and, once these have given the first answer,
// the rest of the page. After that nothing is fetched but the words of another language, when one is chosen.
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { load } from "./calculation.ts";
import { loadWords } from "./language.ts";
import type { Lang, Words } from "./language.ts";
import { loadRest } from "./later.ts";
import { nearestLanguage, onLanguageChange } from "./nearest-language.ts";

export class Arrival implements ReactiveController {
  /** None before the first have come; then always those of one whole language. */
  words: Words | undefined;
  calculation: "loading" | "there" | "failed" = "loading";
  rest: "waiting" | "loading" | "there" | "failed" = "waiting";
  private watch: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly changed: (from: Lang, to: Lang) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.watch = onLanguageChange(this.follow);
    // The page around the element may say its language in the same task.
    queueMicrotask(this.follow);
    void this.awaited("calculation", load());
  }

  hostDisconnected(): void {
    this.watch?.disconnect();
  }

  /** Drawn for the first time with an answer: what was waiting for that is asked for. */
  hostUpdated(): void {
    if (this.rest !== "waiting" || this.calculation !== "there" || !this.words) return;
    this.rest = "loading";
    void this.awaited("rest", Promise.all([loadRest(), this.speak()]));
  }

  private async awaited(part: "calculation" | "rest", coming: Promise<unknown>): Promise<void> {
    this[part] = await coming.then(
      () => "there" as const,
      () => "failed" as const,
    );
    this.host.requestUpdate();
  }

  /** Where the new words cannot be fetched, the old ones stay. */
  private readonly follow = (): void => {
    if (nearestLanguage(this.host) !== this.words?.lang) this.speak().catch(() => undefined);
  };

  private async speak(): Promise<void> {
    const lang = nearestLanguage(this.host);
    const words = await loadWords(lang);
    if (lang !== nearestLanguage(this.host)) return;
    const before = this.words;
    this.words = words;
    if (before && before.lang !== lang) this.changed(before.lang, lang);
    this.host.requestUpdate();
  }
}
