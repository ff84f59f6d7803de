// An element that waits for the calculator: it keeps a screen's height, so that nothing moves when the calculator comes, and
// asks for it when it is no further off than that.
import { fail, calculatorLink, failureSentence } from "./failure-message.ts";

const ELEMENT = new URL(/* @vite-ignore */ "./element.js", import.meta.url).href;

let coming: Promise<unknown> | undefined;

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      coming ??= import(/* @vite-ignore */ ELEMENT);
      coming.catch(() => {
        fail(target);
      });
    }
  },
  { rootMargin: "100%" },
);

export function loadWhenNear(element: HTMLElement): void {
  const { style } = element;
  const { display, minHeight } = style;
  let isReady = false;

  const ready = () => {
    isReady = true;
    Object.assign(style, { display, minHeight });
  };
  const failed = (failure: Event) => {
    // What the host has written into the element stays, and a link of its own is the better one.
    if (!element.querySelector("a")) element.prepend(calculatorLink(element));
    // What has shown an answer says itself what more should have come.
    if (isReady) return;
    failure.preventDefault();
    element.prepend(failureSentence(element));
    // Also the place that the style sheet beside this keeps.
    style.minHeight = "0";
  };
  element.addEventListener("forloeb-ready", ready, { once: true });
  element.addEventListener("forloeb-failed", failed, { once: true });

  // Where an earlier one has brought the calculator, or the host itself, there is nothing to wait for.
  if (customElements.get("forloebs-beregner")) return;
  Object.assign(style, { display: "block", minHeight: "100vh" });
  near.observe(element);
}
