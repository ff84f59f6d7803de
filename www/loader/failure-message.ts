// What is shown instead of the calculator if one of its files cannot be fetched or run: a sentence, and a link to the calculator's own page.
// Nothing else may have been fetched, so the texts are in this file.
import { formatSettings, settingsOfElement } from "../share/fragment.ts";

const OWN_PAGE = new URL(/* @vite-ignore */ "../", import.meta.url);

const DANISH = {
  sentence: "Beregneren kunne ikke vises her. Opdater siden, eller brug linket.",
  link: "Beregn din ressourceforløbsydelse",
};
const ENGLISH: typeof DANISH = {
  sentence: "The calculator could not be shown here. Refresh the page, or use the link.",
  link: "Calculate your ressourceforløbsydelse",
};

/** Dispatches `forloeb-failed`, as the element does. A listener that shows a message of its own calls `preventDefault()`. */
export function fail(element: Element): void {
  element.dispatchEvent(new CustomEvent("forloeb-failed", { bubbles: true, composed: true, cancelable: true }));
}

/** The texts in the language of the page around an element. */
export function messagesFor(element: Element): typeof DANISH {
  return /^en\b/i.test(element.closest("[lang]")?.getAttribute("lang") ?? "") ? ENGLISH : DANISH;
}

/** The sentence, as an alert. */
export function failureSentence(element: Element): HTMLElement {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.textContent = messagesFor(element).sentence;
  return sentence;
}

/** A link to the calculator's own page, with the settings of the element. */
export function calculatorLink(element: Element): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = new URL(formatSettings(settingsOfElement(element)), OWN_PAGE).href;
  link.textContent = messagesFor(element).link;
  return link;
}
