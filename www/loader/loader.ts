// The one script a host page includes. It finds the places for the calculator, including those added later: an element, a frame, or a link,
// which becomes an element. It fetches the calculator when a place comes near the viewport.
import { ALL_SETTINGS, applySettings, hasAnswers, parseSettings } from "../share/fragment.ts";
import { resizeToContent } from "./resizing-frame.ts";
import { loadWhenNear } from "./lazy-element.ts";

const PLACES = "forloebs-beregner, iframe[data-forloebs-beregner], a[data-forloebs-beregner]";

/** Replaces a link by an element with the settings of its URL. The link is in the element, where it is shown if anything fails. */
function replaceByElement(link: HTMLAnchorElement): HTMLElement {
  const element = document.createElement("forloebs-beregner");
  applySettings(element, ALL_SETTINGS, parseSettings(link.hash, ALL_SETTINGS));
  if (hasAnswers(link.hash)) element.setAttribute("link", link.hash);
  link.replaceWith(element);
  element.append(link);
  return element;
}

const handled = new WeakSet();

function handlePlaces(): void {
  for (const place of document.querySelectorAll(PLACES)) {
    const isLink = place instanceof HTMLAnchorElement;
    if (handled.has(place) || (isLink && place.closest("forloebs-beregner"))) continue;
    const target = isLink ? replaceByElement(place) : place;
    handled.add(place).add(target);
    if (target instanceof HTMLIFrameElement) resizeToContent(target);
    else loadWhenNear(target as HTMLElement);
  }
}

// A page may include this script twice, even in two versions. The first copy cancels this event, which tells the second to do nothing.
const IS_LOADED = "forloebsberegner-here";
if (document.dispatchEvent(new Event(IS_LOADED, { cancelable: true }))) {
  document.addEventListener(IS_LOADED, (event) => {
    event.preventDefault();
  });
  handlePlaces();
  new MutationObserver(handlePlaces).observe(document, { childList: true, subtree: true });
}
