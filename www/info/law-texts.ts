// The § of what is told beside the calculation, in the newest text known of each act. Those of the calculation itself come
// with the timeline, in the text of their day. That the chapters on ressourceforløb are closed for new people is said once, below.
import type { Law, Text } from "../pkg/forloebsberegner.js";

const gazette = (version: string, path: string): Text => ({
  version,
  url: `https://www.retsinformation.dk/eli/lta/${path}`,
});

const ACTS: Record<string, Text> = {
  LAS: gazette("LBK 1004/2025", "2025/1004"),
  LAB: gazette("LBK 280/2024", "2024/280"),
  PL: gazette("LBK 1123/2024", "2024/1123"),
  RSL: gazette("LBK 261/2024", "2024/261"),
  FVL: gazette("LBK 433/2014", "2014/433"),
  LOV: gazette("LOV 1750/2025", "2025/1750"),
};

export function newestCitation(ref: string): Law {
  const text = ACTS[ref.split(" ", 1)[0] ?? ""];
  if (!text) throw new Error(`no act for ${ref}`);
  return { ref, ...text };
}
