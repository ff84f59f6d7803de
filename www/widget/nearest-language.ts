// The language of the page around the element: the nearest `lang`, also outside the shadow roots it may stand in.
import { languageOf } from "./language.ts";
import type { Lang } from "./language.ts";

export function nearestLanguage(element: Element): Lang {
  let at: Element | undefined = element;
  while (at) {
    const found: Element | null = at.closest("[lang]");
    if (found) return languageOf(found.getAttribute("lang"));
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return languageOf(undefined);
}

/** Calls back whenever a `lang` anywhere on the page is written. */
export function onLanguageChange(changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  return observer;
}
