// What stands where the calculator should be when a file of it could not be fetched or run: a sentence, and the way to the
// page of its own. It may be all that has come, so its words come with it.
import { formatSettings, settingsOfElement } from "../share/fragment.ts";

const PAGE = new URL(/* @vite-ignore */ "../", import.meta.url);

const DANISH = {
  sentence: "Beregneren kunne ikke vises her. Opdater siden, eller brug linket.",
  link: "Beregn din ressourceforløbsydelse",
};
const ENGLISH: typeof DANISH = {
  sentence: "The calculator could not be shown here. Refresh the page, or use the link.",
  link: "Calculate your ressourceforløbsydelse",
};

/** As the element tells of it. Whoever says it instead prevents it. */
export function fail(element: Element): void {
  element.dispatchEvent(new CustomEvent("forloeb-failed", { bubbles: true, composed: true, cancelable: true }));
}

/** In the language of the page around an element. */
export function messagesFor(element: Element): typeof DANISH {
  return /^en\b/i.test(element.closest("[lang]")?.getAttribute("lang") ?? "") ? ENGLISH : DANISH;
}

export function failureSentence(element: Element): HTMLElement {
  const sentence = document.createElement("p");
  sentence.setAttribute("role", "alert");
  sentence.textContent = messagesFor(element).sentence;
  return sentence;
}

/** To the page of its own, with what the element is set to. */
export function calculatorLink(element: Element): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = new URL(formatSettings(settingsOfElement(element)), PAGE).href;
  link.textContent = messagesFor(element).link;
  return link;
}
