// The HTML that a host page includes.
import { ALL_SETTINGS, formatSettings, PAGE_SETTINGS } from "../../share/fragment.ts";
import type { Choices, EmbedMethod, Release, SettingName } from "./choices.ts";

const TITLE = { da: "Beregn din ressourceforløbsydelse", en: "Calculate your ressourceforløbsydelse" };

/** The code for the choices. */
export const snippet = (choices: Choices, release: Release): string =>
  SNIPPETS[choices.method](choices, release).join("\n");

const SNIPPETS: Record<EmbedMethod, (choices: Choices, release: Release) => string[]> = {
  element(choices, release) {
    const { address, lang } = choices;
    const attributes = chosenSettings(choices, ALL_SETTINGS).map(([name, value]) => attribute(name, value));
    return [
      ...(choices.reserve ? [styleTag(choices, release)] : []),
      scriptTag(choices, release),
      `<forloebs-beregner${attributes.join("")}>`,
      `  <a${attribute("href", address + fragment(choices, PAGE_SETTINGS))}>${TITLE[lang]}</a>`,
      ...(choices.rates ? [`  <noscript>${release.rates[lang]}</noscript>`] : []),
      "</forloebs-beregner>",
    ];
  },
  iframe(choices, release) {
    const source = `${versionFolder(choices, release)}frame.html${fragment(choices, ALL_SETTINGS)}`;
    const size = 'loading="lazy" referrerpolicy="no-referrer" width="100%" height="900"';
    return [
      ...(choices.script ? [scriptTag(choices, release)] : []),
      `<iframe data-forloebs-beregner${attribute("src", source)}${attribute("title", TITLE[choices.lang])} ${size}></iframe>`,
    ];
  },
  link(choices, release) {
    const { address, lang } = choices;
    const anchor = (marker: string, names: readonly SettingName[]) =>
      `<a${marker}${attribute("href", address + fragment(choices, names))}>${TITLE[lang]}</a>`;
    return choices.script
      ? [scriptTag(choices, release), anchor(" data-forloebs-beregner", ALL_SETTINGS)]
      : [anchor("", PAGE_SETTINGS)];
  },
};

/** The text with the characters escaped that HTML does not allow in text or in an attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`);

/** The settings with one of the names that have been chosen, in the order of the names. */
function chosenSettings({ settings }: Choices, names: readonly SettingName[]): [SettingName, string][] {
  return names.flatMap((name): [SettingName, string][] =>
    settings[name] === undefined ? [] : [[name, settings[name]]],
  );
}

const fragment = (choices: Choices, names: readonly SettingName[]): string =>
  formatSettings(chosenSettings(choices, names));

const versionFolder = ({ address, exact }: Choices, { version }: Release): string =>
  `${address}${exact ? version : "v1"}/`;

/** The integrity attributes of an exact version. The files of the floating version change, so it has none. */
function integrityAttributes({ exact }: Choices, checksum: string): string {
  return exact ? `${attribute("integrity", checksum)}${attribute("crossorigin", "anonymous")}` : "";
}

function scriptTag(choices: Choices, release: Release): string {
  const source = attribute("src", `${versionFolder(choices, release)}forloebsberegner.js`);
  const integrity = integrityAttributes(choices, release.integrity.script);
  // Without a referrer, the host of the script does not see which page the reader is on.
  return `<script type="module"${source}${integrity} referrerpolicy="no-referrer"></script>`;
}

function styleTag(choices: Choices, release: Release): string {
  const source = attribute("href", `${versionFolder(choices, release)}forloebsberegner.css`);
  return `<link rel="stylesheet"${source}${integrityAttributes(choices, release.integrity.style)}>`;
}
