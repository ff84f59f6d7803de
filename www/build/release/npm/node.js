// The entry for Node. It reads the WebAssembly module from disk on import, so the functions work at once and `init` does nothing.
import { readFileSync } from "node:fs";
import { initSync } from "./forloebsberegner.js";

initSync({ module: readFileSync(new URL("forloebsberegner_bg.wasm", import.meta.url)) });

export * from "./forloebsberegner.js";
export { default } from "./forloebsberegner.js";
