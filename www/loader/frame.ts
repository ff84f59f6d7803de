// The page inside a frame: one calculator, set up by the fragment of the frame's URL. It sends its height and its events to the host page once
// that has sent its first message.
import {
  ALL_SETTINGS,
  applySettings,
  colorScheme,
  hasAnswers,
  PAGE_SETTINGS,
  parseSettings,
} from "../share/fragment.ts";
import { fail, calculatorLink, failureSentence, messagesFor } from "./failure-message.ts";
import { EVENTS, parseMessage } from "./frame-messages.ts";
import type { FromFrame } from "./frame-messages.ts";

const root = document.documentElement;
const element = document.querySelector("forloebs-beregner") ?? document.body;
const ELEMENT = new URL(/* @vite-ignore */ "./element.js", import.meta.url).href;

/** Whether links to the answers lead to the host page. */
let linksToHost = false;

function openAnswers(fragment: string): void {
  if (hasAnswers(fragment)) element.setAttribute("link", fragment);
}

function applyFragment(): void {
  // Outside a frame there is no host, so this page takes the same settings as the calculator's own page.
  const settings = parseSettings(location.hash, parent === window ? PAGE_SETTINGS : ALL_SETTINGS);
  // "here" means the host page, whose URL the host page has to send.
  linksToHost = settings.get("link-to") === "here" && settings.delete("link-to");
  applySettings(element, ALL_SETTINGS, settings);
  openAnswers(location.hash);
  // The whole page in the frame has the language and the colours of the element.
  root.lang = settings.get("lang") ?? "da";
  root.style.colorScheme = colorScheme(settings);
  document.title = messagesFor(element).link;
}

let host: { id: string; origin: string } | undefined;
/** The events before the first message of the host page. */
const earlyEvents: Partial<FromFrame>[] = [];

function send(message: Partial<FromFrame>): void {
  if (host) parent.postMessage({ forloebsberegner: host.id, ...message }, host.origin);
}

function sendHeight(): void {
  send({ height: Math.ceil(document.body.getBoundingClientRect().height) });
}

/** Lets links to the answers lead to the host page, and opens the answers in its URL. A page can only send a URL of its own origin. */
function linkToHost(address: unknown, origin: string): void {
  if (typeof address !== "string" || !URL.canParse(address)) return;
  const page = new URL(address);
  if (page.origin !== origin) return;
  openAnswers(page.hash);
  page.hash = "";
  element.setAttribute("link-to", page.href);
}

addEventListener("message", ({ source, origin, data }) => {
  const message = parseMessage(data);
  // Messages to a page without an origin could be read by any other page.
  if (!message || source !== parent || parent === window || origin === "null") return;
  if (typeof message["whole"] === "boolean") root.classList.toggle("whole", message["whole"]);
  else {
    if (linksToHost) linkToHost(message["address"], origin);
    const isNew = host?.id !== message.forloebsberegner;
    host = { id: message.forloebsberegner, origin };
    sendHeight();
    if (isNew) earlyEvents.forEach(send);
  }
});

for (const type of EVENTS) {
  element.addEventListener(type, (event) => {
    const message = { event: type, detail: event instanceof CustomEvent ? (event.detail as unknown) : undefined };
    if (type === "forloeb-ready" || type === "forloeb-failed") earlyEvents.push(message);
    send(message);
  });
}

element.addEventListener("forloeb-failed", (event) => {
  event.preventDefault();
  // An element that has shown its first result says itself what is missing.
  const isReady = earlyEvents.some(({ event }) => event === "forloeb-ready");
  element.replaceChildren(...(isReady ? [] : [failureSentence(element)]), calculatorLink(element));
});

applyFragment();
addEventListener("hashchange", applyFragment);
new ResizeObserver(sendHeight).observe(document.body);
import(/* @vite-ignore */ ELEMENT).catch(() => {
  fail(element);
});
