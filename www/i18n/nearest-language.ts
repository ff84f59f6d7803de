// The language of the page around the element: the nearest `lang`, also outside the shadow roots it may stand in.
import { languageOf } from "./i18n.ts";
import type { Lang } from "./i18n.ts";

export function nearestLanguage(element: Element): Lang {
  for (const at of outwards(element)) {
    const found = at.closest("[lang]");
    if (found) return languageOf(found.getAttribute("lang"));
  }
  return languageOf(undefined);
}

/** Calls back whenever a `lang` that an element may be in is written. */
export function onLanguageChange(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  for (const at of outwards(element))
    observer.observe(at.getRootNode(), { subtree: true, attributes: true, attributeFilter: ["lang"] });
  return observer;
}

/** The element, and each that has in its shadow the one before. */
function* outwards(element: Element): Generator<Element> {
  let at: Element | undefined = element;
  while (at) {
    yield at;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}
