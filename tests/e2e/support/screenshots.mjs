import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../../output/pictures/", import.meta.url);

/** Where a picture of the page is put, to be looked at. @param {string} name */
export function picture(name) {
  mkdirSync(folder, { recursive: true });
  return fileURLToPath(new URL(`${name}.png`, folder));
}
