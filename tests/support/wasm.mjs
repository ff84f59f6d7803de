import { readFileSync } from "node:fs";
import * as glue from "../../www/pkg/forloebsberegner_bg.js";

// The files that the browser loads: nothing is built for the tests alone.
export const bytes = readFileSync(new URL("../../www/pkg/forloebsberegner_bg.wasm", import.meta.url));
export { calculate, estimate, per, rates, sygedagpenge_end } from "../../www/pkg/forloebsberegner_bg.js";
export { glue };

/** Instantiates the module and connects it to the glue. @param {typeof import("../../www/pkg/forloebsberegner_bg.js")} glue */
export function compiled(glue) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { "./forloebsberegner_bg.js": glue });
  const module = /** @type {typeof import("../../www/pkg/forloebsberegner_bg.wasm.js")} */ (
    /** @type {unknown} */ (exports)
  );
  glue.__wbg_set_wasm(module);
  return module;
}

/** @type {WebAssembly.Memory | undefined} */
let memory;

/** Instantiates the module once. The function it returns gives the size of its memory in bytes. */
export function start() {
  const instantiated = (memory ??= compiled(glue).memory);
  return () => instantiated.buffer.byteLength;
}
