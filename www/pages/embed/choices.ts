// What an editor can choose for the code, and what the release provides for it.
import type { ALL_SETTINGS } from "../../share/fragment.ts";

export type Lang = "da" | "en";
/** How the calculator is embedded. */
export type EmbedMethod = "element" | "iframe" | "link";

/** The attributes of the element, which are also the settings in the fragment of a URL. */
export type SettingName = (typeof ALL_SETTINGS)[number];

/** What an editor has chosen. */
export interface Choices {
  method: EmbedMethod;
  /** The URL of the folder of the site, with a slash at the end. */
  address: string;
  /** Whether the code names an exact version, whose folder never changes, or the folder that follows the newest version. */
  exact: boolean;
  /** Whether the code includes the loader, which a frame and a link also work without. */
  script: boolean;
  /** Whether the code includes the style sheet that reserves the space of the calculator. */
  reserve: boolean;
  /** Whether the code includes the table of rates for readers without scripts. */
  rates: boolean;
  /** The language of the texts in the code. */
  lang: Lang;
  /** The settings that differ from the defaults. A setting without a value is empty. */
  settings: Partial<Record<SettingName, string>>;
}

/** What the code takes from the release. */
export interface Release {
  version: string;
  /** The checksums of the two files that a host page includes. */
  integrity: Record<"script" | "style", string>;
  /** The table of rates as HTML. */
  rates: Record<Lang, string>;
}

/** The choices before an editor changes any. */
export const defaultChoices = (method: EmbedMethod, address: string, lang: Lang): Choices => ({
  method,
  address,
  exact: true,
  script: method !== "link",
  reserve: false,
  rates: method === "element",
  lang,
  settings: { lang },
});
