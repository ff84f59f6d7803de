// Put into the page by the tests: finds things as somebody who reads it does, by their words, through
// open shadow roots. What cannot be seen is not found.

var seen = {
  /**
   * Every element that fits, in the order of the page.
   *
   * @param {string} selector
   * @param {ParentNode} [root]
   * @returns {any[]}
   */
  all(selector, root = document) {
    return [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? seen.all(selector, element.shadowRoot) : []),
    ]);
  },

  /** @param {Element | null | undefined} element */
  words: (element) => (element?.textContent ?? "").replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim(),

  /** A label may be followed by "(frivilligt)". @param {Element | null} element @param {string} words */
  says: (element, words) => seen.words(element) === words || seen.words(element).startsWith(`${words} (`),

  /** @param {Element} element */
  visible: (element) => element.checkVisibility({ visibilityProperty: true }),

  /** @template T @param {T[]} found @param {string} what @returns {T} */
  one(found, what) {
    const [first, ...more] = found;
    if (!first || more.length > 0) throw new Error(`${found.length} of ${what}`);
    return first;
  },

  /** The group with this legend, inside the groups named before it. @param {string[]} legends */
  group(legends) {
    /** @type {ParentNode} */
    let around = document;
    for (const legend of legends) {
      const groups = seen.all("fieldset", around).filter(seen.visible);
      around = seen.one(
        groups.filter((each) => seen.says(each.querySelector(":scope > legend"), legend)),
        legend,
      );
    }
    return around;
  },

  /**
   * The field with this label. A label without a field is as good as no label.
   *
   * @param {string} label
   * @param {string[]} [legends]
   */
  field(label, legends = []) {
    const labels = seen.all("label", seen.group(legends)).filter((each) => each.control && seen.says(each, label));
    return seen.one(labels.map((each) => each.control).filter(seen.visible), label);
  },

  /**
   * What somebody points at to choose: the label, for the design system draws its own circles and ticks.
   *
   * @param {string} label
   * @param {string[]} legends
   */
  choice: (label, legends) => seen.field(label, legends).labels[0],

  /** @param {string} selector @param {string} words */
  named(selector, words) {
    const found = seen.all(selector).filter((each) => seen.visible(each) && seen.says(each, words));
    return seen.one(found, `${selector} ${words}`);
  },

  /** @param {DocumentOrShadowRoot} [root] @returns {Element | null} */
  focused(root = document) {
    const element = root.activeElement;
    return element?.shadowRoot ? (seen.focused(element.shadowRoot) ?? element) : element;
  },

  /**
   * What the keyboard has to do next to come to an element, or "" when it is there. Inside a group of
   * radio buttons the arrows lead on, and Tab leads past it.
   *
   * @param {any} wanted
   */
  wayTo(wanted) {
    const at = /** @type {any} */ (seen.focused());
    if (at === wanted) return "";
    const order = seen.all("*");
    const ahead = order.indexOf(at) < order.indexOf(wanted);
    const grouped = at?.type === "radio" && wanted.type === "radio" && at.name === wanted.name;
    if (grouped) return ahead ? "ArrowDown" : "ArrowUp";
    return ahead ? "Tab" : "BackTab";
  },

  /**
   * What lies over an element that has the focus, or where it is when it is off the screen. A radio
   * button is drawn by its label; the field itself lies under that.
   *
   * @param {any} element
   */
  hides(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return `off the screen at ${left}, ${top}`;
    const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
    /** @type {any} */
    let hit = document.elementFromPoint(x, y);
    for (let deeper = hit; deeper;) {
      hit = deeper;
      const next = hit.shadowRoot?.elementFromPoint(x, y);
      deeper = next === hit ? null : next;
    }
    const drawn = [element, ...(element.labels ?? [])];
    if (drawn.some((each) => each.contains(hit) || hit?.contains(each))) return "";
    return hit?.outerHTML.slice(0, 100) ?? "nothing there";
  },

  /** Drawn, after whatever the last event has left for the end of its task, and all in the language that is chosen. */
  async settled() {
    await new Promise((next) => setTimeout(next));
    const chosen = new URLSearchParams(location.search).get("lang") ?? "da";
    for (const element of seen.all("forloebs-beregner")) {
      const speaks = () => element.shadowRoot.querySelector("[lang]")?.lang;
      while (speaks() !== chosen) await new Promise((next) => setTimeout(next, 10));
      await element.updateComplete;
    }
    return true;
  },
};
