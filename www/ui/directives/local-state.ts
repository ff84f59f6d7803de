// What the reader has chosen to look at (the amounts after tax, a period of the chart) is no answer and changes none. So it is
// kept with the place on the page where it is shown, and nothing outside needs to know of it.
import { AsyncDirective } from "lit/async-directive.js";
import { directive, type DirectiveResult } from "lit/directive.js";

type Show<T> = (value: T, keep: (value: T) => void) => unknown;

class Kept extends AsyncDirective {
  private kept: { value: unknown } | undefined;
  private show: Show<unknown> = () => undefined;

  render(first: unknown, show: Show<unknown>): unknown {
    this.show = show;
    this.kept ??= { value: first };
    return show(this.kept.value, this.keep);
  }

  private readonly keep = (value: unknown): void => {
    this.kept = { value };
    this.setValue(this.show(value, this.keep));
  };
}

const keptHere = directive(Kept);

/** `first`, until `keep` is given another. */
export function localState<T>(first: T, show: Show<T>): DirectiveResult {
  return keptHere(first, show as Show<unknown>);
}
