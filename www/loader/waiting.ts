// An element that waits for the calculator: it keeps a screen's height, so that nothing moves when the calculator comes, and
// asks for it when it is no further off than that.
import { linkAt, sentenceAt } from "./failure.ts";

const ELEMENT = new URL(/* @vite-ignore */ "./element.js", import.meta.url).href;

let coming: Promise<unknown> | undefined;

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      coming ??= import(/* @vite-ignore */ ELEMENT);
      coming.catch(() => target.dispatchEvent(new Event("forloeb-failed", { bubbles: true, composed: true })));
    }
  },
  { rootMargin: "100%" },
);

/** Until the calculator has a height of its own, or will not have one. */
function keepPlace({ style }: HTMLElement): () => void {
  const { display, minHeight } = style;
  Object.assign(style, { display: "block", minHeight: "100vh" });
  return () => {
    Object.assign(style, { display, minHeight });
  };
}

export function wait(element: HTMLElement): void {
  // Where an earlier one has brought the calculator, or the host itself, there is nothing to wait for.
  if (!customElements.get("forloebs-beregner")) {
    const release = keepPlace(element);
    for (const event of ["forloeb-ready", "forloeb-failed"]) element.addEventListener(event, release, { once: true });
    near.observe(element);
  }
  let isReady = false;
  const ready = () => {
    isReady = true;
  };
  const failed = () => {
    // What the host has written into the element stays, and a link of its own is the better one.
    if (!element.querySelector("a")) element.prepend(linkAt(element));
    // What has shown an answer says itself what more should have come.
    if (!isReady) element.prepend(sentenceAt(element));
  };
  element.addEventListener("forloeb-ready", ready, { once: true });
  element.addEventListener("forloeb-failed", failed, { once: true });
}
