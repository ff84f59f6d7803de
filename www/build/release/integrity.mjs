import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";

/**
 * The sha384 of each file, as `integrity` takes it. The files of the floating path are those of the exact version, and a
 * compressed file is the file it stands beside.
 *
 * @param {URL} folder
 */
export function sums(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(new URL(name, folder)).isFile() && !/^v1\/|\.(br|gz)$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, sum(new URL(name, folder))]));
}

/** Of one file. @param {URL | string} file */
export function sum(file) {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}
