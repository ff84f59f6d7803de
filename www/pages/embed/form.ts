// Reads the choices from the form. A field for a setting has the name of the setting.
import { isContactUrl } from "../../ui/contact-url.ts";
import { ALL_SETTINGS } from "../../share/fragment.ts";
import type { Choices, SettingName } from "./choices.ts";

/** The URL of the folder that a URL names, or undefined if pages cannot fetch from it. A last segment with a dot is a file. */
export function folderOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  // Without encryption only if this page is without it too.
  if (protocol !== "https:" && !(protocol === "http:" && location.protocol === "http:")) return undefined;
  return origin + pathname.replace(/(?<=\/)[^/]*\.[^/]*$/, "").replace(/\/?$/, "/");
}

/** Whether a text is a valid contact URL, or empty. */
export const isContact = (text: string): boolean => text === "" || (isContactUrl(text) && URL.canParse(text));

/** The parts that are checked. Undefined for all of them, and for none, which also means all. */
function shownParts(form: HTMLFormElement, data: FormData): string | undefined {
  const parts = data.getAll("show").filter((part) => typeof part === "string");
  return parts.length === form.querySelectorAll("[name=show]").length ? undefined : parts.join(" ") || undefined;
}

/**
 * The choices in the form.
 *
 * @param lastAddress the address to use while that in the form is invalid
 */
export function readChoices(form: HTMLFormElement, lastAddress: string): Choices {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const pageLang = document.documentElement.lang;
  const settings: Partial<Record<SettingName, string | undefined>> = {
    ...Object.fromEntries(ALL_SETTINGS.map((name) => [name, text(name) || undefined])),
    "contact-href": isContact(text("contact-href")) ? text("contact-href") || undefined : undefined,
    "ask-answers": data.has("ask-answers") ? "" : undefined,
    show: shownParts(form, data),
  };
  const method = text("way") as Choices["method"];
  return {
    method,
    address: folderOf(text("address")) ?? lastAddress,
    exact: text("version") === "exact",
    script: method === "element" || data.has(method === "iframe" ? "follow" : "upgrade"),
    reserve: data.has("reserve"),
    rates: data.has("rates"),
    lang: (text("lang") || pageLang) === "en" ? "en" : "da",
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
  };
}
