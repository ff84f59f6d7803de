// Where the visitor is and where she has been: a gap is a fault only in a question she has left.
import type { ReactiveController, ReactiveControllerHost } from "lit";

export class TouchedFields implements ReactiveController {
  /** The question that has the focus. */
  at = "";
  private readonly left = new Set<string>();
  private pressed = false;
  private waiting: string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly isFaulty: (field: string) => boolean,
  ) {
    host.addController(this);
    host.addEventListener("pointerdown", () => (this.pressed = true));
  }

  hostConnected(): void {
    addEventListener("pointerup", this.release);
    addEventListener("pointercancel", this.release);
  }

  hostDisconnected(): void {
    removeEventListener("pointerup", this.release);
    removeEventListener("pointercancel", this.release);
  }

  hasLeft(field: string): boolean {
    return this.left.has(field);
  }

  forget(): void {
    this.left.clear();
    this.waiting = [];
  }

  readonly enter = (event: FocusEvent): void => {
    this.at = fieldAround(event.target);
    // Somebody who comes back to change an answer that was right is not told off in the middle of a date.
    if (!this.isFaulty(this.at)) this.left.delete(this.at);
  };

  readonly leave = (event: FocusEvent): void => {
    this.at = "";
    this.waiting.push(...fieldsLeft(event.target, event.relatedTarget));
    if (!this.pressed) this.settle();
  };

  /** A fault that appears moves what is below it. While a finger is down it waits, or the finger would come up on something else. */
  private readonly release = (): void => {
    this.pressed = false;
    // The click comes after the release, in the same task.
    setTimeout(() => {
      this.settle();
    });
  };

  private settle(): void {
    if (this.waiting.length === 0) return;
    for (const field of this.waiting) this.left.add(field);
    this.waiting = [];
    this.host.requestUpdate();
  }
}

/** A question may hold others that help with it; going to them is not leaving it. */
function fieldsLeft(from: EventTarget | null, to: EventTarget | null): string[] {
  const left: string[] = [];
  for (
    let place = placeAround(from);
    place && !(to instanceof Node && place.contains(to));
    place = placeAround(place.parentElement)
  ) {
    left.push(place.dataset["field"] ?? "");
  }
  return left;
}

const placeAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-field]") : null;

function fieldAround(target: EventTarget | null): string {
  return placeAround(target)?.dataset["field"] ?? "";
}
