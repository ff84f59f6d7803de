import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach } from "node:test";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const output = new URL("../../output/screenshots/", import.meta.url);
const baselines = new URL("../../fixtures/screenshots/", import.meta.url);
const isUpdating = process.env["UPDATE_SCREENSHOTS"] === "1";

/**
 * Saves a screenshot of the page after each failed test of the file, as `tests/output/screenshots/<test>.png`.
 *
 * @param {() => import("./browsers/page.d.ts").Page | undefined} currentPage
 */
export function screenshotOnFailure(currentPage) {
  afterEach(async (test) => {
    const { name, fullName, passed } = /** @type {import("node:test").TestContext & { passed: boolean }} */ (test);
    if (passed) return;
    mkdirSync(output, { recursive: true });
    const file = `${(fullName ?? name).replaceAll(/[^\p{L}\d]+/gu, "-").slice(0, 150)}.png`;
    // A browser that has crashed takes no screenshot; the error of the test is the one to report.
    await currentPage()
      ?.screenshot(fileURLToPath(new URL(file, output)))
      .catch(() => undefined);
  });
}

/** Encodes for a small file: without filters, and without colour if there is none. @param {PNG} image */
function encode(image) {
  const isGrey = image.data.every((value, index) => index % 4 === 3 || value === image.data[index - (index % 4)]);
  return PNG.sync.write(image, { colorType: isGrey ? 0 : 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** Colours may differ by this much: rounding of colours and fonts differs slightly between releases of a browser. */
const COLOR_THRESHOLD = 0.15;
/** The size of the square that is compared at a time, in px, so that a small change in a large page still counts. */
const WINDOW = 32;
/** How many of the 1024 pixels of a square may differ. A block that moves by a few pixels changes more than that. */
const MAX_DIFFERENT = 80;

/**
 * Compares a screenshot with its baseline in `tests/fixtures/screenshots/`. If they differ, the screenshot and the differences are
 * saved in `tests/output/screenshots/`. With UPDATE_SCREENSHOTS=1 the baseline is written instead.
 *
 * @param {Uint8Array} screenshot
 * @param {string} name
 */
export function assertScreenshot(screenshot, name) {
  const file = new URL(`${name}.png`, baselines);
  const actual = PNG.sync.read(Buffer.from(screenshot));
  if (isUpdating) {
    mkdirSync(baselines, { recursive: true });
    writeFileSync(file, encode(actual));
  }
  assert(existsSync(file), `no baseline ${name}.png`);
  const expected = PNG.sync.read(readFileSync(file));
  const { width, height } = expected;
  const save = (/** @type {string} */ suffix, /** @type {Uint8Array} */ png) => {
    mkdirSync(output, { recursive: true });
    writeFileSync(new URL(`${name}-${suffix}.png`, output), png);
  };
  if (actual.width !== width || actual.height !== height) {
    save("actual", screenshot);
    assert.fail(`${name}: ${actual.width} × ${actual.height} px instead of ${width} × ${height} px`);
  }
  const differences = new PNG({ width, height });
  const options = { threshold: COLOR_THRESHOLD, windowSize: WINDOW };
  const count = pixelmatch(expected.data, actual.data, differences.data, width, height, options);
  if (count > MAX_DIFFERENT) {
    save("actual", screenshot);
    save("differences", encode(differences));
  }
  assert(count <= MAX_DIFFERENT, `${name}: ${count} of ${WINDOW * WINDOW} pixels differ`);
}
