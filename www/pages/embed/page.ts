// The page for web editors: updates the code and the preview whenever a choice changes.
import { enableCopyButton } from "./copy-button.ts";
import type { Choices, Release } from "./choices.ts";
import { folderOf, isContact, readChoices } from "./form.ts";
import { policy } from "./policy.ts";
import { snippet } from "./snippet.ts";

/** An element that the HTML of the page has. Throws if it does not. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return element;
}

const form = byId("choices", HTMLFormElement);
const ratesTable = (lang: string): string => byId(`rates-${lang}`, HTMLTemplateElement).innerHTML;
const release: Release = {
  version: form.dataset["version"] ?? "",
  integrity: { script: form.dataset["script"] ?? "", style: form.dataset["style"] ?? "" },
  rates: { da: ratesTable("da"), en: ratesTable("en") },
};
const address = byId("address", HTMLInputElement);
const contact = byId("contact-href", HTMLInputElement);
/** The last valid address. A page opened from disk has no URL that others can fetch from, and keeps the example. */
let lastAddress = folderOf(location.href) ?? address.value;
address.value = lastAddress;

/** Shows or removes the error message of a field. */
function showError(field: HTMLInputElement, isValid: boolean): void {
  const message = byId(`${field.id}-fault`, HTMLElement);
  message.textContent = isValid ? "" : (message.dataset["fault"] ?? "");
  field.closest(".form-group")?.classList.toggle("form-error", !isValid);
  field.setAttribute("aria-invalid", String(!isValid));
}

/** Shows the calculator as the code does, with the files of this site. */
function showPreview(choices: Choices): void {
  const code = snippet({ ...choices, address: new URL("./", document.baseURI).href }, release);
  const place = new DOMParser().parseFromString(code, "text/html").querySelector("forloebs-beregner, iframe, a");
  if (!place) return;
  byId("preview", HTMLElement).replaceChildren(document.adoptNode(place));
}

/** Shows the fields and remarks that apply to the choices. */
function showRelevant({ method, exact }: Choices, policyLines: string): void {
  for (const field of form.querySelectorAll<HTMLElement>("[data-way]"))
    field.hidden = !field.dataset["way"]?.split(" ").includes(method);
  const needsPolicy = policyLines !== "";
  byId("policy-asks", HTMLElement).hidden = !needsPolicy;
  byId("policy-none", HTMLElement).hidden = needsPolicy;
  byId("floating-remark", HTMLElement).hidden = exact;
}

function updateCode(): Choices {
  lastAddress = folderOf(address.value.trim()) ?? lastAddress;
  const choices = readChoices(form, lastAddress);
  byId("snippet", HTMLElement).textContent = snippet(choices, release);
  const policyLines = policy(choices);
  byId("policy", HTMLElement).textContent = policyLines;
  showRelevant(choices, policyLines);
  return choices;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
});
form.addEventListener("input", () => {
  updateCode();
  // "Copied" is no longer true of the code.
  for (const status of document.querySelectorAll("[data-copied]")) status.textContent = "";
});
// A text field is validated, and shown in the preview, once the editor has left it.
form.addEventListener("change", ({ target }) => {
  const choices = updateCode();
  if (target === address) showError(address, folderOf(address.value.trim()) !== undefined);
  if (target === contact) showError(contact, isContact(contact.value.trim()));
  showPreview(choices);
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) enableCopyButton(button);
showPreview(updateCode());
void import(/* @vite-ignore */ new URL("v1/forloebsberegner.js", document.baseURI).href);
