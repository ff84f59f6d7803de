import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Observes whether an element in the shadow root is in the viewport. */
export class VisibilityController implements ReactiveController {
  isVisible = false;
  private target: Element | null = null;
  private readonly observer = new IntersectionObserver((entries) => {
    this.isVisible = entries.at(-1)?.isIntersecting ?? false;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: ReactiveControllerHost & { renderRoot: ParentNode },
    private readonly selector: string,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.host.renderRoot.querySelector(this.selector);
    if (target === this.target) return;
    this.observer.disconnect();
    this.isVisible = false;
    this.target = target;
    if (target) this.observer.observe(target);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.target = null;
  }
}
