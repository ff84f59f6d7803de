// A frame that is as high as its content and dispatches the events of the element in it. Without this script, a frame has a fixed height and
// scrolls.
import { parseSettings } from "../share/fragment.ts";
import { EVENTS, parseMessage } from "./frame-messages.ts";
import type { ToFrame } from "./frame-messages.ts";

let frames = 0;

/** Connects a frame on the host page with the page in it. */
export function resizeToContent(frame: HTMLIFrameElement): void {
  const id = String((frames += 1));
  // Read each time: a host may set the source later, when the visitor has agreed to something.
  const origin = () => new URL(frame.src).origin;

  /** Whether the host lets links to the answers lead to its own page, with `link-to=here`. */
  const linksToHost = () => parseSettings(new URL(frame.src).hash, ["link-to"]).get("link-to") === "here";

  const send = (message: Partial<ToFrame>) => {
    // Until its page is loaded, a frame contains an empty page of the host's origin.
    if (!frame.src || frame.contentDocument?.URL === "about:blank") return;
    frame.contentWindow?.postMessage({ forloebsberegner: id, ...message }, origin());
  };

  const setHeight = (height: number) => {
    frame.style.height = `${height}px`;
    // With `box-sizing: border-box`, the border is a part of the height.
    const missing = height - frame.clientHeight;
    if (missing > 0) frame.style.height = `${height + missing}px`;
    send({ whole: frame.clientHeight >= height });
  };

  addEventListener("message", ({ source, origin: sender, data }) => {
    if (!frame.src || source !== frame.contentWindow || sender !== origin()) return;
    const message = parseMessage(data);
    if (message?.forloebsberegner !== id) return;
    const { height, event, detail } = message;
    if (typeof height === "number" && height > 0) setHeight(height);
    const type = EVENTS.find((type) => type === event);
    if (type) frame.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  });
  const connect = () => {
    send(frame.src && linksToHost() ? { address: location.href } : {});
  };
  frame.addEventListener("load", connect);
  addEventListener("hashchange", connect);
  connect();
}
