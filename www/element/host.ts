import type { ReactiveControllerHost } from "lit";
import type { Prefill } from "../form/examples.ts";
import type { Part } from "../result/shown-parts.ts";
import type { Contact } from "../result/view.ts";
import type { ReceiptHost } from "../share/receipt/check.ts";
import type { VisibilityController } from "../ui/visibility-controller.ts";

/** The element, as far as the calculator uses it. An interface, because the element imports the calculator. */
export interface Host extends HTMLElement, ReactiveControllerHost, ReceiptHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the current amount is in the viewport. */
  readonly amount: VisibilityController;
  readonly contact: Contact;
  readonly parts: ReadonlySet<Part>;
  readonly prefill: Prefill;
  readonly linkTo: string;
  readonly askAnswers: boolean;
  /** Dispatches an event. False if a listener has called `preventDefault()`. */
  dispatch(type: string, detail?: unknown): boolean;
}
