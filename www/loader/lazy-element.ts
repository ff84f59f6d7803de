// Fetches the calculator when an element comes within one viewport height of the viewport. Until then the element reserves the height of the
// viewport, so that nothing moves when the calculator appears.
import { fail, calculatorLink, failureSentence } from "./failure-message.ts";

const ELEMENT = new URL(/* @vite-ignore */ "./element.js", import.meta.url).href;

let loading: Promise<unknown> | undefined;

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      loading ??= import(/* @vite-ignore */ ELEMENT);
      loading.catch(() => {
        fail(target);
      });
    }
  },
  { rootMargin: "100%" },
);

/** Loads the calculator into an element when it comes near, and shows a message in the element if that fails. */
export function loadWhenNear(element: HTMLElement): void {
  const { style } = element;
  const { display, minHeight } = style;
  let isReady = false;

  const onReady = () => {
    isReady = true;
    Object.assign(style, { display, minHeight });
  };
  const onFailed = (event: Event) => {
    // The content the host has put into the element stays; a link of its own is better than ours.
    if (!element.querySelector("a")) element.prepend(calculatorLink(element));
    // An element that has shown its first result says itself what is missing.
    if (isReady) return;
    event.preventDefault();
    element.prepend(failureSentence(element));
    // Also overrides the height that reserve.css reserves.
    style.minHeight = "0";
  };
  element.addEventListener("forloeb-ready", onReady, { once: true });
  element.addEventListener("forloeb-failed", onFailed, { once: true });

  // Another element, or the host itself, has loaded the calculator already.
  if (customElements.get("forloebs-beregner")) return;
  Object.assign(style, { display: "block", minHeight: "100vh" });
  observer.observe(element);
}
