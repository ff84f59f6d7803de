/** A file to be saved. */
export interface SavedFile {
  text: string;
  name: string;
  /** The MIME type. */
  type: string;
}

let objectUrl = "";

/** Saves a file through the browser's download, without a request. */
export function saveFile({ text, name, type }: SavedFile): void {
  // The browser may still be reading after the click, so a URL is revoked when the next one is created.
  URL.revokeObjectURL(objectUrl);
  objectUrl = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = objectUrl;
  link.download = name;
  link.click();
}
