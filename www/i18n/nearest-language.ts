// The language of the element: the nearest `lang` attribute, also outside the shadow roots around it.
import { languageOf } from "./i18n.ts";
import type { Lang } from "./i18n.ts";

/** The language that the nearest `lang` attribute names. */
export function nearestLanguage(element: Element): Lang {
  for (const ancestor of withShadowHosts(element)) {
    const withLang = ancestor.closest("[lang]");
    if (withLang) return languageOf(withLang.getAttribute("lang"));
  }
  return languageOf(undefined);
}

/** Calls back when a `lang` attribute changes that may apply to the element. The caller disconnects the observer. */
export function onLanguageChange(element: Element, changed: () => void): MutationObserver {
  const observer = new MutationObserver(changed);
  for (const ancestor of withShadowHosts(element))
    observer.observe(ancestor.getRootNode(), { subtree: true, attributes: true, attributeFilter: ["lang"] });
  return observer;
}

/** The element, the host of the shadow root it is in, the host of that one's, and so on. */
function* withShadowHosts(element: Element): Generator<Element> {
  let current: Element | undefined = element;
  while (current) {
    yield current;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
}
