// Measures of how hard a text is to read.

/** @typedef {import("./text-files.mjs").Lang} Lang */

export const MOST_WORDS = 20;
export const HARDEST = 44;

/** @type {Record<Lang, RegExp[]>} */
export const AVOID = {
  da: [
    // The rates have not followed kontanthjælp since 1 July 2025, and municipalities need no jobcenter since 1 February 2026.
    /kontanthjælpsniveau/i,
    /kontanthjælpssats/i,
    /jobcent/i,
    // Administrative jargon.
    /\b(pågældende|såfremt|endvidere|vedrørende|herunder|ifølge|foreligger|iværksæt\w*|foranstaltning\w*|jf|ift|mht|bl\.a)\b/i,
    /\b(borgeren|ydelsesmodtager\w*|klient\w*|modregn\w*|bortfald\w*|berettiget|oppebær\w*)\b/i,
    /\b(i henhold til|i medfør af|med henblik på|på baggrund af)\b/i,
  ],
  en: [
    /\b(shall|hereby|thereof|pursuant|aforementioned|notwithstanding|herein)\b/i,
    /\b(claimant|recipient|job ?cent(re|er))\b/i,
    /\bin (respect|accordance) (of|with)\b/i,
  ],
};

/** @param {string} text */
export function sentences(text) {
  return text
    .replaceAll(/\b(kr|pr|nr|stk|kap|pkt|f\.eks|ca)\.(?=\s+[\wæøå(])/g, "$1")
    .split(/(?<=[.!?])\s+(?=["»“(]?[A-ZÆØÅ0-9])|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** @param {string} text */
export const wordsOf = (text) => text.match(/[\p{L}\d][\p{L}\d.,½’-]*/gu) ?? [];

/** The LIX of texts: the words per sentence, plus the percentage of words with more than six letters. @param {string[]} texts */
export function lix(texts) {
  const all = texts.flatMap(sentences);
  const words = all.flatMap(wordsOf);
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, "").length > 6);
  return words.length / all.length + (100 * long.length) / words.length;
}
