// What the snippets for servers make of the folder, in the servers themselves; IIS cannot run here, so its file is read.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openChromium } from "../support/browsers/chromium.mjs";
import { apache, built, nginx } from "./support/servers.mjs";

const hosting = `${built}hosting/`;
const version = readdirSync(built).find((name) => /^\d+\.\d+\.\d+$/.test(name)) ?? "";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  // Licences have the names licences have.
  "": "text/plain; charset=utf-8",
};

const served = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
  .map((each) => `${each.parentPath}/${each.name}`.replace(/\/+/g, "/").slice(built.length))
  .filter((name) => !name.startsWith("hosting/"));

/**
 * fetch() would undo the encoding that is asked about here.
 *
 * @param {string} address
 * @param {string} encodings
 * @returns {Promise<{ status: number | undefined, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
const asked = (address, encodings) =>
  new Promise((answered, failed) => {
    get(address, { headers: { "Accept-Encoding": encodings }, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      answered({ status: response.statusCode, headers: response.headers, body });
    }).on("error", failed);
  });

const plain = (/** @type {Buffer} */ body) => body;
const readings = { br: brotliDecompressSync, gzip: gunzipSync, "": plain };

const included = readFileSync(`${hosting}nginx.conf`, "utf8");

/** @type {Record<string, { start(): Promise<{ address: string, stop(): Promise<void> }>, brotli: boolean, under?: string }>} */
const servers = {
  "nginx without brotli": { start: () => site(`root ${built}; include ${hosting}nginx.conf;`), brotli: false },
  "nginx with brotli": { start: () => site(`root ${built}; ${withBrotli()}`), brotli: true },
  "nginx in a location": {
    start: () => site(`location /beregner/ { alias ${built}; ${withBrotli()} }`),
    brotli: true,
    under: "beregner/",
  },
  Apache: { start: () => apache(`Include ${hosting}apache.conf`), brotli: true },
};

const withBrotli = () => included.replace("# brotli_static on;", "brotli_static on;");

/** @param {string} told */
async function site(told) {
  const { addresses, stop } = await nginx(() => [told]);
  return { address: addresses[0] ?? "", stop };
}

test("there is something of every kind", () => {
  assert.deepEqual([...new Set(served.map((name) => extname(name)))].sort(), Object.keys(types).sort());
  assert(version);
});

for (const [name, { start, brotli, under = "" }] of Object.entries(servers)) {
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */ let server;
    /** @param {string} file @param {string} [encodings] */
    const ask = (file, encodings = "") => asked(server.address + under + file, encodings);

    before(async () => {
      server = await start();
    });
    after(() => server.stop());

    test("every file has its type, and is sent as it is, with gzip and with brotli", async () => {
      for (const file of served) {
        const bytes = readFileSync(built + file);
        const isCompressed = readdirSync(`${built}${file}`.replace(/[^/]*$/, "")).includes(
          `${file.replace(/.*\//, "")}.br`,
        );
        for (const wanted of ["", "gzip", "gzip, deflate, br"]) {
          const { status, headers, body } = await ask(file, wanted);
          const expected = isCompressed ? (wanted.includes("br") && brotli ? "br" : wanted && "gzip") : "";
          const got = /** @type {keyof typeof readings} */ (headers["content-encoding"] ?? "");
          assert.equal(status, 200, file);
          assert.equal(headers["content-type"], types[extname(file)], file);
          assert.equal(headers["x-content-type-options"], "nosniff", file);
          assert.equal(headers["referrer-policy"], "no-referrer", file);
          assert.equal(headers["content-language"], undefined, file);
          if (isCompressed) {
            assert.equal(got, expected, `${file} for "${wanted}"`);
            assert.match(headers.vary ?? "", /accept-encoding/i, file);
          }
          assert(readings[got](body).equals(bytes), file);
        }
      }
    });

    test("the folder of an exact version is kept for a year, everything else is asked about", async () => {
      for (const file of served) {
        const { headers } = await ask(file);
        const isKept = file.startsWith(`${version}/`);
        assert.equal(headers["cache-control"], isKept ? "public, max-age=31536000, immutable" : "no-cache", file);
        assert(headers.etag ?? headers["last-modified"], file);
      }
      const missing = await ask(`${version}/nothing.js`);
      assert.equal(missing.status, 404);
      assert.doesNotMatch(missing.headers["cache-control"] ?? "", /immutable/);
    });

    test("other origins may read what they take, and nothing else", async () => {
      for (const file of served) {
        const { headers } = await ask(file);
        assert.equal(
          headers["access-control-allow-origin"],
          /^(v1|\d+\.\d+\.\d+)\//.test(file) ? "*" : undefined,
          file,
        );
      }
    });

    test("the pages run the files beside them; any page may show the frame, and no other site the rest", async () => {
      for (const file of served.filter((each) => each.endsWith(".html"))) {
        const { headers } = await ask(file, "br");
        const policy = String(headers["content-security-policy"]);
        assert.equal(policy.includes("frame-ancestors 'self'"), !file.endsWith("/frame.html"), file);
        // The page in one file has its scripts within it.
        if (file === "forloebsberegner.html") assert.doesNotMatch(policy, /script-src|default-src/);
        else
          assert.match(
            policy,
            /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self';/,
            file,
          );
      }
      const { headers, status } = await ask("", "br");
      assert.equal(status, 200);
      assert.equal(headers["content-type"], types[".html"]);
      assert.match(String(headers["content-security-policy"]), /frame-ancestors 'self'/);
    });
  });
}

test("Apache takes the same as .htaccess", async () => {
  const folder = mkdtempSync(join(tmpdir(), "htaccess-"));
  cpSync(built, folder, { recursive: true });
  cpSync(`${hosting}apache.conf`, `${folder}/.htaccess`);
  const server = await apache("AllowOverride FileInfo", folder);
  try {
    const { status, headers, body } = await asked(`${server.address}${version}/element.js`, "br");
    assert.equal(status, 200);
    assert.equal(headers["content-encoding"], "br");
    assert.equal(headers["content-type"], types[".js"]);
    assert.match(headers["cache-control"] ?? "", /immutable/);
    assert(brotliDecompressSync(body).equals(readFileSync(`${built}${version}/element.js`)));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

test("the file for IIS is well-formed, and names the same types, policies and folders", async () => {
  const page = await openChromium();
  after(() => page.close());
  const told = await page.playwright.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      const pairs = (/** @type {string} */ selector, /** @type {string[]} */ names) =>
        [...xml.querySelectorAll(selector)].map((each) => names.map((name) => each.getAttribute(name) ?? ""));
      return {
        fault: xml.querySelector("parsererror")?.textContent,
        types: pairs("mimeMap", ["fileExtension", "mimeType"]),
        removed: pairs("staticContent > remove", ["fileExtension"]).flat(),
        folders: pairs("location", ["path"]).flat(),
        policies: pairs("add[name=Content-Security-Policy]", ["value"]).flat(),
      };
    },
    readFileSync(`${hosting}web.config`, "utf8"),
  );

  assert.equal(told.fault, undefined);
  const named = Object.fromEntries(told.types);
  for (const [kind, type] of Object.entries(types)) assert.equal(named[kind || "."], type, kind);
  assert.deepEqual(told.removed.sort(), Object.keys(named).sort());
  assert.deepEqual(told.folders, ["forloebsberegner.html", "v1", version]);
  const [, policy = ""] = /"(default-src 'none';.*)"/.exec(included) ?? [];
  const inNoOther = "; frame-ancestors 'self'";
  assert.deepEqual(told.policies, [policy + inNoOther, "base-uri 'none'" + inNoOther, policy, policy]);
});
