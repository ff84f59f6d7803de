import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tracks the focus per field. A missing answer is an error only once its field is touched: after the focus has left it. */
export class TouchedFields implements ReactiveController {
  /** The field with the focus; "" if there is none. */
  focusedField = "";
  private readonly touched = new Set<string>();
  private isPointerDown = false;
  /** Fields left while a pointer is down. */
  private pending: string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly hasError: (field: string) => boolean,
  ) {
    host.addController(this);
    host.addEventListener("pointerdown", () => (this.isPointerDown = true));
  }

  hostConnected(): void {
    addEventListener("pointerup", this.onPointerUp);
    addEventListener("pointercancel", this.onPointerUp);
  }

  hostDisconnected(): void {
    removeEventListener("pointerup", this.onPointerUp);
    removeEventListener("pointercancel", this.onPointerUp);
  }

  isTouched(field: string): boolean {
    return this.touched.has(field);
  }

  /** Forgets all touched fields. */
  reset(): void {
    this.touched.clear();
    this.pending = [];
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    this.focusedField = fieldAround(event.target);
    // A valid field becomes untouched again, so that no error appears while its answer is being changed.
    if (!this.hasError(this.focusedField)) this.touched.delete(this.focusedField);
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    this.focusedField = "";
    this.pending.push(...fieldsLeft(event.target, event.relatedTarget));
    if (!this.isPointerDown) this.touchPending();
  };

  /** An error moves the content below it. It does not appear while a pointer is down, or the pointer would be released on another element. */
  private readonly onPointerUp = (): void => {
    this.isPointerDown = false;
    // After the click event, which follows in the same task.
    setTimeout(() => {
      this.touchPending();
    });
  };

  private touchPending(): void {
    if (this.pending.length === 0) return;
    for (const field of this.pending) this.touched.add(field);
    this.pending = [];
    this.host.requestUpdate();
  }
}

/** The fields that have lost the focus. Fields may be nested; moving to an inner field does not leave the outer one. */
function fieldsLeft(from: EventTarget | null, to: EventTarget | null): string[] {
  const fields: string[] = [];
  for (
    let element = elementAround(from);
    element && !(to instanceof Node && element.contains(to));
    element = elementAround(element.parentElement)
  ) {
    fields.push(element.dataset["field"] ?? "");
  }
  return fields;
}

const elementAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-field]") : null;

function fieldAround(target: EventTarget | null): string {
  return elementAround(target)?.dataset["field"] ?? "";
}
