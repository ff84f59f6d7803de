// What a page's Content-Security-Policy has to allow for the code that was chosen. Nothing where it asks for nothing.
import type { Choices } from "./choices.ts";

export function policy({ way, address, script, reserve }: Choices): string {
  const { origin } = new URL(address);
  // A link that may become the calculator asks for what the calculator does.
  const element = way === "element" || (way === "link" && script);
  return [
    ...(element ? [`script-src ${origin} 'wasm-unsafe-eval';`, `connect-src ${origin};`] : []),
    ...(way === "element" && reserve ? [`style-src ${origin};`] : []),
    ...(way === "iframe" ? [`frame-src ${origin};`] : []),
    ...(way === "iframe" && script ? [`script-src ${origin};`] : []),
  ].join("\n");
}
