/** The text without the soft hyphens that the build has put into it, for file names, titles and other programs. */
export function stripSoftHyphens(text: string): string {
  return text.replaceAll("\u00ad", "");
}
