// What somebody has chosen for a page of theirs, and what there is to choose from in this release.
import type { ALL_SETTINGS } from "../../share/fragment.ts";

export type Lang = "da" | "en";
export type EmbedMethod = "element" | "iframe" | "link";

/** The attributes of the element; the same names stand in the fragment of an address. */
export type SettingName = (typeof ALL_SETTINGS)[number];

export interface Choices {
  way: EmbedMethod;
  /** The folder where the site lies: absolute, with a stroke at its end. */
  address: string;
  /** An exact version has a folder that never changes. Without it the folder follows the newest one. */
  exact: boolean;
  /** The line that runs the loader, for the ways that do without it too. */
  script: boolean;
  /** The style sheet that keeps the room free until the loader has come. */
  reserve: boolean;
  /** The rates of the year as a table, for readers without scripts. */
  rates: boolean;
  /** The words around the calculator. */
  speak: Lang;
  /** What differs from the calculator as it is. What may be asked for without a value is empty. */
  settings: Partial<Record<SettingName, string>>;
}

export interface Release {
  version: string;
  /** The sums of the two files that a page names itself. */
  integrity: Record<"script" | "style", string>;
  rates: Record<Lang, string>;
}

/** What is chosen before anybody has chosen. */
export const defaultChoices = (way: EmbedMethod, address: string, speak: Lang): Choices => ({
  way,
  address,
  exact: true,
  script: way !== "link",
  reserve: false,
  rates: way === "element",
  speak,
  settings: { lang: speak },
});
