// The calculator on the page of a municipality: as an element, a frame and a link, each from the municipality's own site and from
// another one. The snippet is copied from the page for web editors and pasted unchanged.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { browser, openBrowser } from "../support/browsers/open.mjs";
import { screenshotOnFailure } from "../support/screenshots.mjs";
import { waitFor } from "../support/wait-for.mjs";
import { assertAllowed, copySnippet } from "./support/copy-snippet.mjs";
import { policies, snippetsOf, startMunicipality, version } from "./support/municipality.mjs";

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

const editor = await openBrowser();
/** A new profile for each case, so that no file is cached. @type {Awaited<ReturnType<typeof openBrowser>>} */ let page;
screenshotOnFailure(() => page);

const site = await startMunicipality((addresses) => {
  const link = snippetsOf("link", `${addresses.elsewhere}v1/`, settings);
  return {
    ...Object.fromEntries(
      cases.map(([kind, from]) => {
        const origin = from === "own" ? "'self'" : new URL(addresses[from]).origin;
        return [`${kind}-${from}`, { content: {}, policy: policies[kind](origin) }];
      }),
    ),
    "far-element": {
      content: { ...snippetsOf("element", `${addresses.own}v1/`, settings), first: "" },
      policy: policies.element("'self'"),
    },
    "far-link": { content: { ...link, first: "" }, policy: policies.link(new URL(addresses.elsewhere).origin) },
    "without-scripts": { content: link, policy: "style-src 'self'" },
  };
});
after(async () => {
  await editor.close();
  await site.stop();
});

const elements = { element: "forloebs-beregner", frame: "iframe" };
const roots = {
  element: `[...document.querySelectorAll("forloebs-beregner")].map((each) => each.shadowRoot)`,
  frame: `[...document.querySelectorAll("iframe")].map((each) => each.contentDocument.querySelector("forloebs-beregner").shadowRoot)`,
};
const areLoaded = (/** @type {string} */ all) => `${all}.every((root) => root?.querySelector("[part~=chart]"))`;

/** Scrolls to a place and waits until the calculator in it is ready. @param {"first" | "second"} place @param {string} kind */
async function scrollTo(place, kind) {
  const index = place === "first" ? 0 : 1;
  // The first calculator grows while it loads and moves the second, so scroll again at each attempt.
  const scroll = `document.querySelectorAll("${elements[kind === "frame" ? "frame" : "element"]}")[${index}].scrollIntoView()`;
  await waitFor(page, `(${scroll}, calculatorEvents.filter(({ name }) => name === "forloeb-ready").length > ${index})`);
}

for (const [kind, from] of cases) {
  const isFrame = kind === "frame";
  const calculators = roots[isFrame ? "frame" : "element"];
  // The host page has no access to the content of a frame from another site.
  const isReadable = !(isFrame && from === "elsewhere");
  const frameHeights = `[...document.querySelectorAll("iframe")].map(({ clientHeight }) => clientHeight)`;

  describe(`${kind} from ${from === "own" ? "the host's own site" : "another site"} in ${browser}`, () => {
    /** @type {ReturnType<typeof site.requests>} */ let loading;
    let earlier = 0;
    const requests = () => site.requests().slice(earlier);

    before(async () => {
      const choices = {
        kind: isFrame ? /** @type {const} */ ("iframe") : kind,
        boxes: kind === "link" ? { upgrade: true } : {},
      };
      const first = await copySnippet(editor, site[from], { ...choices, settings: settings.first });
      const second = await copySnippet(editor, site[from], { ...choices, settings: settings.second });
      site.write(`${kind}-${from}`, { first: first.snippet, second: second.snippet });
      for (const { policy } of [first, second]) assertAllowed(policy, policies[kind](new URL(site[from]).origin));

      page = await editor.newProfile();
      await page.resize(1280, 900);
      earlier = site.requests().length;
      await page.visit(site.page(`${kind}-${from}`));
      await scrollTo("first", kind);
      await scrollTo("second", kind);
      if (isReadable) await waitFor(page, areLoaded(calculators));
      // Browsers may suspend a cross-site frame outside the viewport, so scroll to it until it has reported its height.
      else
        await waitFor(
          page,
          `[...document.querySelectorAll("iframe")].every((each) => each.clientHeight > 1200 || each.scrollIntoView())`,
        );
      loading = requests();
    });
    after(() => page.close());

    if (isReadable) {
      test("both calculators have their settings", async () => {
        /** @type {any[]} */
        const found = await page.evaluate(`${calculators}.map((root) => ({
          amount: root.querySelector(".now-figure").textContent.trim(),
          lang: root.querySelector("[lang]").lang,
          scheme: root.host.getAttribute("scheme"),
          prior: root.host.getAttribute("prior"),
          background: getComputedStyle(root.querySelector(".calculator")).backgroundColor,
        }))`);
        assert.equal(found.length, 2);
        for (const { amount } of found) assert.match(amount, /\d{1,2}[.,]\d{3}/);
        assert.deepEqual(
          found.map(({ lang }) => lang),
          ["da", "en"],
        );
        assert.deepEqual(
          found.map(({ background }) => background),
          ["rgb(255, 255, 255)", "rgb(255, 255, 255)"],
        );
        assert.deepEqual(
          found.map(({ scheme, prior }) => [scheme, prior]),
          [settings.first, settings.second].map(({ scheme, prior }) => [scheme, prior]),
        );
      });
    }

    test("the host page receives two ready events, without answers", async () => {
      /** @type {any[]} */
      const events = await page.evaluate("calculatorEvents");
      assert.deepEqual([...new Set(events.map(({ name }) => name))], ["forloeb-ready"]);
      assert.deepEqual(
        events.map(({ on }) => on),
        [0, 1].map(() => elements[isFrame ? "frame" : "element"]),
      );
      assert.deepEqual(
        events.filter(({ detail }) => detail),
        [],
      );
    });

    test("every file is loaded once, and none later", async () => {
      assert.deepEqual(
        loading.filter(({ method, status }) => method !== "GET" || status !== "200"),
        [],
      );
      const files = loading.map(({ path }) => path);
      // Each frame loads its document, and WebKit also loads the module again in each.
      const repeated = files.filter(
        (each, index) => files.indexOf(each) < index && !(isFrame && /frame\.html|\.wasm$/.test(each)),
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
      assert.deepEqual(requests().slice(loading.length), []);
    });

    test("there are no errors and no policy violations", async () => {
      const errors = [.../** @type {string[]} */ (await page.evaluate("policyViolations")), ...(await page.errors())];
      // The host page has no icon.
      assert.deepEqual(
        errors.filter((each) => !each.includes("/favicon.ico")),
        [],
      );
    });

    if (isFrame && isReadable) {
      test("each frame has the height of its content", async () => {
        await waitFor(
          page,
          `[...document.querySelectorAll("iframe")].every((each) => {
          const { documentElement: root, body } = each.contentDocument;
          return Math.ceil(body.getBoundingClientRect().height) === each.clientHeight && root.scrollHeight === root.clientHeight;
        })`,
        );
        const height = `document.querySelector("iframe").clientHeight`;
        const before = await page.evaluate(height);
        await page.evaluate(
          `void [...${calculators}[0].querySelectorAll("details")].forEach((each) => (each.open = true))`,
        );
        await waitFor(page, `${height} > ${before}`);
        await page.evaluate(
          `void [...${calculators}[0].querySelectorAll("details")].forEach((each) => (each.open = false))`,
        );
        await waitFor(page, `${height} <= ${before}`);
      });
    } else if (isFrame) {
      test("each frame grows from its fixed height to that of its content", async () => {
        /** @type {number[]} */
        const heights = await page.evaluate(frameHeights);
        assert.equal(heights.length, 2);
        // The snippet has a height of 900 px; the second frame shows fewer parts than the first.
        for (const height of heights) assert(height > 1200, heights.join(", "));
        assert.notEqual(heights[0], heights[1]);
      });
    } else {
      test("the element has the height of its content and no inline style, and its fallback link is hidden", async () => {
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

describe(`lazy loading in ${browser}`, () => {
  before(async () => {
    page = await editor.newProfile();
    await page.resize(1280, 900);
  });
  after(() => page.close());

  for (const [name, first] of /** @type {const} */ ([
    ["far-element", ["forloebsberegner.css", "forloebsberegner.js"]],
    ["far-link", ["forloebsberegner.js"]],
  ])) {
    test(`${name}: only the loader is requested until the place is near the viewport`, async () => {
      const earlier = site.requests().length;
      const files = () =>
        site
          .requests()
          .slice(earlier)
          .map(({ path }) => path.replace(/.*\//, ""));
      await page.visit(site.page(name));
      await waitFor(page, `document.querySelector("forloebs-beregner")?.style.minHeight === "100vh"`);
      await page.evaluate("new Promise((next) => setTimeout(() => next(true), 300))");
      assert.deepEqual(files().sort(), first);
      // Below the viewport, but less than one screen away.
      await page.evaluate(
        `void scrollTo(0, document.querySelector("forloebs-beregner").getBoundingClientRect().top - innerHeight * 1.5)`,
      );
      await waitFor(page, `calculatorEvents.some(({ name }) => name === "forloeb-ready")`);
      await waitFor(page, areLoaded(roots.element));
      assert(files().includes("element.js"));
    });
  }

  test("without scripts the link opens the calculator's page with the same settings", async () => {
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
