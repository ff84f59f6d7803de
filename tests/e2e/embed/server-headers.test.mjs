// The configuration snippets for nginx and Apache run in the servers themselves; the IIS file is parsed, because IIS does not run here.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { openChromium } from "../support/browsers/chromium.mjs";
import { built, startApache, startNginx } from "./support/servers.mjs";

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
  // Licence files have no extension.
  "": "text/plain; charset=utf-8",
};

const served = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && !/\.(br|gz)$/.test(each.name))
  .map((each) => `${each.parentPath}/${each.name}`.replace(/\/+/g, "/").slice(built.length))
  .filter((name) => !name.startsWith("hosting/"));

/**
 * Requests a file without decoding it, which fetch() cannot do.
 *
 * @param {string} address
 * @param {string} encodings
 * @returns {Promise<{ status: number | undefined, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
const request = (address, encodings) =>
  new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": encodings }, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    }).on("error", reject);
  });

const identity = (/** @type {Buffer} */ body) => body;
const decoders = { br: brotliDecompressSync, gzip: gunzipSync, "": identity };

const nginxConf = readFileSync(`${hosting}nginx.conf`, "utf8");

/** @type {Record<string, { start(): Promise<{ address: string, stop(): Promise<void> }>, brotli: boolean, path?: string }>} */
const servers = {
  "nginx without brotli": { start: () => startSite(`root ${built}; include ${hosting}nginx.conf;`), brotli: false },
  "nginx with brotli": { start: () => startSite(`root ${built}; ${withBrotli()}`), brotli: true },
  "nginx in a location": {
    start: () => startSite(`location /beregner/ { alias ${built}; ${withBrotli()} }`),
    brotli: true,
    path: "beregner/",
  },
  Apache: { start: () => startApache(`Include ${hosting}apache.conf`), brotli: true },
};

const withBrotli = () => nginxConf.replace("# brotli_static on;", "brotli_static on;");

/** @param {string} configuration */
async function startSite(configuration) {
  const { addresses, stop } = await startNginx(() => [configuration]);
  return { address: addresses[0] ?? "", stop };
}

test("the folder has files of every type", () => {
  assert.deepEqual([...new Set(served.map((name) => extname(name)))].sort(), Object.keys(types).sort());
  assert(version);
});

for (const [name, { start, brotli, path = "" }] of Object.entries(servers)) {
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof start>>} */ let server;
    /** @param {string} file @param {string} [encodings] */
    const get = (file, encodings = "") => request(server.address + path + file, encodings);

    before(async () => {
      server = await start();
    });
    after(() => server.stop());

    test("every file has its media type and is served plain, with gzip and with brotli", async () => {
      for (const file of served) {
        const bytes = readFileSync(built + file);
        const isCompressed = readdirSync(`${built}${file}`.replace(/[^/]*$/, "")).includes(
          `${file.replace(/.*\//, "")}.br`,
        );
        for (const accepted of ["", "gzip", "gzip, deflate, br"]) {
          const { status, headers, body } = await get(file, accepted);
          const expected = isCompressed ? (accepted.includes("br") && brotli ? "br" : accepted && "gzip") : "";
          const encoding = /** @type {keyof typeof decoders} */ (headers["content-encoding"] ?? "");
          assert.equal(status, 200, file);
          assert.equal(headers["content-type"], types[extname(file)], file);
          assert.equal(headers["x-content-type-options"], "nosniff", file);
          assert.equal(headers["referrer-policy"], "no-referrer", file);
          assert.equal(headers["content-language"], undefined, file);
          if (isCompressed) {
            assert.equal(encoding, expected, `${file} for "${accepted}"`);
            assert.match(headers.vary ?? "", /accept-encoding/i, file);
          }
          assert(decoders[encoding](body).equals(bytes), file);
        }
      }
    });

    test("files of an exact version are cached for a year, all others are revalidated", async () => {
      for (const file of served) {
        const { headers } = await get(file);
        const isImmutable = file.startsWith(`${version}/`);
        assert.equal(headers["cache-control"], isImmutable ? "public, max-age=31536000, immutable" : "no-cache", file);
        assert(headers.etag ?? headers["last-modified"], file);
      }
      const missing = await get(`${version}/nothing.js`);
      assert.equal(missing.status, 404);
      assert.doesNotMatch(missing.headers["cache-control"] ?? "", /immutable/);
    });

    test("other origins may read the files of the versions only", async () => {
      for (const file of served) {
        const { headers } = await get(file);
        assert.equal(
          headers["access-control-allow-origin"],
          /^(v1|\d+\.\d+\.\d+)\//.test(file) ? "*" : undefined,
          file,
        );
      }
    });

    test("pages may run their own files only, and only the frame may be embedded", async () => {
      for (const file of served.filter((each) => each.endsWith(".html"))) {
        const { headers } = await get(file, "br");
        const policy = String(headers["content-security-policy"]);
        assert.equal(policy.includes("frame-ancestors 'self'"), !file.endsWith("/frame.html"), file);
        // The page as one file has inline scripts.
        if (file === "forloebsberegner.html") assert.doesNotMatch(policy, /script-src|default-src/);
        else
          assert.match(
            policy,
            /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self';/,
            file,
          );
      }
      const { headers, status } = await get("", "br");
      assert.equal(status, 200);
      assert.equal(headers["content-type"], types[".html"]);
      assert.match(String(headers["content-security-policy"]), /frame-ancestors 'self'/);
    });
  });
}

test("Apache accepts the same snippet as .htaccess", async () => {
  const folder = mkdtempSync(join(tmpdir(), "htaccess-"));
  cpSync(built, folder, { recursive: true });
  cpSync(`${hosting}apache.conf`, `${folder}/.htaccess`);
  const server = await startApache("AllowOverride FileInfo", folder);
  try {
    const { status, headers, body } = await request(`${server.address}${version}/element.js`, "br");
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

test("the IIS file is well-formed and has the same types, policies and folders", async () => {
  const page = await openChromium();
  after(() => page.close());
  const config = await page.playwright.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, "application/xml");
      const pairs = (/** @type {string} */ selector, /** @type {string[]} */ names) =>
        [...xml.querySelectorAll(selector)].map((each) => names.map((name) => each.getAttribute(name) ?? ""));
      return {
        error: xml.querySelector("parsererror")?.textContent,
        types: pairs("mimeMap", ["fileExtension", "mimeType"]),
        removed: pairs("staticContent > remove", ["fileExtension"]).flat(),
        folders: pairs("location", ["path"]).flat(),
        policies: pairs("add[name=Content-Security-Policy]", ["value"]).flat(),
      };
    },
    readFileSync(`${hosting}web.config`, "utf8"),
  );

  assert.equal(config.error, undefined);
  const mediaTypes = Object.fromEntries(config.types);
  for (const [kind, type] of Object.entries(types)) assert.equal(mediaTypes[kind || "."], type, kind);
  assert.deepEqual(config.removed.sort(), Object.keys(mediaTypes).sort());
  assert.deepEqual(config.folders, ["forloebsberegner.html", "v1", version]);
  const [, policy = ""] = /"(default-src 'none';.*)"/.exec(nginxConf) ?? [];
  const sameOrigin = "; frame-ancestors 'self'";
  assert.deepEqual(config.policies, [policy + sameOrigin, "base-uri 'none'" + sameOrigin, policy, policy]);
});
