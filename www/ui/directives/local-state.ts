// View state that belongs to one place in the page, such as the selected period of the chart. It is no answer, so neither the form
// nor the element holds it.
import { AsyncDirective } from "lit/async-directive.js";
import { directive, type DirectiveResult } from "lit/directive.js";

type Template<T> = (value: T, setValue: (value: T) => void) => unknown;

class LocalState extends AsyncDirective {
  private state: { value: unknown } | undefined;
  private template: Template<unknown> = () => undefined;

  render(initial: unknown, template: Template<unknown>): unknown {
    this.template = template;
    this.state ??= { value: initial };
    return template(this.state.value, this.set);
  }

  private readonly set = (value: unknown): void => {
    this.state = { value };
    this.setValue(this.template(value, this.set));
  };
}

const localStateDirective = directive(LocalState);

/** Renders a template with a value, and again whenever the template sets another. */
export function localState<T>(initial: T, template: Template<T>): DirectiveResult {
  return localStateDirective(initial, template as Template<unknown>);
}
