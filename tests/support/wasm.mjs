import { readFileSync } from "node:fs";
import * as glue from "../../www/pkg/forloebsberegner_bg.js";

// The very files that go to the browser: nothing is built for the tests alone.
export const bytes = readFileSync(new URL("../../www/pkg/forloebsberegner_bg.wasm", import.meta.url));
export { calculate, estimate, per, rates, sygedagpenge_end } from "../../www/pkg/forloebsberegner_bg.js";
export { glue };

/** The module behind the glue. @param {typeof import("../../www/pkg/forloebsberegner_bg.js")} glue */
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

/** Makes the package ready, and gives the size of its memory in bytes whenever it is asked. */
export function start() {
  const made = (memory ??= compiled(glue).memory);
  return () => made.buffer.byteLength;
}
