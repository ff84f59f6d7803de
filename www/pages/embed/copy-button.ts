// A button that copies what stands beside it, and says that it has.
import { copyText } from "../../ui/clipboard.ts";

/** Where the browser does not let a page copy, the text is marked, and the reader is told how to go on. */
async function copyOrMark(source: HTMLElement): Promise<boolean> {
  // What is folded away cannot be marked.
  source.closest("details")?.setAttribute("open", "");
  // A table goes into a document as a table; code is text and nothing else.
  const copied = await copyText(source.innerText, source.localName === "code" ? undefined : source.outerHTML);
  if (!copied) getSelection()?.selectAllChildren(source);
  return copied;
}

export function enableCopyButton(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const said = button.nextElementSibling;
  if (!source || !(said instanceof HTMLElement)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    void copyOrMark(source).then((copied) => {
      // Said again when it is pressed again: an unchanged text is not spoken.
      said.textContent = "";
      requestAnimationFrame(() => {
        said.textContent = (copied ? said.dataset["copied"] : said.dataset["marked"]) ?? "";
      });
    });
  });
}
