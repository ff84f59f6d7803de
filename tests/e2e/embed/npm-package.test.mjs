// The npm package bundled by another project.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project, run, tools, write } from "../../support/installed-package.mjs";
import { openChromium } from "../support/browsers/chromium.mjs";
import { serve } from "../support/site.mjs";

test("the element runs after bundling, with every file it fetches", async () => {
  write(
    "index.html",
    `<!doctype html><html lang="da"><link rel="icon" href="data:,"><script type="module" src="./main.js"></script><forloebs-beregner></forloebs-beregner></html>`,
  );
  write(
    "main.js",
    `
    import init, { rates } from "forloebsberegner";
    import "forloebsberegner/element";
    globalThis.ready = new Promise((resolve) => document.addEventListener("forloeb-ready", () => resolve("ready"), { once: true }));
    globalThis.rate = init().then(() => rates("2026-01-01").rates[0].amount);
  `,
  );
  run(process.execPath, join(tools, "vite/bin/vite.js"), "build", "--logLevel", "error");
  const files = readdirSync(join(project, "dist"), { recursive: true }).map(String);
  assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 1, files.join(", "));

  const site = await serve({}, join(project, "dist"));
  const page = await openChromium();
  try {
    await page.visit(site.address);
    assert.equal(await page.evaluate("ready"), "ready");
    assert.equal(await page.evaluate("rate"), "17736");
    assert.deepEqual(await page.errors(), []);
  } finally {
    await page.close();
    await site.close();
  }
});
