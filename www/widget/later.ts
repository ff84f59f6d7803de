// What stands below the first answer or is folded away comes in a file of its own, once the answer has been shown.
import { nothing } from "lit";
import { wantRest } from "./language.ts";
import type { Words } from "./language.ts";
import type * as Parts from "./rest.ts";

type Rest = typeof Parts;

let rest: Rest | undefined;

/** The words of the rest come with the next that are loaded. */
export async function loadRest(): Promise<void> {
  wantRest();
  rest = await import("./rest.ts");
}

/** Something out of the rest; nothing before it and its words are there. */
export function later<T>(words: Words, show: (rest: Rest) => T): T | typeof nothing {
  return rest && words.complete ? show(rest) : nothing;
}
