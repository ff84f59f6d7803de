// The URLs that open a case: a page, settings, and the fragment of link.ts behind them.
import { formatLink, type Case } from "./link.ts";
import type { Lang } from "../../i18n/i18n.ts";
import { version } from "../../core/version.ts";

/** The calculator's own page, which is in the folder above this file when it is built. */
const OWN_PAGE = new URL(/* @vite-ignore */ "../", import.meta.url).href;

/** A link in a text: its language, unless it is Danish, and its fragment from the version to the control number. */
const LINK = /#(?:lang=(\w+)&)?(v=[^#]+?&kontrol=[0-9a-f]{8})/;

/** A link to a case, taken apart. */
export interface Link {
  /** The address of the page, without the folders of a page on disk. */
  page: string;
  lang: Lang;
  /** The case, without the settings before it. */
  fragment: string;
}

/** The first link to a case in a text. */
export function findLink(text: string): Link | undefined {
  const match = LINK.exec(text);
  const [, lang = "da", fragment] = match ?? [];
  if (!match || fragment === undefined) return undefined;
  const page = text.slice(0, match.index).split(/\s/).at(-1) ?? "";
  // A mail program may have wrapped the link.
  return { page: withoutFolders(page), lang, fragment: fragment.replace(/\s/g, "") };
}

/** The fragment with the language before it. A page opens in Danish if there is none. */
const withLanguage = (fragment: string, lang: Lang): string => (lang === "da" ? fragment : `lang=${lang}&${fragment}`);

/** The URL of a page in the language of a link, with another fragment: of a case, or a view. */
export const urlOfPage = ({ page, lang }: Link, fragment: string): string => `${page}#${withLanguage(fragment, lang)}`;

/**
 * The URL of a case.
 *
 * @param to "here" for the page around the element, if the host allows that; the URL of a page the host has chosen; else the calculator's own
 * page
 */
export function linkUrl(evaluated: Case, to: string, today: string, lang: Lang): string {
  const url = new URL(to === "here" ? location.href : /^https?:/.test(to) && URL.canParse(to) ? to : OWN_PAGE);
  url.hash = withLanguage(formatLink(evaluated, { on: today, program: version }), lang);
  return url.href;
}

/** The URL that opens the same case in the layout for an advisor. */
export function advisorUrl(link: string): string {
  const url = new URL(link);
  url.hash = `view=advisor&${url.hash.slice(1)}`;
  return url.href;
}

/** The link without the folders of a page on disk, which are private: their names may contain that of a person. */
export const withoutFolders = (link: string): string => link.replace(/^file:[^#]*\//, "");
