import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";

/** The checksum of a file as an `integrity` attribute takes it. @param {URL | string} file */
export function checksum(file) {
  return `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
}

/**
 * The checksum of each file of the site, by name. The files in `v1/` are those of the exact version, and a compressed file has the content
 * of the one beside it, so both are left out.
 *
 * @param {URL} dist
 */
export function checksums(dist) {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(new URL(name, dist)).isFile() && !/^v1\/|\.(br|gz)$/.test(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, checksum(new URL(name, dist))]));
}
