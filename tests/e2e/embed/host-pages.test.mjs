// The calculator on the page of a municipality, in each of the three ways, from her own site and from another. The code is copied
// from the page for web editors and pasted as it is.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { assertAllowed, copied } from "./support/copy-snippet.mjs";
import { both, municipality, policies, version } from "./support/municipality.mjs";
import { waitFor } from "../support/wait-for.mjs";

const settings = {
  first: { lang: "da", scheme: "jobafklaringsforloeb", prior: "dagpenge" },
  second: { lang: "en", scheme: "ressourceforloeb", prior: "kontanthjaelp", show: "chart table" },
};

/** @type {["element" | "frame" | "link", "own" | "elsewhere"][]} */
const cases = [
  ["element", "own"],
  ["element", "elsewhere"],
  ["frame", "own"],
  ["frame", "elsewhere"],
  ["link", "own"],
  ["link", "elsewhere"],
];

/** One that has seen none of the files, for each case. @type {Awaited<ReturnType<typeof open>>} */ let page;
const site = await municipality((its) => {
  const link = both("link", `${its.elsewhere}v1/`, settings);
  return {
    ...Object.fromEntries(
      cases.map(([way, from]) => {
        return [
          `${way}-${from}`,
          { content: {}, policy: policies[way](from === "own" ? "'self'" : new URL(its[from]).origin) },
        ];
      }),
    ),
    "far-element": {
      content: { ...both("element", `${its.own}v1/`, settings), first: "" },
      policy: policies.element("'self'"),
    },
    "far-link": { content: { ...link, first: "" }, policy: policies.link(new URL(its.elsewhere).origin) },
    "without-scripts": { content: link, policy: "style-src 'self'" },
  };
});
after(() => site.stop());

/** Goes to a place and waits until the calculator in it is whole. @param {string} place @param {string} way */
async function show(place, way) {
  const at = place === "first" ? 0 : 1;
  // Where the place above it grows, it is moved away again.
  const go = `document.querySelectorAll("${places[way === "frame" ? "frame" : "element"]}")[${at}].scrollIntoView()`;
  await waitFor(page, `(${go}, told.filter(({ name }) => name === "forloeb-ready").length > ${at})`);
}

const places = { element: "forloebs-beregner", frame: "iframe" };
const roots = {
  element: `[...document.querySelectorAll("forloebs-beregner")].map((each) => each.shadowRoot)`,
  frame: `[...document.querySelectorAll("iframe")].map((each) => each.contentDocument.querySelector("forloebs-beregner").shadowRoot)`,
};
const whole = (/** @type {string} */ all) => `${all}.every((root) => root?.querySelector("[part~=chart]"))`;

for (const [way, from] of cases) {
  const inFrame = way === "frame";
  const within = roots[inFrame ? "frame" : "element"];
  const isReadable = !(inFrame && from === "elsewhere");

  describe(`${way} from ${from === "own" ? "her own site" : "another site"} in ${browser}`, () => {
    /** @type {ReturnType<typeof site.requests>} */ let asked;
    let earlier = 0;
    const since = () => site.requests().slice(earlier);

    before(async () => {
      const editor = await openBrowser();
      const chosen = {
        way: inFrame ? /** @type {const} */ ("iframe") : way,
        boxes: way === "link" ? { upgrade: true } : {},
      };
      const first = await copied(editor, site[from], { ...chosen, settings: settings.first });
      const second = await copied(editor, site[from], { ...chosen, settings: settings.second });
      await editor.close();
      site.write(`${way}-${from}`, { first: first.code, second: second.code });
      for (const { policy } of [first, second]) assertAllowed(policy, policies[way](new URL(site[from]).origin));

      page = await openBrowser();
      await page.resize(1280, 900);
      earlier = site.requests().length;
      await page.visit(site.page(`${way}-${from}`));
      await show("first", way);
      await show("second", way);
      if (isReadable) await waitFor(page, whole(within));
      // A frame of another site that is out of sight may be left to sleep.
      else
        await waitFor(
          page,
          `[...document.querySelectorAll("iframe")].every((each) => each.clientHeight > 1200 || each.scrollIntoView())`,
        );
      asked = since();
    });
    after(() => page.close());

    test("both are there, each as it was set up", async () => {
      if (!isReadable) return;
      /** @type {any[]} */
      const seen = await page.evaluate(`${within}.map((root) => ({
        figure: root.querySelector(".now-figure").textContent.trim(),
        lang: root.querySelector("[lang]").lang,
        scheme: root.host.getAttribute("scheme"),
        prior: root.host.getAttribute("prior"),
        paper: getComputedStyle(root.querySelector(".calculator")).backgroundColor,
        text: root.textContent.replace(/\\u00ad/g, ""),
      }))`);
      assert.equal(seen.length, 2);
      for (const { figure } of seen) assert.match(figure, /\d{1,2}[.,]\d{3}/);
      assert.deepEqual(
        seen.map(({ lang }) => lang),
        ["da", "en"],
      );
      // Whatever the browser, and whatever the page has said of colours: nothing.
      assert.deepEqual(
        seen.map(({ paper }) => paper),
        ["rgb(255, 255, 255)", "rgb(255, 255, 255)"],
      );
      assert.deepEqual(
        seen.map(({ scheme, prior }) => [scheme, prior]),
        [settings.first, settings.second].map(({ scheme, prior }) => [scheme, prior]),
      );
    });

    test("the page is told, and by nobody what has been answered", async () => {
      /** @type {any[]} */
      const told = await page.evaluate("told");
      assert.deepEqual([...new Set(told.map(({ name }) => name))], ["forloeb-ready"]);
      assert.deepEqual(
        told.map(({ on }) => on),
        [0, 1].map(() => places[inFrame ? "frame" : "element"]),
      );
      assert.deepEqual(
        told.filter(({ detail }) => detail),
        [],
      );
    });

    test("every file comes once, and nothing after that", async () => {
      assert.deepEqual(
        asked.filter(({ method, status }) => method !== "GET" || status !== "200"),
        [],
      );
      const files = asked.map(({ path }) => path);
      // A frame is a page of its own: it is asked for by each, and WebKit asks for the module again.
      const repeated = files.filter(
        (each, index) => files.indexOf(each) < index && !(inFrame && /frame\.html|\.wasm$/.test(each)),
      );
      assert.deepEqual(repeated, []);
      for (const file of [
        "forloebsberegner.js",
        "element.js",
        "rest.js",
        "da.js",
        "en.js",
        "da-rest.js",
        "en-rest.js",
      ]) {
        assert.equal(files.filter((each) => each.endsWith(`/${version}/${file}`)).length, 1, file);
      }
      await page.evaluate(`void scrollTo(0, 0)`);
      await page.evaluate(`new Promise((next) => requestAnimationFrame(() => setTimeout(() => next(true), 300)))`);
      assert.deepEqual(since().slice(asked.length), []);
    });

    test("nothing is complained of", async () => {
      // Her own page has no icon, which is looked for all the same.
      const complaints = [.../** @type {string[]} */ (await page.evaluate("refused")), ...(await page.errors())];
      assert.deepEqual(
        complaints.filter((each) => !each.includes("/favicon.ico")),
        [],
      );
    });

    if (inFrame) {
      test("each frame is as high as what is in it", async () => {
        if (!isReadable) return;
        await waitFor(
          page,
          `[...document.querySelectorAll("iframe")].every((each) => {
          const { documentElement: root, body } = each.contentDocument;
          return Math.ceil(body.getBoundingClientRect().height) === each.clientHeight && root.scrollHeight === root.clientHeight;
        })`,
        );
        const height = `document.querySelector("iframe").clientHeight`;
        const before = await page.evaluate(height);
        await page.evaluate(`void [...${within}[0].querySelectorAll("details")].forEach((each) => (each.open = true))`);
        await waitFor(page, `${height} > ${before}`);
        await page.evaluate(
          `void [...${within}[0].querySelectorAll("details")].forEach((each) => (each.open = false))`,
        );
        await waitFor(page, `${height} <= ${before}`);
      });
    } else {
      test("the place has the height of what is in it, and no other mark is left on the page", async () => {
        assert.deepEqual(
          await page.evaluate(`[...document.querySelectorAll("forloebs-beregner")].map(({ style }) => style.cssText)`),
          ["", ""],
        );
        assert.deepEqual(
          await page.evaluate(
            `[...document.querySelectorAll("forloebs-beregner a")].map((each) => each.checkVisibility())`,
          ),
          [false, false],
        );
      });
    }
  });
}

describe(`before it is wanted in ${browser}`, () => {
  before(async () => {
    page = await openBrowser();
    await page.resize(1280, 900);
  });
  after(() => page.close());

  for (const [name, first] of /** @type {const} */ ([
    ["far-element", ["forloebsberegner.css", "forloebsberegner.js"]],
    ["far-link", ["forloebsberegner.js"]],
  ])) {
    test(`${name}: nothing but the loader is asked for, until the place comes near`, async () => {
      const earlier = site.requests().length;
      const since = () =>
        site
          .requests()
          .slice(earlier)
          .map(({ path }) => path.replace(/.*\//, ""));
      await page.visit(site.page(name));
      await waitFor(page, `document.querySelector("forloebs-beregner")?.style.minHeight === "100vh"`);
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 300))");
      assert.deepEqual(since().sort(), first);
      // It is not on the screen yet, but no more than a screen away.
      await page.evaluate(
        `void scrollTo(0, document.querySelector("forloebs-beregner").getBoundingClientRect().top - innerHeight * 1.5)`,
      );
      await waitFor(page, `told.some(({ name }) => name === "forloeb-ready")`);
      await waitFor(page, whole(roots.element));
      assert(since().includes("element.js"));
    });
  }

  test("without scripts the link opens the page, set up in the same way", async () => {
    await page.visit(site.page("without-scripts"));
    assert.equal(await page.evaluate(`document.querySelectorAll("forloebs-beregner").length`), 0);
    await page.click(`document.querySelectorAll("a[data-forloebs-beregner]")[1]`);
    await waitFor(
      page,
      `location.hash && document.querySelector("forloebs-beregner")?.shadowRoot?.querySelector(".now-figure")`,
    );
    assert.equal(await page.evaluate("location.href.split('#')[0]"), site.elsewhere);
    const { lang, ...others } = settings.second;
    assert.equal(await page.evaluate("document.documentElement.lang"), lang);
    for (const [name, value] of Object.entries(others)) {
      assert.equal(await page.evaluate(`document.querySelector("forloebs-beregner").getAttribute("${name}")`), value);
    }
  });
});
