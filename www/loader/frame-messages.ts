// What a page and the frame on it say to each other. The page begins, with a name for this frame alone; the frame answers
// nobody but the page it stands on. Either looks at who speaks before it listens.

/** What the element tells of, on whatever it is shown in. */
export const EVENTS = ["forloeb-ready", "forloeb-change", "forloeb-failed", "forloeb-answers"] as const;

export interface ToFrame {
  forloebsberegner: string;
  /** The address of the page, where it lets links lead to it and opens what they bring. */
  address?: string;
  /** Whether the frame has been given the height it asked for. */
  whole?: boolean;
}

export interface FromFrame {
  forloebsberegner: string;
  height?: number;
  event?: (typeof EVENTS)[number];
  detail?: unknown;
}

/** The message, if it is one of these; what else is in it is not known. */
export function parseMessage(data: unknown): { forloebsberegner: string; [other: string]: unknown } | undefined {
  const isMessage =
    typeof data === "object" &&
    data !== null &&
    "forloebsberegner" in data &&
    typeof data.forloebsberegner === "string";
  return isMessage ? (data as { forloebsberegner: string }) : undefined;
}
