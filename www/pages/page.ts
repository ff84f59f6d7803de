// The page around the element: its words follow the language that is chosen, and so does the element, by `lang`.
// Nothing is reloaded, so what has been answered stays. What the element is to begin with may stand in the address.
import { colorOverrides, PAGE_SETTINGS, applySettings, parseSettings } from "../share/fragment.ts";
import { stripSoftHyphens } from "../i18n/strip-soft-hyphens.ts";
import { languageOf, languages, loadI18n, requireAllMessages } from "../i18n/i18n.ts";
import type { Lang, I18n } from "../i18n/i18n.ts";

let chosen: Lang = "da";
let spoken: Lang = "da";
/** Whom to ask is not among them: a link that anyone can write puts no words into a municipality's mouth. */
const settings = parseSettings(location.hash, PAGE_SETTINGS);

const asked = languageOf(settings.get("lang") ?? new URLSearchParams(location.search).get("lang"));
// From here on the language is that of the page, which the visitor can change.
settings.delete("lang");
const missing = document.createElement("p");
missing.setAttribute("role", "alert");
const list = document.querySelector(".languages");
// A language that the page as written does not name yet.
for (const lang of languages.filter((one) => !list?.querySelector(`[lang=${one}]`))) {
  const link = Object.assign(document.createElement("a"), { href: `?lang=${lang}`, lang, hreflang: lang });
  link.textContent = new Intl.DisplayNames(lang, { type: "language" }).of(lang) ?? lang;
  const item = document.createElement("li");
  item.append(link);
  list?.append(item);
}
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

function speak({ lang, t }: I18n): void {
  spoken = lang;
  document.documentElement.lang = lang;
  document.title = stripSoftHyphens(t("page-title"));
  document.querySelector("meta[name=description]")?.setAttribute("content", stripSoftHyphens(t("page-lead")));
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.replaceChildren(...wordsOf(t(element.dataset["text"] ?? "")));
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset["label"] ?? ""));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-href]"))
    link.href = t(link.dataset["href"] ?? "");
  for (const link of links) {
    if (link.lang === lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

const element = document.querySelector("forloebs-beregner");
/** The page's own words come with those of the rest, which wait for the first answer. */
const answered = new Promise<void>((done) => {
  for (const event of ["forloeb-ready", "forloeb-failed"])
    element?.addEventListener(event, () => {
      done();
    });
}).then(requireAllMessages);

/** Where the words cannot be fetched, the page stays as it is and says so. */
async function choose(lang: Lang, address: string): Promise<void> {
  const before = { lang: spoken, address: location.href };
  chosen = lang;
  // The address follows, so that a page in English can be passed on.
  history.replaceState(null, "", address);
  missing.remove();
  await answered;
  try {
    const i18n = await loadI18n(lang);
    if (chosen === lang) speak(i18n);
  } catch {
    history.replaceState(null, "", before.address);
    document.documentElement.lang = before.lang;
    missing.textContent = (await loadI18n(before.lang)).t("page-language-missing");
    document.querySelector("main")?.prepend(missing);
  }
}

/** Another language is spoken of the same answers. */
function keepFragment(): void {
  for (const link of links) link.hash = location.hash.replace(/\blang=[^&]*&|&?\blang=[^&]*$/, "");
}

keepFragment();
addEventListener("hashchange", keepFragment);
// A fragment of its own would take the place of the answers in the address.
document.querySelector(".skipnav")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main")?.focus();
});

for (const link of links) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void choose(languageOf(link.lang), link.href);
  });
}

if (element) applySettings(element, PAGE_SETTINGS, settings);
document.documentElement.style.colorScheme = colorOverrides(settings);
if (asked !== chosen) {
  // Said before the element asks, so that it does not fetch the other language first.
  document.documentElement.lang = asked;
  void choose(asked, location.href);
}

// When all of one language is there, the others too: nothing is asked for when one is chosen.
void answered
  .then(() => loadI18n(asked))
  .then(() => Promise.all(languages.map(loadI18n)))
  // Whoever chooses one that has not come is told then.
  .catch(() => undefined);
