// The page for web editors: makes the code anew at every choice, and shows what it will look like.
import { enableCopyButton } from "./copy-button.ts";
import type { Choices, Release } from "./choices.ts";
import { folderOf, isContact, readChoices } from "./form.ts";
import { policy } from "./policy.ts";
import { snippet } from "./snippet.ts";

/** What is in the page as written. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

const form = part("choices", HTMLFormElement);
const here = folderOf(location.href);
const rates = (lang: string): string => part(`rates-${lang}`, HTMLTemplateElement).innerHTML;
const release: Release = {
  version: form.dataset["version"] ?? "",
  integrity: { script: form.dataset["script"] ?? "", style: form.dataset["style"] ?? "" },
  rates: { da: rates("da"), en: rates("en") },
};
const address = part("address", HTMLInputElement);
const contact = part("contact-href", HTMLInputElement);
// Opened from a disk the page has no address on the web, and keeps the example.
let known = here ?? address.value;
address.value = known;

/** A fault is said at its field, and what was typed stays. */
function judge(field: HTMLInputElement, isRight: boolean): void {
  const said = part(`${field.id}-fault`, HTMLElement);
  said.textContent = isRight ? "" : (said.dataset["fault"] ?? "");
  field.closest(".form-group")?.classList.toggle("form-error", !isRight);
  field.setAttribute("aria-invalid", String(!isRight));
}

/** The very code that will be copied, but with the files of this site. */
function preview(choices: Choices): void {
  const code = snippet({ ...choices, address: new URL("./", document.baseURI).href }, release);
  const shown = new DOMParser().parseFromString(code, "text/html").querySelector("forloebs-beregner, iframe, a");
  if (!shown) return;
  part("preview", HTMLElement).replaceChildren(document.adoptNode(shown));
}

/** Fields that say something about one way only are there for that way. */
function fit({ way, exact }: Choices, lines: string): void {
  for (const each of form.querySelectorAll<HTMLElement>("[data-way]"))
    each.hidden = !each.dataset["way"]?.split(" ").includes(way);
  const asks = part("policy-asks", HTMLElement);
  asks.hidden = lines === "";
  part("policy-none", HTMLElement).hidden = !asks.hidden;
  part("floating-remark", HTMLElement).hidden = exact;
}

function write(): Choices {
  known = folderOf(address.value.trim()) ?? known;
  const choices = readChoices(form, known);
  part("snippet", HTMLElement).textContent = snippet(choices, release);
  const lines = policy(choices);
  part("policy", HTMLElement).textContent = lines;
  fit(choices, lines);
  return choices;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
});
form.addEventListener("input", () => {
  write();
  // What was said of the code as it was before.
  for (const said of document.querySelectorAll("[data-copied]")) said.textContent = "";
});
// What is typed is judged, and shown, when it is done.
form.addEventListener("change", ({ target }) => {
  const choices = write();
  if (target === address) judge(address, folderOf(address.value.trim()) !== undefined);
  if (target === contact) judge(contact, isContact(contact.value.trim()));
  preview(choices);
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) enableCopyButton(button);
preview(write());
void import(/* @vite-ignore */ new URL("v1/forloebsberegner.js", document.baseURI).href);
