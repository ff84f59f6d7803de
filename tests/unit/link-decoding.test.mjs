// A link round-trips its situation. A truncated, altered or hostile fragment gives what can be parsed, and names the rest.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { cases } from "../support/cases.mjs";
import { calculate, estimate, start } from "../support/wasm.mjs";
import { checkProperty } from "../support/property.mjs";
import { seed } from "../support/seed.mjs";
import { situations } from "../support/command-line.mjs";
import { withUnknownFacts } from "../support/unknown-facts.mjs";
import { parseLink, formatLink, provenance, withoutDefaults } from "../support/link-codec.mjs";

start();

/** What a link is made of: a situation with its result. @param {any} situation @param {string[]} unknown */
function linkInput(situation, unknown = []) {
  const range = unknown.length > 0 ? estimate(situation, unknown) : undefined;
  return { situation, open: unknown, timeline: range?.lowest ?? calculate(situation), estimate: range };
}

/** The same for a generated situation; `undefined` where it has errors and so no link. @param {any} situation @param {string[]} [unknown] */
function validLinkInput(situation, unknown) {
  try {
    return linkInput(situation, unknown);
  } catch (error) {
    assert.equal(/** @type {Error} */ (error).name, "CalculationError");
    return undefined;
  }
}

const validCases = cases.filter((each) => !each.expect["errors"]);

describe("round trip", () => {
  for (const { name, situation } of validCases) {
    test(name, () => {
      const input = linkInput(situation);
      const link = parseLink(`#${formatLink(input, provenance)}`);
      assert(link);
      assert.deepEqual(withoutDefaults(link.situation), withoutDefaults(situation));
      assert.deepEqual([link.open, link.unread, link.soundness, link.isNewer], [[], [], "whole", false]);
      assert(link.record);
      const { made: on, program, rates } = link.record;
      assert.deepEqual({ on, program, rates }, { ...provenance, rates: input.timeline.rates.version });
      assert.deepEqual(
        link.record.periods.map(({ from, payable, basis, steps }) => ({
          from,
          payable,
          basis,
          steps: steps.map(({ rule, amount }) => ({ rule, amount })),
        })),
        input.timeline.periods.map(({ from, payable, basis, steps }) => ({
          from,
          payable,
          basis,
          steps: steps.map(({ rule, amount }) => ({ rule, amount })),
        })),
      );
      assert.equal(link.record.to, input.timeline.to);
    });
  }

  test("generated situations, with every fact known and with unknown facts", () => {
    const generated = situations(600, seed).map((situation, index) =>
      index % 3 === 2 ? withUnknownFacts(situation) : { situation, unknown: [] },
    );
    let links = 0;
    for (const { situation, unknown } of generated) {
      const input = validLinkInput(situation, unknown);
      if (!input) continue;
      links += 1;
      const link = parseLink(formatLink(input, provenance));
      assert.deepEqual(withoutDefaults(link?.situation ?? {}), withoutDefaults(situation));
      assert.deepEqual([...(link?.open ?? [])].sort(), [...unknown].sort());
      assert.deepEqual([link?.unread, link?.soundness], [[], "whole"]);
    }
    assert(links > 200, `only ${links} situations are valid`);
  });
});

const example = linkInput(validCases.find(({ name }) => name === "sanctions")?.situation);
const fragment = formatLink(example, provenance);

/** Asserts that every field of `part` has the same value in `whole`. @param {any} part @param {any} whole @param {string} path */
function assertWithin(part, whole, path) {
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === "object" && value !== null) assertWithin(value, whole?.[name] ?? {}, `${path}.${name}`);
    else assert.equal(value, whole?.[name], `${path}.${name}`);
  }
}

describe("an altered link", () => {
  test("truncated at any length, has only facts of the whole link and is reported as cut", () => {
    for (const { situation } of validCases) {
      const all = formatLink(linkInput(situation), provenance);
      for (let length = "v=1&lavet=".length; length < all.length; length += 1) {
        const truncated = all.slice(0, length);
        const link = parseLink(truncated);
        assert(link);
        assert.notEqual(link.soundness, "whole", truncated);
        assertWithin(withoutDefaults(link.situation), withoutDefaults(situation), truncated);
        if (link.soundness === "changed") assert(length > all.lastIndexOf("&kontrol="));
        else assert.equal(link.unread.at(-1)?.why, "cut", truncated);
      }
    }
  });

  test("one replaced character is detected", () => {
    const letters = "0123456789abcdefghijklmnopqrstuvwxyz-_,.=&#%";
    checkProperty(
      fc.property(fc.nat(fragment.length - 1), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(fragment[at] !== letter);
        const altered = `${fragment.slice(0, at)}${letter}${fragment.slice(at + 1)}`;
        assert.notEqual(parseLink(altered)?.soundness, "whole", altered);
      }),
      3_000,
    );
  });

  test("survives line wrapping, HTML escaping, percent-encoding, added settings and a full stop after it", () => {
    const variants = [
      fragment.replaceAll("&", "&amp;"),
      fragment.replace(/(.{70})/g, "$1\r\n"),
      fragment.replace(/(.{70})/g, "$1 "),
      encodeURIComponent(fragment).replaceAll("%3D", "=").replaceAll("%26", "&"),
      `lang=en&${fragment}`,
      `#theme=dark&lang=en&${fragment}&view=advisor`,
      `${fragment}&`,
      ...[".", ",", ")", ">", "%3E", ").", "!"].map((end) => fragment + end),
      encodeURIComponent(fragment),
      `#${encodeURIComponent(fragment)}`,
    ];
    for (const variant of variants) {
      const link = parseLink(variant);
      assert.deepEqual([link?.soundness, link?.unread], ["whole", []], variant);
      assert.deepEqual(withoutDefaults(link?.situation ?? {}), withoutDefaults(example.situation));
    }
  });

  test("an unreadable part is named, and the others are parsed", () => {
    const link = parseLink(
      "v=1&forloeb=ressourceforloeb&start=1.3.2025&foedt=1988-05-14&foer=arv&barn=2014-04-04,ude,hos-mor&navn=Anna&indtaegt=loen,18.000,5&uge=",
    );
    assert.deepEqual(link?.situation, {
      scheme: "ressourceforloeb",
      born: "1988-05-14",
      children: [{ born: "2014-04-04", lives_with: false }],
      income: [{ kind: "loen" }],
    });
    assert.deepEqual(
      link?.unread.map(({ name, why }) => [name, why]),
      [
        ["start", "unreadable"],
        ["foer", "unreadable"],
        ["barn", "unreadable"],
        ["navn", "unknown"],
        ["indtaegt", "unreadable"],
        ["uge", "unreadable"],
      ],
    );
    assert.equal(link?.soundness, "by_hand");
  });

  test("the last value of a repeated name counts, also after an unknown one", () => {
    const link = parseLink("v=1&foer=sygedagpenge&uge=ved-ikke&uge=4000&start=2025-01-01&start=2025-02-01");
    assert.deepEqual(link?.situation, { prior: { benefit: "sygedagpenge", weekly: "4000" }, start: "2025-02-01" });
    assert.deepEqual(link?.open, []);
    assert.deepEqual(link?.unread, [
      { name: "uge", value: "ved-ikke", why: "repeated" },
      { name: "start", value: "2025-01-01", why: "repeated" },
    ]);
  });

  test("the punctuation of a sentence after a link without a check sum is ignored", () => {
    for (const end of [".", ")", "»."])
      assert.deepEqual(parseLink(`v=1&barn=2016-01-01&foer=kontanthjaelp${end}`)?.situation, {
        children: [{ born: "2016-01-01" }],
        prior: { benefit: "kontanthjaelp" },
      });
  });

  test("a newer format is parsed as far as its names are known", () => {
    const link = parseLink("v=2&forloeb=jobafklaringsforloeb&hest=3");
    assert.deepEqual(
      [link?.isNewer, link?.situation, link?.unread[0]?.name],
      [true, { scheme: "jobafklaringsforloeb" }, "hest"],
    );
  });
});

describe("a fragment that is not a link, or is hostile", () => {
  test("is ignored where it is something else", () => {
    for (const fragment of [
      "",
      "#",
      "#main-content",
      "#:~:text=ydelse",
      "#access_token=abc&token_type=x",
      "#lang=en&scheme=ressourceforloeb",
      "#/rute/v2",
    ]) {
      assert.equal(parseLink(fragment), undefined, fragment);
    }
  });

  test("throws nothing, pollutes no prototype and gives nothing but a situation that the calculation accepts or refuses", () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const names = fc.constantFrom(
      "v",
      "start",
      "barn",
      "indtaegt",
      "beloeb",
      "mellem",
      "nedsat",
      "kontrol",
      "lavet",
      "uge",
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "skat",
    );
    const values = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "1",
        "ved-ikke",
        "__proto__",
        "2025-03-01",
        ",,,,",
        "-1",
        "%",
        "%E0%A4%A",
        "9999-99-99",
        "javascript:alert(1)",
        "<img src=x onerror=alert(1)>",
      ),
      fc.array(fc.string(), { maxLength: 5 }).map((list) => list.join(",")),
    );
    const pairs = fc
      .array(fc.tuple(names, values), { maxLength: 20 })
      .map((list) => `v=1&${list.map((pair) => pair.join("=")).join("&")}`);
    checkProperty(
      fc.property(
        fc.oneof(
          pairs,
          fc.string({ unit: "binary" }),
          fc.string().map((text) => `v=${text}`),
        ),
        (hostile) => {
          const link = parseLink(hostile);
          if (!link) return;
          JSON.stringify(link);
          assert.equal(Object.getPrototypeOf(link.situation), Object.prototype);
          try {
            calculate({ today: "2026-11-22", .../** @type {any} */ (link.situation) });
          } catch (error) {
            assert(error instanceof Error && error.name === "CalculationError", String(error));
          }
        },
      ),
      5_000,
    );
    assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), before);
  });

  test("is parsed no further than the longest valid lists", () => {
    const link = parseLink(`v=1&${"barn=2020-01-01&".repeat(100_000)}`);
    assert.equal(link?.situation.children?.length, 61);
    assert.equal(link?.soundness, "cut");
    const amounts = parseLink(`v=1&beloeb=${"1,".repeat(1_000_000)}`);
    assert.deepEqual([amounts?.situation, amounts?.record, amounts?.soundness], [{}, undefined, "cut"]);
  });
});
