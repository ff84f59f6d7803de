// Plain language, as far as a machine can tell: short sentences, words that are read easily, none that need a lawyer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, readings } from "./files.mjs";

/** @typedef {import("./files.mjs").Lang} Lang */

const MOST_WORDS = 20;
const HARDEST = 44;

/** Running text, by the place it stands in. Headings, labels and names are not running text. */
const PLACES = /^(why|help|hint|rule|cause|notice|milestone|assumption|basis|after|elsewhere|road|complaint|page)-/;

/** @type {Record<Lang, RegExp[]>} */
const AVOID = {
  da: [
    // The rates have not followed kontanthjælp since 1 July 2025, and there is no jobcenter one must go to since 1 February 2026.
    /kontanthjælpsniveau/i,
    /kontanthjælpssats/i,
    /jobcent/i,
    // The language of the office.
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
function sentences(text) {
  return text
    .replaceAll(/\b(kr|pr|nr|stk|kap|pkt|f\.eks|ca)\.(?=\s+[\wæøå(])/g, "$1")
    .split(/(?<=[.!?])\s+(?=["»“(]?[A-ZÆØÅ0-9])|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\d][\p{L}\d.,½’-]*/gu) ?? [];

/** The Swedish measure of how hard a text is to read: words in a sentence, and how many of them are long. @param {string[]} texts */
function lix(texts) {
  const all = texts.flatMap(sentences);
  const read = all.flatMap(wordsOf);
  const long = read.filter((word) => word.replaceAll(/[^\p{L}]/gu, "").length > 6);
  return read.length / all.length + (100 * long.length) / read.length;
}

for (const lang of /** @type {const} */ (["da", "en"])) {
  const texts = entries(lang).flatMap(({ id, pattern }) => readings(pattern).map((text) => ({ id, text })));

  test(`${lang}: no sentence has more than ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(({ id, text }) => sentences(text).filter((one) => wordsOf(one).length > MOST_WORDS).map((one) => `${id}: ${one}`));
    assert.deepEqual(long, []);
  });

  test(`${lang}: nothing is shouted`, () => {
    assert.deepEqual(texts.filter(({ text }) => text.includes("!")).map(({ id }) => id), []);
  });

  test(`${lang}: words of the office are left there`, () => {
    const found = texts.flatMap(({ id, text }) => AVOID[lang].filter((word) => word.test(text)).map((word) => `${id}: ${word}`));
    assert.deepEqual(found, []);
  });

  test(`${lang}: an explained word is one that is used`, () => {
    const explained = texts.filter(({ id }) => /^term-.*\.word$/.test(id));
    assert.ok(explained.length > 10);
    for (const { id, text } of explained) {
      const word = (/\((.+)\)$/.exec(text)?.[1] ?? text).toLowerCase();
      const plain = text.replace(/ \(.+\)$/, "").toLowerCase();
      const elsewhere = texts.some((other) => !other.id.startsWith(id.replace(".word", "")) && [word, plain].some((one) => other.text.toLowerCase().includes(one)));
      assert.ok(elsewhere, id);
    }
  });
}

const running = entries("da").filter(({ id }) => PLACES.test(id));

for (const place of new Set(running.map(({ id }) => id.split("-")[0] ?? ""))) {
  test(`da: the texts called ${place}- are read easily (LIX at most ${HARDEST})`, (t) => {
    const texts = running.filter(({ id }) => id.startsWith(`${place}-`)).flatMap(({ pattern }) => readings(pattern)).filter((text) => /[.?]$/.test(text));
    const measured = lix(texts);
    t.diagnostic(`LIX ${measured.toFixed(1)}`);
    assert.ok(measured <= HARDEST, `LIX ${measured.toFixed(1)}`);
  });
}
