// The fragment of an address, the part after `#`, which is never sent to a server. It holds settings, named as the attributes of the
// element (`#lang=da&scheme=ressourceforloeb`), and answers, which begin with the version of their format (`#v=1&…`, see share/link).
// The loader and the first result need this file, so it reads no answers.
import { isContactUrl } from "../ui/contact-url.ts";

/** The settings that any link to a page may have. */
export const PAGE_SETTINGS = ["lang", "theme", "scheme", "prior", "show", "view"] as const;
/** The settings that act in the name of the host. Only a page of the host may set them, so no link to our own page can. */
const HOST_SETTINGS = ["contact-text", "contact-href", "link-to", "ask-answers"] as const;
// In a call marked as pure, so that the calculator's own page, which takes the first list alone, does not contain the second.
export const ALL_SETTINGS = /* @__PURE__ */ (() => [...PAGE_SETTINGS, ...HOST_SETTINGS])();

const MAX_LENGTH = 200;

/**
 * The settings in a fragment that have one of the names. An address for `contact-href` that is no page, mailbox or telephone is left out,
 * and long values are cut.
 */
export function parseSettings(fragment: string, names: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    const value = text.trim().slice(0, MAX_LENGTH);
    if (names.includes(name) && (name !== "contact-href" || isContactUrl(value))) settings.set(name, value);
  }
  return settings;
}

/** The settings as a fragment with its `#`; empty if there are none. */
export function formatSettings(settings: Iterable<[string, string]>): string {
  const fragment = new URLSearchParams([...settings]).toString();
  return fragment && `#${fragment}`;
}

/** Whether a fragment has answers. A chat or mail program may have encoded all of it. */
export const hasAnswers = (fragment: string): boolean => /(^|[#&])v(=|%3D)/i.test(fragment);

/** The view a fragment asks for, without any punctuation that a mail program has added to the link. */
export const viewOf = (fragment: string): string | undefined => /[#&]view=(\w+)/.exec(fragment)?.[1];

/** The fragment without its language; everything else stays, character for character. */
export const withoutLanguage = (fragment: string): string => fragment.replace(/\blang=[^&]*&|&?\blang=[^&]*$/, "");

/** The settings of an element that the calculator's own page takes too, with the language the element is in. */
export function settingsOfElement(element: Element): [string, string][] {
  return PAGE_SETTINGS.flatMap((name): [string, string][] => {
    const value = name === "lang" ? element.closest("[lang]")?.getAttribute(name) : element.getAttribute(name);
    return value ? [[name, value]] : [];
  });
}

/** Sets the attributes of the element with these names, and removes those that have no setting. */
export function applySettings(element: Element, names: readonly string[], settings: ReadonlyMap<string, string>): void {
  for (const name of names) {
    const value = settings.get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** The `color-scheme` of a page of our own; empty, which leaves the choice to the visitor's system, if no theme is set. */
export function colorScheme(settings: ReadonlyMap<string, string>): string {
  const theme = settings.get("theme") ?? "";
  return ["light", "dark"].includes(theme) ? theme : "";
}
