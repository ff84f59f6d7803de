// In Node the module is read from the file beside this one: the calculation is there at once, and `init` has nothing left to do.
import { readFileSync } from "node:fs";
import { initSync } from "./forloebsberegner.js";

initSync({ module: readFileSync(new URL("forloebsberegner_bg.wasm", import.meta.url)) });

export * from "./forloebsberegner.js";
export { default } from "./forloebsberegner.js";
