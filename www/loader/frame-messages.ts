// The messages between a host page and the page in its frame. The host page sends the first, with an id for the frame; the frame answers only
// the host page. Both check the source and the origin of a message.

/** The events of the element, which the frame passes on to the host page. */
export const EVENTS = ["forloeb-ready", "forloeb-change", "forloeb-failed", "forloeb-answers"] as const;

/** A message from the host page to the frame. */
export interface ToFrame {
  /** The id of the frame. */
  forloebsberegner: string;
  /** The URL of the host page, if links to the answers may lead to it. */
  address?: string;
  /** Whether the frame has the height it has asked for. */
  whole?: boolean;
}

/** A message from the frame to the host page. */
export interface FromFrame {
  /** The id of the frame. */
  forloebsberegner: string;
  /** The height of the content in CSS pixels. */
  height?: number;
  event?: (typeof EVENTS)[number];
  detail?: unknown;
}

/** The data of a message event if it is one of these messages. Its other properties are not checked. */
export function parseMessage(data: unknown): { forloebsberegner: string; [property: string]: unknown } | undefined {
  const isMessage =
    typeof data === "object" &&
    data !== null &&
    "forloebsberegner" in data &&
    typeof data.forloebsberegner === "string";
  return isMessage ? (data as { forloebsberegner: string }) : undefined;
}
