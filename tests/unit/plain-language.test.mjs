// Plain language, as far as a machine can tell: short sentences, words that are read easily, none that need a lawyer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entries, readings } from "../support/text-files.mjs";
import { AVOID, HARDEST, lix, MOST_WORDS, sentences, wordsOf } from "../support/readability.mjs";

/** Running text, by the place it stands in. Headings, labels and names are not running text. */
const PLACES = /^(why|help|hint|rule|cause|notice|milestone|assumption|basis|after|elsewhere|road|complaint|page)-/;

for (const lang of /** @type {const} */ (["da", "en"])) {
  const texts = entries(lang).flatMap(({ id, pattern }) => readings(pattern).map((text) => ({ id, text })));

  test(`${lang}: no sentence has more than ${MOST_WORDS} words`, () => {
    const long = texts.flatMap(({ id, text }) =>
      sentences(text)
        .filter((one) => wordsOf(one).length > MOST_WORDS)
        .map((one) => `${id}: ${one}`),
    );
    assert.deepEqual(long, []);
  });

  test(`${lang}: nothing is shouted`, () => {
    assert.deepEqual(
      texts.filter(({ text }) => text.includes("!")).map(({ id }) => id),
      [],
    );
  });

  test(`${lang}: words of the office are left there`, () => {
    const found = texts.flatMap(({ id, text }) =>
      AVOID[lang].filter((word) => word.test(text)).map((word) => `${id}: ${word}`),
    );
    assert.deepEqual(found, []);
  });

  test(`${lang}: an explained word is one that is used`, () => {
    const explained = texts.filter(({ id }) => /^term-.*\.word$/.test(id));
    assert.ok(explained.length > 10);
    for (const { id, text } of explained) {
      const word = (/\((.+)\)$/.exec(text)?.[1] ?? text).toLowerCase();
      const plain = text.replace(/ \(.+\)$/, "").toLowerCase();
      const elsewhere = texts.some(
        (other) =>
          !other.id.startsWith(id.replace(".word", "")) &&
          [word, plain].some((one) => other.text.toLowerCase().includes(one)),
      );
      assert.ok(elsewhere, id);
    }
  });
}

const running = entries("da").filter(({ id }) => PLACES.test(id));

for (const place of new Set(running.map(({ id }) => id.split("-")[0] ?? ""))) {
  test(`da: the texts called ${place}- are read easily (LIX at most ${HARDEST})`, (t) => {
    const texts = running
      .filter(({ id }) => id.startsWith(`${place}-`))
      .flatMap(({ pattern }) => readings(pattern))
      .filter((text) => /[.?]$/.test(text));
    const measured = lix(texts);
    t.diagnostic(`LIX ${measured.toFixed(1)}`);
    assert.ok(measured <= HARDEST, `LIX ${measured.toFixed(1)}`);
  });
}
