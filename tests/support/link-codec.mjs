import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { runnerImport } from "../../www/node_modules/vite/dist/node/index.js";

const source = (/** @type {string} */ path) => fileURLToPath(new URL(`../../www/${path}`, import.meta.url));
/** @param {string} path @returns {Promise<any>} */
const load = async (path) =>
  (await runnerImport(source(path), { root: source(""), configFile: false, logLevel: "error" })).module;

// The codec of links, as the page has it.
export const { formatLink, parseLink, situationPairs } = /** @type {typeof import("../../www/share/link/link.ts")} */ (
  await load("share/link/link.ts")
);
export const { addsUp, differences, cutDifferences } =
  /** @type {typeof import("../../www/share/link/differences.ts")} */ (await load("share/link/differences.ts"));

export const format = JSON.parse(readFileSync(new URL("../../www/share/link/format.json", import.meta.url), "utf8"));

/** The day and the version that a link of the tests carries. */
export const provenance = { on: "2026-11-22", program: "1.0.0" };

/**
 * A situation without the day it is calculated on, and without the fields that are absent, empty or have their default value: a
 * link does not carry these.
 *
 * @param {any} situation
 * @returns {any}
 */
export function withoutDefaults({ today: _today, ...facts }) {
  /** @param {any} value @returns {any} */
  const strip = (value) => {
    if (Array.isArray(value)) return value.length > 0 ? value.map(strip) : undefined;
    if (value === null || typeof value !== "object") return value;
    const fields = Object.entries(value).map(([name, each]) => [name, strip(each)]);
    return Object.fromEntries(
      fields.filter(([name, each]) => each !== undefined && each !== null && !isDefault(name, each)),
    );
  };
  return strip(facts);
}

const isDefault = (/** @type {string} */ name, /** @type {unknown} */ value) =>
  (name === "lives_with" && value === true) || (["bidrag", "wishes_longer"].includes(name) && value === false);
