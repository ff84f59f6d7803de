// What somebody has begun at the first answer goes on in the calculator: a question wanted before it was there, an explanation opened.
import type { Host } from "./host.ts";

export function resumeInteraction(host: Host, wanted: string, go: (field: string) => void): void {
  if (wanted) go(wanted);
  const explanation = () => host.renderRoot.querySelector<HTMLDetailsElement>(".now details");
  if (!explanation()?.open) return;
  void host.updateComplete.then(() => {
    explanation()?.setAttribute("open", "");
  });
}
