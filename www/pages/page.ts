// The page around the element. Its texts follow the language the visitor chooses, and so does the element, by its `lang` attribute.
// Nothing is reloaded, so the answers stay. The settings in the page's fragment set up the element.
import { applySettings, colorScheme, PAGE_SETTINGS, parseSettings, withoutLanguage } from "../share/fragment.ts";
import { stripSoftHyphens } from "../i18n/strip-soft-hyphens.ts";
import { languageOf, languages, loadI18n, requireAllMessages } from "../i18n/i18n.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";

/** The language chosen last; its texts may not have been fetched yet. */
let chosenLanguage: Lang = "da";
/** The language of the texts on the page. */
let shownLanguage: Lang = "da";
// Without the contact of a host: anyone can write a link to this page, and the page must not show a contact that no municipality has given.
const settings = parseSettings(location.hash, PAGE_SETTINGS);

const initialLanguage = languageOf(settings.get("lang") ?? new URLSearchParams(location.search).get("lang"));
// From here on the element follows the language of the page, which the visitor can change.
settings.delete("lang");
const failureMessage = document.createElement("p");
failureMessage.setAttribute("role", "alert");
const languageList = document.querySelector(".languages");
// Adds the languages that the HTML of the page does not list.
for (const lang of languages.filter((lang) => !languageList?.querySelector(`[lang=${lang}]`))) {
  const link = Object.assign(document.createElement("a"), { href: `?lang=${lang}`, lang, hreflang: lang });
  link.textContent = new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
  const item = document.createElement("li");
  item.append(link);
  languageList?.append(item);
}
const languageLinks = [...document.querySelectorAll<HTMLAnchorElement>(".languages a")];

/** Puts each word with soft hyphens into a box of its own, so that it is hyphenated only if a whole line has no room for it. */
function wrapLongWords(text: string): (string | Node)[] {
  return text.split(/(\S*\u00ad\S*)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const word = document.createElement("span");
    word.className = "long-word";
    word.textContent = part;
    return word;
  });
}

function showTexts({ lang, t, has }: I18n): void {
  /** Translates the elements that name a message in a data attribute. */
  const translate = (name: "text" | "label" | "href", show: (element: HTMLElement, text: string) => void) => {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      const id = element.dataset[name] ?? "";
      if (has(id)) show(element, t(id));
    }
  };
  shownLanguage = lang;
  document.documentElement.lang = lang;
  document.title = stripSoftHyphens(t("page-title"));
  document.querySelector("meta[name=description]")?.setAttribute("content", stripSoftHyphens(t("page-lead")));
  translate("text", (element, text) => {
    element.replaceChildren(...wrapLongWords(text));
  });
  translate("label", (element, text) => {
    element.setAttribute("aria-label", text);
  });
  translate("href", (element, text) => {
    element.setAttribute("href", text);
  });
  for (const link of languageLinks) {
    if (link.lang === lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

const element = document.querySelector("forloebs-beregner");
/** The texts of the page are among the deferred messages, which are fetched after the first result. */
const firstResult = new Promise<void>((resolve) => {
  for (const event of ["forloeb-ready", "forloeb-failed"])
    element?.addEventListener(event, () => {
      resolve();
    });
}).then(requireAllMessages);

/** Switches the page to a language. If its texts cannot be fetched, the page stays as it is and shows a message. */
async function switchLanguage(lang: Lang, address: string): Promise<void> {
  const before = { lang: shownLanguage, address: location.href };
  chosenLanguage = lang;
  // A visitor can pass on the address of the page in English.
  history.replaceState(null, "", address);
  failureMessage.remove();
  await firstResult;
  try {
    const i18n = await loadI18n(lang);
    if (chosenLanguage === lang) showTexts(i18n);
  } catch {
    history.replaceState(null, "", before.address);
    document.documentElement.lang = before.lang;
    failureMessage.textContent = (await loadI18n(before.lang)).t("page-language-missing");
    document.querySelector("main")?.prepend(failureMessage);
  }
}

/** The language links lead to the same answers. */
function keepFragment(): void {
  for (const link of languageLinks) link.hash = withoutLanguage(location.hash);
}

keepFragment();
addEventListener("hashchange", keepFragment);
// Following the link would replace the answers in the fragment.
document.querySelector(".skipnav")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main")?.focus();
});

for (const link of languageLinks) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void switchLanguage(languageOf(link.lang), link.href);
  });
}

if (element) applySettings(element, PAGE_SETTINGS, settings);
document.documentElement.style.colorScheme = colorScheme(settings);
if (initialLanguage !== chosenLanguage) {
  // Set before the element looks for its language, so that it does not fetch Danish first.
  document.documentElement.lang = initialLanguage;
  void switchLanguage(initialLanguage, location.href);
}

// When the texts of one language are complete, the others are fetched, so that choosing one needs no request.
void firstResult
  .then(() => loadI18n(initialLanguage))
  .then(() => Promise.all(languages.map(loadI18n)))
  // A visitor who chooses a language that could not be fetched sees the message then.
  .catch(() => undefined);
