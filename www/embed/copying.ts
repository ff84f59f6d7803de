// A button that copies what stands beside it, and says that it has.

/** Where the browser does not let a page copy, the text is marked, and the reader is told how to go on. */
async function copy(source: HTMLElement): Promise<boolean> {
  // What is folded away cannot be marked.
  source.closest("details")?.setAttribute("open", "");
  try {
    const text = source.innerText;
    // A table goes into a document as a table; code is text and nothing else.
    if (source.localName === "code") await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": source.outerHTML })]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

export function copying(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset["copy"] ?? "");
  const said = button.nextElementSibling;
  if (!source || !(said instanceof HTMLElement)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    void copy(source).then((copied) => {
      // Said again when it is pressed again: an unchanged text is not spoken.
      said.textContent = "";
      requestAnimationFrame(() => {
        said.textContent = (copied ? said.dataset["copied"] : said.dataset["marked"]) ?? "";
      });
    });
  });
}
