// A frame whose height follows what stands in it, and that tells on the page what happens within. Without this it is a frame
// of fixed height that scrolls.
import { parseSettings } from "../share/fragment.ts";
import { EVENTS, parseMessage } from "./frame-messages.ts";
import type { ToFrame } from "./frame-messages.ts";

let frames = 0;

export function resizeToContent(frame: HTMLIFrameElement): void {
  const id = String((frames += 1));
  // Read each time: a host may give the address when the visitor has agreed to something.
  const origin = () => new URL(frame.src).origin;

  /** A host that writes `link-to=here` lets its own address carry the answers. */
  const isHere = () => parseSettings(new URL(frame.src).hash, ["link-to"]).get("link-to") === "here";

  const tell = (message: Partial<ToFrame>) => {
    // A frame that has not come yet is an empty page of the host's own, and hears nothing.
    if (!frame.src || frame.contentDocument?.URL === "about:blank") return;
    frame.contentWindow?.postMessage({ forloebsberegner: id, ...message }, origin());
  };

  const grow = (height: number) => {
    frame.style.height = `${height}px`;
    // Where a border is counted with the height.
    const lacking = height - frame.clientHeight;
    if (lacking > 0) frame.style.height = `${height + lacking}px`;
    tell({ whole: frame.clientHeight >= height });
  };

  addEventListener("message", ({ source, origin: from, data }) => {
    if (!frame.src || source !== frame.contentWindow || from !== origin()) return;
    const message = parseMessage(data);
    if (message?.forloebsberegner !== id) return;
    const { height, event, detail } = message;
    if (typeof height === "number" && height > 0) grow(height);
    const type = EVENTS.find((each) => each === event);
    if (type) frame.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  });
  const begin = () => {
    tell(frame.src && isHere() ? { address: location.href } : {});
  };
  frame.addEventListener("load", begin);
  addEventListener("hashchange", begin);
  begin();
}
