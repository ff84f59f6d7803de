// Text into the clipboard, for every page of the site.

/** Whether it is there. A table may go along as markup too, so that it goes into a document as a table. */
export async function copyText(text: string, markup?: string): Promise<boolean> {
  try {
    if (markup === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": markup })]);
    return true;
  } catch {
    return copiedByCommand(text, markup);
  }
}

/** Without https there is no clipboard to write to, and a frame may not be let in; the command that is older than both still works there. */
function copiedByCommand(text: string, markup?: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (markup !== undefined) event.clipboardData?.setData("text/html", markup);
    given = true;
  };
  // Nothing is marked, and a browser that asks whether there is anything to copy is told that there is.
  const allow = (event: Event) => {
    event.preventDefault();
  };
  document.addEventListener("copy", give, true);
  document.addEventListener("beforecopy", allow, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else does it where the clipboard is closed
    return document.execCommand("copy") && given;
  } finally {
    document.removeEventListener("copy", give, true);
    document.removeEventListener("beforecopy", allow, true);
  }
}
