// A file made here and saved by the browser: nothing is sent or fetched.

export interface SavedFile {
  text: string;
  name: string;
  type: string;
}

let saved = "";

export function saveFile({ text, name, type }: SavedFile): void {
  // A browser may still be reading when the click is over, so an address is given up when the next is made.
  URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = saved;
  link.download = name;
  link.click();
}
