// Text in lines of a fixed width, for where nothing else breaks them.
import { stripSoftHyphens } from "../../i18n/strip-soft-hyphens.ts";

const WIDTH = 78;

/** Under a dash or a number the lines go on as far in as the words above. What has no spaces, as an address, stays whole. */
export function wrapText(line: string): string {
  const [mark = ""] = /^ *(?:- |\d+\. )?/.exec(line) ?? [];
  const lines = [mark];
  for (const word of stripSoftHyphens(line).slice(mark.length).split(" ")) {
    const latest = lines.at(-1) ?? "";
    const isBegun = latest.trim() !== "" && latest !== mark;
    if (isBegun && latest.length + 1 + word.length > WIDTH) lines.push(" ".repeat(mark.length) + word);
    else lines[lines.length - 1] = isBegun ? `${latest} ${word}` : latest + word;
  }
  // Within a number or a day a line is not broken; once that is done, its spaces are as all others.
  return lines.join("\n").replaceAll("\u00a0", " ");
}
