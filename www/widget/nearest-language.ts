// The language of the page around the element: the nearest `lang`, also outside the shadow roots it may stand in.
import type { Lang } from "./language.ts";

export function nearestLanguage(element: Element): Lang {
  let at: Element | undefined = element;
  while (at) {
    const found: Element | null = at.closest("[lang]");
    if (found) return found.getAttribute("lang")?.toLowerCase().startsWith("en") ? "en" : "da";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return "da";
}

/** Calls back whenever a `lang` anywhere on the page is written. */
export function onLanguageChange(changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  return observer;
}
