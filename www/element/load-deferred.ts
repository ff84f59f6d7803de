// The calculator itself comes in a file of its own, once the first answer has been shown.
import { nothing } from "lit";
import { wantRest } from "../i18n/translator.ts";
import type * as Parts from "./deferred.ts";

type Rest = typeof Parts;

let rest: Rest | undefined;

/** The words of the rest come with the next that are loaded. */
export async function loadRest(): Promise<Rest> {
  wantRest();
  return (rest = await import("./deferred.ts"));
}

/** Something out of the rest; nothing before it is there. */
export function later<T>(show: (rest: Rest) => T): T | typeof nothing {
  return rest ? show(rest) : nothing;
}
