// A whole case is answered on a host page that records every API that could send or store the answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caseNamed } from "../../support/cases.mjs";
import { fillForm } from "../support/fill-form.mjs";
import { element, loader, openHostPage } from "./support/host.mjs";

const { site, page, user, show } = await openHostPage();

const recordCalls = `
  var calls = [];
  const watch = (owner, names) => {
    for (const name of names) {
      const described = Object.getOwnPropertyDescriptor(owner, name);
      const through = (before) => before && function (...given) { calls.push(name + " " + String(given[0] ?? "")); return before.apply(this, given); };
      if (typeof described.value === "function") Object.defineProperty(owner, name, { ...described, value: new Proxy(described.value, {
        apply: (before, self, given) => (calls.push(name + " " + String(given[0] ?? "")), Reflect.apply(before, self, given)),
        construct: (before, given) => (calls.push("new " + name), Reflect.construct(before, given)),
      }) });
      else Object.defineProperty(owner, name, { ...described, get: through(described.get), set: through(described.set) });
    }
  };
  watch(Document.prototype, ["cookie"]);
  watch(Storage.prototype, ["getItem", "setItem", "removeItem", "clear", "key", "length"]);
  watch(window, ["localStorage", "sessionStorage", "indexedDB", "caches", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker",
    "BroadcastChannel", "MessageChannel", "RTCPeerConnection", "Image", "open", "postMessage"]);
  watch(Navigator.prototype, ["sendBeacon", "serviceWorker", "storage", "clipboard", "geolocation", "registerProtocolHandler"]);
  watch(History.prototype, ["pushState", "replaceState"]);
  watch(HTMLFormElement.prototype, ["submit", "requestSubmit"]);
  watch(URL, ["createObjectURL"]);
  window.name = "as it was";`;

/** @type {string[]} */ const requested = [];
// Requests to any server, not only that of this test.
page.playwright.context().on("request", (request) => requested.push(request.url()));
page.playwright.on("websocket", (socket) => requested.push(socket.url()));
page.playwright.on("worker", (worker) => requested.push(worker.url()));

describe("answers on a host page", { timeout: 60_000 }, () => {
  test("the calculator loads its own files only", async () => {
    await show({ head: `<script>${recordCalls}</script>`, body: element + loader });
    await page.playwright.waitForLoadState("networkidle");
    const files = requested.filter((each) => !each.startsWith("data:") && !each.endsWith("/kommune/"));
    assert.deepEqual(
      files.filter((each) => !each.startsWith(`${site.address}v1/`)),
      [],
    );
    assert.deepEqual(
      files.filter((each) => /[?#]/.test(each)),
      [],
    );
    assert.deepEqual(await page.evaluate("calls.splice(0)"), [`fetch ${site.address}v1/forloebsberegner_bg.wasm`]);
  });

  test("answering stores nothing and sends nothing", async () => {
    const before = requested.length;
    await fillForm(user, caseNamed("after-tax").situation);
    await page.evaluate(`void dom.all("details").forEach((each) => (each.open = true))`);
    await user.fillDate(user.text("rates-which-day"), "2024-06-01");
    await page.evaluate("new Promise((next) => setTimeout(() => next(true), 300))");
    assert.deepEqual(requested.slice(before), []);
    assert.deepEqual(await page.evaluate("calls"), []);
    assert.equal(await page.evaluate("window.name"), "as it was");
    assert.equal(await page.evaluate("location.hash + location.search"), "");
    const { cookies, origins } = await page.playwright.context().storageState({ indexedDB: true });
    assert.deepEqual([cookies, origins], [[], []]);
    assert.deepEqual(await page.errors(), []);
  });
});
