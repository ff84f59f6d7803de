// The link that opens these answers again, on the calculator's own page or where the host has it lead.
import { formatLink, type Case } from "./link.ts";
import type { Lang } from "../../i18n/i18n.ts";
import { version } from "../../core/version.ts";

/** The page of the calculator stands in the folder around this file. */
const OWN = new URL(/* @vite-ignore */ "../", import.meta.url).href;

/** `to` is "here", the page around the element, where the host has allowed that; or a page of the host's own choice. */
export function linkUrl(answered: Case, to: string, today: string, lang: Lang): string {
  const page = new URL(to === "here" ? location.href : /^https?:/.test(to) && URL.canParse(to) ? to : OWN);
  const fragment = formatLink(answered, { on: today, program: version });
  // A page opens in Danish if nothing is said.
  page.hash = lang === "da" ? fragment : `lang=${lang}&${fragment}`;
  return page.href;
}

/** The same answers, laid out for an advisor where they are opened. */
export function advisorUrl(link: string): string {
  const address = new URL(link);
  address.hash = `view=advisor&${address.hash.slice(1)}`;
  return address.href;
}

/** As it may be handed on: of a page on somebody's disk the folders, which may hold a name, are her own affair. */
export const withoutFolders = (link: string): string => link.replace(/^file:[^#]*\//, "");
