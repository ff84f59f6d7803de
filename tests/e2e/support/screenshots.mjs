import { mkdirSync } from "node:fs";
import { afterEach } from "node:test";
import { fileURLToPath } from "node:url";

export const screenshots = new URL("../../output/screenshots/", import.meta.url);

/**
 * Saves a screenshot of the page after each failed test of the file, as `tests/output/screenshots/<test>.png`.
 *
 * @param {() => import("./browsers/page.d.ts").Page | undefined} currentPage
 */
export function screenshotOnFailure(currentPage) {
  afterEach(async (test) => {
    const { name, fullName, passed } = /** @type {import("node:test").TestContext & { passed: boolean }} */ (test);
    if (passed) return;
    mkdirSync(screenshots, { recursive: true });
    const file = `${(fullName ?? name).replaceAll(/[^\p{L}\d]+/gu, "-").slice(0, 150)}.png`;
    // The browser may be the reason why the test failed; its error is the one to report.
    await currentPage()
      ?.screenshot(fileURLToPath(new URL(file, screenshots)))
      .catch(() => undefined);
  });
}
