// Corrects how the module that wasm2js writes grows its memory. Usage: node wasm2js-memory.mjs FILE
//
// WebAssembly detaches the old buffer when memory grows, which is how the glue of wasm-bindgen notices that its views are stale. wasm2js
// leaves the old buffer usable (https://github.com/WebAssembly/binaryen/issues/7126), so the glue would keep writing to it. Transferring
// the buffer detaches it.
import { readFileSync, writeFileSync } from "node:fs";

const [, , file = ""] = process.argv;
const source = readFileSync(file, "utf8");
/** Where the old content has just been copied into the new buffer. */
const COPY = /^( *)newHEAP8\.set\(HEAP8\);$/gm;
const copies = source.match(COPY)?.length ?? 0;
if (copies !== 1) throw new Error(`${file}: expected one place where memory grows, found ${copies}`);
writeFileSync(file, source.replace(COPY, "$&\n$1structuredClone(buffer, { transfer: [buffer] });"));
