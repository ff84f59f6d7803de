// The page inside a frame: one calculator, set up by the fragment of the frame's address. The page around it, once it has
// spoken, is told how high this is and what happens here; nobody else is.
import { fail, calculatorLink, failureSentence, messagesFor } from "./failure-message.ts";
import {
  ALL_SETTINGS,
  applySettings,
  colorScheme,
  hasAnswers,
  PAGE_SETTINGS,
  parseSettings,
} from "../share/fragment.ts";
import { EVENTS, parseMessage } from "./frame-messages.ts";
import type { FromFrame } from "./frame-messages.ts";

const root = document.documentElement;
const element = document.querySelector("forloebs-beregner") ?? document.body;
const ELEMENT = new URL(/* @vite-ignore */ "./element.js", import.meta.url).href;

let isHere = false;

function open(fragment: string): void {
  if (hasAnswers(fragment)) element.setAttribute("link", fragment);
}

function setUp(): void {
  // Opened by itself it is a page like the full one, and takes no words in anybody's name.
  const settings = parseSettings(location.hash, parent === window ? PAGE_SETTINGS : ALL_SETTINGS);
  // Here is where the frame stands, and that is for the page around it to say.
  isHere = settings.get("link-to") === "here" && settings.delete("link-to");
  applySettings(element, ALL_SETTINGS, settings);
  open(location.hash);
  // The whole of the frame, not only the element, is in this language and these colours.
  root.lang = settings.get("lang") ?? "da";
  root.style.colorScheme = colorScheme(settings);
  document.title = messagesFor(element).link;
}

let host: { id: string; origin: string } | undefined;
/** What a page has missed that speaks later than the calculator. */
const missed: Partial<FromFrame>[] = [];

function tell(message: Partial<FromFrame>): void {
  if (host) parent.postMessage({ forloebsberegner: host.id, ...message }, host.origin);
}

function tellHeight(): void {
  tell({ height: Math.ceil(document.body.getBoundingClientRect().height) });
}

/** Nobody can say an address that is not their own. */
function lead(address: unknown, origin: string): void {
  if (typeof address !== "string" || !URL.canParse(address)) return;
  const page = new URL(address);
  if (page.origin !== origin) return;
  open(page.hash);
  page.hash = "";
  element.setAttribute("link-to", page.href);
}

addEventListener("message", ({ source, origin, data }) => {
  const message = parseMessage(data);
  // A page without an origin cannot be answered alone.
  if (!message || source !== parent || parent === window || origin === "null") return;
  if (typeof message["whole"] === "boolean") root.classList.toggle("whole", message["whole"]);
  else {
    if (isHere) lead(message["address"], origin);
    const isNew = host?.id !== message.forloebsberegner;
    host = { id: message.forloebsberegner, origin };
    tellHeight();
    if (isNew) missed.forEach(tell);
  }
});

for (const event of EVENTS) {
  element.addEventListener(event, (happened) => {
    const message = { event, detail: happened instanceof CustomEvent ? (happened.detail as unknown) : undefined };
    if (event === "forloeb-ready" || event === "forloeb-failed") missed.push(message);
    tell(message);
  });
}

element.addEventListener("forloeb-failed", (failure) => {
  failure.preventDefault();
  // What has shown an answer says itself what more should have come.
  const isReady = missed.some(({ event }) => event === "forloeb-ready");
  element.replaceChildren(...(isReady ? [] : [failureSentence(element)]), calculatorLink(element));
});

setUp();
addEventListener("hashchange", setUp);
new ResizeObserver(tellHeight).observe(document.body);
import(/* @vite-ignore */ ELEMENT).catch(() => {
  fail(element);
});
