// The few lines of HTML that a page takes, made from what has been chosen.
import { ALL_SETTINGS, formatSettings, PAGE_SETTINGS } from "../../share/fragment.ts";
import type { Choices, SettingName, Release } from "./choices.ts";

const TITLE = { da: "Beregn din ressourceforløbsydelse", en: "Calculate your ressourceforløbsydelse" };

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`);

/** Those of the names that have been set, in the order of the names. */
function chosen({ settings }: Choices, names: readonly SettingName[]): [SettingName, string][] {
  return names.flatMap((name): [SettingName, string][] =>
    settings[name] === undefined ? [] : [[name, settings[name]]],
  );
}

const fragment = (choices: Choices, names: readonly SettingName[]): string => formatSettings(chosen(choices, names));

export const folder = ({ address, exact }: Choices, { version }: Release): string =>
  `${address}${exact ? version : "v1"}/`;

/** A folder that follows the newest version changes its files, so their sums cannot be known. */
function sum({ exact }: Choices, integrity: string): string {
  return exact ? `${attribute("integrity", integrity)}${attribute("crossorigin", "anonymous")}` : "";
}

function script(choices: Choices, release: Release): string {
  const source = attribute("src", `${folder(choices, release)}forloebsberegner.js`);
  // Whose page the reader is on is nobody else's business.
  return `<script type="module"${source}${sum(choices, release.integrity.script)} referrerpolicy="no-referrer"></script>`;
}

function style(choices: Choices, release: Release): string {
  const address = attribute("href", `${folder(choices, release)}forloebsberegner.css`);
  return `<link rel="stylesheet"${address}${sum(choices, release.integrity.style)}>`;
}

function element(choices: Choices, release: Release): string[] {
  const { address, speak } = choices;
  const attributes = chosen(choices, ALL_SETTINGS).map(([name, value]) => attribute(name, value));
  return [
    ...(choices.reserve ? [style(choices, release)] : []),
    script(choices, release),
    `<forloebs-beregner${attributes.join("")}>`,
    `  <a${attribute("href", address + fragment(choices, PAGE_SETTINGS))}>${TITLE[speak]}</a>`,
    ...(choices.rates ? [`  <noscript>${release.rates[speak]}</noscript>`] : []),
    "</forloebs-beregner>",
  ];
}

function iframe(choices: Choices, release: Release): string[] {
  const source = `${folder(choices, release)}frame.html${fragment(choices, ALL_SETTINGS)}`;
  const size = 'loading="lazy" referrerpolicy="no-referrer" width="100%" height="900"';
  return [
    ...(choices.script ? [script(choices, release)] : []),
    `<iframe data-forloebs-beregner${attribute("src", source)}${attribute("title", TITLE[choices.speak])} ${size}></iframe>`,
  ];
}

function link(choices: Choices, release: Release): string[] {
  const { address, speak } = choices;
  const anchor = (marked: string, names: readonly SettingName[]) =>
    `<a${marked}${attribute("href", address + fragment(choices, names))}>${TITLE[speak]}</a>`;
  return choices.script
    ? [script(choices, release), anchor(" data-forloebs-beregner", ALL_SETTINGS)]
    : [anchor("", PAGE_SETTINGS)];
}

const ways = { element, iframe, link };

export const snippet = (choices: Choices, release: Release): string => ways[choices.way](choices, release).join("\n");
