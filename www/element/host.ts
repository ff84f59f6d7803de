// What the parts of the calculator use of the element around them.
import type { ReactiveControllerHost } from "lit";
import type { Prefill } from "../form/prefill.ts";
import type { Part } from "../result/shown-parts.ts";
import type { Contact } from "../result/view.ts";
import type { ReceiptHost } from "../share/receipt/check.ts";
import type { VisibilityController } from "../ui/visibility-controller.ts";

export interface Host extends HTMLElement, ReactiveControllerHost, ReceiptHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the current amount is in the viewport. */
  readonly amount: VisibilityController;
  readonly contact: Contact;
  readonly parts: ReadonlySet<Part>;
  readonly prefill: Prefill;
  readonly linkTo: string;
  readonly askAnswers: boolean;
  /** Dispatches an event; false if a listener has called `preventDefault()`. */
  tell(type: string, detail?: unknown): boolean;
}
