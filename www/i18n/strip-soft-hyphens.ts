// Long words have soft hyphens between their parts: texts/joints.ts.

/** For what is read by a program or stands outside the page: a title, a file. */
export function stripSoftHyphens(text: string): string {
  return text.replaceAll("\u00ad", "");
}
