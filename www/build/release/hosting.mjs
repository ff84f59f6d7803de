// What web servers serve beside the files themselves: compressed copies, and example configurations.
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Writes a brotli and a gzip copy of every text and module, for servers that send precompressed files. @param {URL} folder */
export function writeCompressed(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|css|js|json|ts|txt|wasm)$/.test(name)) continue;
    const bytes = readFileSync(new URL(name, folder));
    writeFileSync(new URL(`${name}.br`, folder), brotli(bytes));
    writeFileSync(new URL(`${name}.gz`, folder), gzipSync(bytes, { level: 9 }));
  }
}

/** @param {Buffer} bytes */
function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Copies the example configurations for nginx, Apache and IIS. Only IIS needs to know the version. @param {URL} dist @param {string} version */
export function writeHostingConfigurations(dist, version) {
  const folder = new URL("hosting/", dist);
  cpSync(new URL("../../hosting/", import.meta.url), folder, { recursive: true });
  const iis = new URL("web.config", folder);
  writeFileSync(iis, readFileSync(iis, "utf8").replace('path="VERSION"', `path="${version}"`));
}
