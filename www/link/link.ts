// A case as the fragment of an address, and back.
import type { Situation, Timeline } from "../pkg/forloebsberegner.js";

/** What a link carries besides the settings of the page. */
export interface Case {
  situation: Situation;
  /** The paths of the facts that are not known. */
  open: readonly string[];
  timeline: Timeline;
}

export function fragmentOfCase({ situation }: Case): string {
  return `v=1&start=${situation.start}`;
}
