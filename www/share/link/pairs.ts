// The fragment of a link as pairs of a name and a value.
import { SETTINGS } from "./format.ts";

export type Pair = readonly [name: string, value: string];

/** Longer than any link: a page must not spend time on a fragment that is none. */
export const MAX_LENGTH = 30_000;

/** The pairs as a fragment, without `#`. */
export const formatPairs = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `${name}=${encodeURI(value)}`).join("&");

/**
 * The pairs of a fragment without the settings of the page, decoded as far as they can be. Undoes what mail programs do to links: they
 * write & as &amp;, break lines, encode the whole link, or take the punctuation after it for a part of it.
 */
export function parsePairs(fragment: string): Pair[] {
  const text = fragment.slice(0, MAX_LENGTH).replace(/^#/, "");
  return (text.includes("=") ? text : decode(text))
    .replace(/([.,;:!)>\]"'»”]|%3E|%22)+$/i, "")
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair): Pair => {
      const [name = "", ...value] = decode(pair).replace(/\s/g, "").replace(/^amp;/, "").split("=");
      return [name, value.join("=")];
    })
    .filter(([name]) => !SETTINGS.includes(name));
}

/** The text as it is if it is not validly encoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
