// Wraps plain text to a fixed width, for programs that do not.
import { stripSoftHyphens } from "../../i18n/strip-soft-hyphens.ts";

const WIDTH = 78;

/** The line wrapped, with the following lines indented below the text after a dash or a number. A word longer than the width stays whole. */
export function wrapText(line: string): string {
  const [marker = ""] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
  const lines = [marker];
  for (const word of stripSoftHyphens(line).slice(marker.length).split(" ")) {
    const last = lines.at(-1) ?? "";
    const hasText = last.trim() !== "" && last !== marker;
    if (hasText && last.length + 1 + word.length > WIDTH) lines.push(" ".repeat(marker.length) + word);
    else lines[lines.length - 1] = hasText ? `${last} ${word}` : last + word;
  }
  // No-break spaces keep amounts and dates on one line; once wrapped, they become ordinary spaces.
  return lines.join("\n").replaceAll("\u00a0", " ");
}
