// Put into the page by the tests: finds things as somebody who reads it does, by their words, through
// open shadow roots. What cannot be seen is not found.
window.seen = {
  /** Every element that fits, in the order of the page. */
  all(selector, root = document) {
    return [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? seen.all(selector, element.shadowRoot) : []),
    ]);
  },

  words: (element) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim(),

  /** A label may be followed by "(frivilligt)". */
  says: (element, words) => seen.words(element) === words || seen.words(element).startsWith(`${words} (`),

  visible: (element) => element.checkVisibility({ visibilityProperty: true }),

  one(found, what) {
    if (found.length !== 1) throw new Error(`${found.length} of ${what}`);
    return found[0];
  },

  /** The group with this legend, inside the groups named before it. */
  group(legends) {
    return legends.reduce((around, legend) => {
      const groups = seen.all("fieldset", around).filter((each) => seen.visible(each));
      return seen.one(groups.filter((each) => seen.says(each.querySelector(":scope > legend"), legend)), legend);
    }, document);
  },

  /** The field with this label. A label without a field is as good as no label. */
  field(label, legends = []) {
    const labels = seen.all("label", seen.group(legends)).filter((each) => each.control && seen.says(each, label));
    return seen.one(labels.map((each) => each.control).filter((each) => seen.visible(each)), label);
  },

  /** What somebody points at to choose: the label, for the design system draws its own circles and ticks. */
  choice: (label, legends) => seen.field(label, legends).labels[0],

  named(selector, words) {
    const found = seen.all(selector).filter((each) => seen.visible(each) && seen.says(each, words));
    return seen.one(found, `${selector} ${words}`);
  },

  focused(root = document) {
    const element = root.activeElement;
    return element?.shadowRoot ? (seen.focused(element.shadowRoot) ?? element) : element;
  },

  /** Drawn, after whatever the last event has left for the end of its task. */
  async settled() {
    await new Promise((next) => setTimeout(next));
    for (const element of seen.all("forloebs-beregner")) await element.updateComplete;
    return true;
  },
};
