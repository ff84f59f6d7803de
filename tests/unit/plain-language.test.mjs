// Readability of the messages: short sentences, common words, no legal or administrative jargon.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, readings } from "../support/text-files.mjs";
import { AVOID, HARDEST, lix, MOST_WORDS, sentences, wordsOf } from "../support/readability.mjs";

/** The families of messages that are running text. Headings, labels and names are not. */
const RUNNING_TEXT =
  /^(why|help|hint|rule|cause|notice|milestone|assumption|basis|after|elsewhere|road|complaint|page)-/;

for (const lang of /** @type {const} */ (["da", "en"])) {
  const texts = entries(lang).flatMap(({ id, pattern }) => readings(pattern).map((text) => ({ id, text })));

  test(`${lang}: no sentence has more than ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(({ id, text }) =>
      sentences(text)
        .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
        .map((sentence) => `${id}: ${sentence}`),
    );
    assert.deepEqual(long, []);
  });

  test(`${lang}: no message has an exclamation mark`, () => {
    assert.deepEqual(
      texts.filter(({ text }) => text.includes("!")).map(({ id }) => id),
      [],
    );
  });

  test(`${lang}: no message uses administrative jargon`, () => {
    const found = texts.flatMap(({ id, text }) =>
      AVOID[lang].filter((word) => word.test(text)).map((word) => `${id}: ${word}`),
    );
    assert.deepEqual(found, []);
  });

  test(`${lang}: every term in the glossary is used in a message`, () => {
    const terms = texts.filter(({ id }) => /^term-.*\.word$/.test(id));
    assert.ok(terms.length > 10);
    for (const { id, text } of terms) {
      const word = (/\((.+)\)$/.exec(text)?.[1] ?? text).toLowerCase();
      const plain = text.replace(/ \(.+\)$/, "").toLowerCase();
      const isUsed = texts.some(
        (other) =>
          !other.id.startsWith(id.replace(".word", "")) &&
          [word, plain].some((form) => other.text.toLowerCase().includes(form)),
      );
      assert.ok(isUsed, id);
    }
  });
}

const running = entries("da").filter(({ id }) => RUNNING_TEXT.test(id));

for (const family of new Set(running.map(({ id }) => id.split("-")[0] ?? ""))) {
  test(`da: the messages ${family}-… have a LIX of at most ${HARDEST}`, (t) => {
    const texts = running
      .filter(({ id }) => id.startsWith(`${family}-`))
      .flatMap(({ pattern }) => readings(pattern))
      .filter((text) => /[.?]$/.test(text));
    const measured = lix(texts);
    t.diagnostic(`LIX ${measured.toFixed(1)}`);
    assert.ok(measured <= HARDEST, `LIX ${measured.toFixed(1)}`);
  });
}
