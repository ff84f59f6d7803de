// Tells whether a part of an element is on the screen.
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class VisibilityController implements ReactiveController {
  seen = false;
  private watched: Element | null = null;
  private readonly observer = new IntersectionObserver((entries) => {
    this.seen = entries.at(-1)?.isIntersecting ?? false;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: ParentNode },
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const found = this.host.renderRoot.querySelector(this.selector);
    if (found === this.watched) return;
    this.observer.disconnect();
    this.seen = false;
    this.watched = found;
    if (found) this.observer.observe(found);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.watched = null;
  }
}
