import { readFileSync } from "node:fs";
import { initSync } from "../../www/pkg/forloebsberegner.js";

// The very files that go to the browser: nothing is built for the tests alone.
export const bytes = readFileSync(new URL("../../www/pkg/forloebsberegner_bg.wasm", import.meta.url));
export const glue = readFileSync(new URL("../../www/pkg/forloebsberegner.js", import.meta.url), "utf8");
export { calculate, estimate, per, rates, sygedagpenge_end } from "../../www/pkg/forloebsberegner.js";

/** Makes the package ready, and gives the size of its memory in bytes whenever it is asked. */
export function start() {
  const { memory } = initSync({ module: bytes });
  return () => memory.buffer.byteLength;
}
