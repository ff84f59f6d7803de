// Copying to the clipboard, for the element and the pages of the site.

/** Copies a text, and the same as HTML if there is `markup`, so that a table is pasted as a table. Resolves to whether it succeeded. */
export async function copyText(text: string, markup?: string): Promise<boolean> {
  try {
    if (markup === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": markup })]);
    return true;
  } catch {
    return copyByCommand(text, markup);
  }
}

/** `navigator.clipboard` needs https, and a frame needs permission for it; the older command works without either. */
function copyByCommand(text: string, markup?: string): boolean {
  let isDataSet = false;
  const setData = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    if (markup !== undefined) event.clipboardData?.setData("text/html", markup);
    isDataSet = true;
  };
  // Without a selection, some browsers disable the command unless `beforecopy` is cancelled.
  const enable = (event: Event) => {
    event.preventDefault();
  };
  document.addEventListener("copy", setData, true);
  document.addEventListener("beforecopy", enable, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing replaces it where navigator.clipboard is unavailable
    return document.execCommand("copy") && isDataSet;
  } finally {
    document.removeEventListener("copy", setData, true);
    document.removeEventListener("beforecopy", enable, true);
  }
}
