// The one script other pages take. It finds the calculator's places on the page, also those that come later: the element, a
// frame, or a link that becomes the element. What is fetched beyond it is fetched when a place comes near.
import { ALL_SETTINGS, applySettings, hasAnswers, parseSettings } from "../share/fragment.ts";
import { resizeToContent } from "./resizing-frame.ts";
import { loadWhenNear } from "./lazy-element.ts";

const PLACES = "forloebs-beregner, iframe[data-forloebs-beregner], a[data-forloebs-beregner]";

/** The link stands in the element, as what is shown if anything fails. */
function elementFor(link: HTMLAnchorElement): HTMLElement {
  const element = document.createElement("forloebs-beregner");
  applySettings(element, ALL_SETTINGS, parseSettings(link.hash, ALL_SETTINGS));
  if (hasAnswers(link.hash)) element.setAttribute("link", link.hash);
  link.replaceWith(element);
  element.append(link);
  return element;
}

const known = new WeakSet();

function look(): void {
  for (const found of document.querySelectorAll(PLACES)) {
    const isLink = found instanceof HTMLAnchorElement;
    if (known.has(found) || (isLink && found.closest("forloebs-beregner"))) continue;
    const place = isLink ? elementFor(found) : found;
    known.add(found).add(place);
    if (place instanceof HTMLIFrameElement) resizeToContent(place);
    else loadWhenNear(place as HTMLElement);
  }
}

// Two copies of this script may stand on a page, of two versions even: the one that is there answers, and the other does nothing.
const QUESTION = "forloebsberegner-here";
if (document.dispatchEvent(new Event(QUESTION, { cancelable: true }))) {
  document.addEventListener(QUESTION, (question) => {
    question.preventDefault();
  });
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
