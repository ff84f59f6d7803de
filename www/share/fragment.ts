// What a host can set has the same names wherever it is written: as attributes of the element, and in the fragment of an
// address, `#lang=da&scheme=ressourceforloeb`. A fragment is never sent to a server.
import { isContactUrl } from "../ui/contact-url.ts";

/** What any page may say about itself. */
export const PAGE_SETTINGS = ["lang", "theme", "scheme", "prior", "show", "view"] as const;
/** What speaks in the host's name, and so is only taken from what the host has written into a page of its own. */
const OF_THE_HOST = ["contact-text", "contact-href", "link-to", "ask-answers"] as const;
// Told apart as a call, so that the full page, which takes only the first, does not bring the others along.
export const ALL_SETTINGS = /* @__PURE__ */ (() => [...PAGE_SETTINGS, ...OF_THE_HOST])();

const LONGEST = 200;

/** Names that are not asked for are passed over, and so are addresses that lead to anything but a page, a mailbox or a telephone. */
export function parseSettings(fragment: string, names: readonly string[]): Map<string, string> {
  const settings = new Map<string, string>();
  for (const [name, written] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    const value = written.trim().slice(0, LONGEST);
    if (names.includes(name) && (name !== "contact-href" || isContactUrl(value))) settings.set(name, value);
  }
  return settings;
}

/** Empty when nothing is set. */
export function formatSettings(settings: Iterable<[string, string]>): string {
  const written = new URLSearchParams([...settings]).toString();
  return written && `#${written}`;
}

/** What the element is set to that its own page takes too, in the language it stands in. */
export function settingsOfElement(element: Element): [string, string][] {
  return PAGE_SETTINGS.flatMap((name): [string, string][] => {
    const value = name === "lang" ? element.closest("[lang]")?.getAttribute(name) : element.getAttribute(name);
    return value ? [[name, value]] : [];
  });
}

/** Those of the names that are not set are taken away. */
export function applySettings(element: Element, names: readonly string[], settings: ReadonlyMap<string, string>): void {
  for (const name of names) {
    const value = settings.get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** For the whole of a page of our own; the visitor's own choice where none is made. */
export function colorOverrides(settings: ReadonlyMap<string, string>): string {
  const theme = settings.get("theme") ?? "";
  return ["light", "dark"].includes(theme) ? theme : "";
}
