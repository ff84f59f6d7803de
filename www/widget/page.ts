// The page around the element: its words follow the language that is chosen, and so does the element, by `lang`.
// Nothing is reloaded, so what has been answered stays.
import { plain } from "./joints.ts";
import { words } from "./language.ts";
import type { Lang } from "./language.ts";

const links = [...document.querySelectorAll<HTMLAnchorElement>(".languages a")];

/** A word with soft hyphens is a box of its own, so that it is broken only where a whole line has no room for it. */
function wordsOf(text: string): (string | Node)[] {
  return text.split(/(\S*\u00ad\S*)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const word = document.createElement("span");
    word.className = "long-word";
    word.textContent = part;
    return word;
  });
}

function speak(lang: Lang): void {
  const { t } = words(lang);
  document.documentElement.lang = lang;
  document.title = plain(t("page-title"));
  document.querySelector("meta[name=description]")?.setAttribute("content", plain(t("page-lead")));
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.replaceChildren(...wordsOf(t(element.dataset["text"] ?? "")));
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset["label"] ?? ""));
  }
  for (const link of links) {
    if (link.lang === lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    // The address follows, so that a page in English can be passed on.
    history.replaceState(history.state, "", link.href);
    speak(link.lang === "en" ? "en" : "da");
  });
}

if (new URLSearchParams(location.search).get("lang") === "en") speak("en");
