import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Beside each file the same with brotli and with gzip, for hosts that send what is there. @param {URL} folder */
export function writeCompressed(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|css|js|json|ts|txt|wasm)$/.test(name)) continue;
    const bytes = readFileSync(new URL(name, folder));
    writeFileSync(new URL(`${name}.br`, folder), smallest(bytes));
    writeFileSync(new URL(`${name}.gz`, folder), gzipSync(bytes, { level: 9 }));
  }
}

/** @param {Buffer} bytes */
function smallest(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
