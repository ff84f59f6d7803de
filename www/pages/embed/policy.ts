import type { Choices } from "./choices.ts";

/** The directives that the Content-Security-Policy of a page needs for the code. Empty if it needs none. */
export function policy({ method, address, script, reserve }: Choices): string {
  const { origin } = new URL(address);
  // A link with the loader becomes the element.
  const hasElement = method === "element" || (method === "link" && script);
  return [
    ...(hasElement ? [`script-src ${origin} 'wasm-unsafe-eval';`, `connect-src ${origin};`] : []),
    ...(method === "element" && reserve ? [`style-src ${origin};`] : []),
    ...(method === "iframe" ? [`frame-src ${origin};`] : []),
    ...(method === "iframe" && script ? [`script-src ${origin};`] : []),
  ].join("\n");
}
