// Buttons that copy the code or text they name.
import { copyText } from "../../ui/clipboard.ts";

/** Copies the content of an element; selects it if the browser does not allow copying. Returns whether it was copied. */
async function copyOrSelect(source: HTMLElement): Promise<boolean> {
  // The content of a closed details element cannot be selected.
  source.closest("details")?.setAttribute("open", "");
  // A table is copied as HTML too, so that it stays a table in a document; code is plain text.
  const isCopied = await copyText(source.innerText, source.localName === "code" ? undefined : source.outerHTML);
  if (!isCopied) getSelection()?.selectAllChildren(source);
  return isCopied;
}

/** Shows a button and makes it copy. The status element after the button has the messages in data attributes. */
export function enableCopyButton(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const status = button.nextElementSibling;
  if (!source || !(status instanceof HTMLElement)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    void copyOrSelect(source).then((isCopied) => {
      // Cleared first: screen readers do not announce an unchanged text again.
      status.textContent = "";
      requestAnimationFrame(() => {
        status.textContent = (isCopied ? status.dataset["copied"] : status.dataset["marked"]) ?? "";
      });
    });
  });
}
