// Reads the choices out of the form. The names of its fields are the names of the attributes.
import { isContactUrl } from "../../ui/contact-url.ts";
import { ALL_SETTINGS } from "../../share/fragment.ts";
import type { Choices, SettingName } from "./choices.ts";

/** The folder an address names, or nothing where it is none that a page can fetch from. A name without a dot is no file. */
export function folderOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // Unencrypted only where this page is so itself.
  if (protocol !== "https:" && !(protocol === "http:" && location.protocol === "http:")) return undefined;
  return origin + pathname.replace(/(?<=\/)[^/]*\.[^/]*$/, "").replace(/\/?$/, "/");
}

/** Nothing is said about what has not been filled in. */
export const isContact = (text: string): boolean => text === "" || (isContactUrl(text) && URL.canParse(text));

/** The parts that are ticked. All of them need no naming, and none means all. */
function shown(form: HTMLFormElement, data: FormData): string | undefined {
  const parts = data.getAll("show").filter((part) => typeof part === "string");
  return parts.length === form.querySelectorAll("[name=show]").length ? undefined : parts.join(" ") || undefined;
}

/** `known` is what the address was when it last was one. */
export function readChoices(form: HTMLFormElement, known: string): Choices {
  const data = new FormData(form);
  const text = (name: string): string => {
    const typed = data.get(name);
    return typeof typed === "string" ? typed.trim() : "";
  };
  const speak = text("lang") === "en" || (text("lang") === "" && document.documentElement.lang === "en") ? "en" : "da";
  const values: Partial<Record<SettingName, string | undefined>> = {
    ...Object.fromEntries(ALL_SETTINGS.map((name) => [name, text(name) || undefined])),
    "contact-href": isContact(text("contact-href")) ? text("contact-href") || undefined : undefined,
    "ask-answers": data.has("ask-answers") ? "" : undefined,
    show: shown(form, data),
  };
  const way = text("way") as Choices["way"];
  return {
    way,
    address: folderOf(text("address")) ?? known,
    exact: text("version") === "exact",
    script: way === "element" || data.has(way === "iframe" ? "follow" : "upgrade"),
    reserve: data.has("reserve"),
    rates: data.has("rates"),
    speak,
    settings: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
}
