// Injected into the page as `window.dom`: finds elements by their visible text, through open shadow roots, the way a reader finds
// them. Hidden elements are not found.

var dom = {
  /**
   * All matching elements, in document order.
   *
   * @param {string} selector
   * @param {ParentNode} [root]
   * @returns {any[]}
   */
  all(selector, root = document) {
    return [...root.querySelectorAll("*")].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? dom.all(selector, element.shadowRoot) : []),
    ]);
  },

  /** Text content without soft hyphens, with single spaces. @param {Element | null | undefined} element */
  text: (element) => (element?.textContent ?? "").replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim(),

  /** A label may be followed by "(frivilligt)". @param {Element | null} element @param {string} text */
  hasText: (element, text) => dom.text(element) === text || dom.text(element).startsWith(`${text} (`),

  /** @param {Element} element */
  isVisible: (element) => element.checkVisibility({ visibilityProperty: true }),

  /** Throws unless exactly one was found. @template T @param {T[]} found @param {string} name @returns {T} */
  only(found, name) {
    const [first, ...more] = found;
    if (!first || more.length > 0) throw new Error(`found ${found.length} × ${name}`);
    return first;
  },

  /** The fieldset with the last legend, nested in those with the legends before it. @param {string[]} legends */
  group(legends) {
    /** @type {ParentNode} */
    let parent = document;
    for (const legend of legends) {
      const groups = dom.all("fieldset", parent).filter(dom.isVisible);
      parent = dom.only(
        groups.filter((each) => dom.hasText(each.querySelector(":scope > legend"), legend)),
        legend,
      );
    }
    return parent;
  },

  /**
   * The field with this label. A label that labels no field does not count.
   *
   * @param {string} label
   * @param {string[]} [legends]
   */
  field(label, legends = []) {
    const labels = dom.all("label", dom.group(legends)).filter((each) => each.control && dom.hasText(each, label));
    return dom.only(labels.map((each) => each.control).filter(dom.isVisible), label);
  },

  /**
   * The label of a radio button or checkbox: the design system draws its circles and ticks there, so that is where users click.
   *
   * @param {string} label
   * @param {string[]} legends
   */
  choiceLabel: (label, legends) => dom.field(label, legends).labels[0],

  /** @param {string} selector @param {string} text */
  byText(selector, text) {
    const found = dom.all(selector).filter((each) => dom.isVisible(each) && dom.hasText(each, text));
    return dom.only(found, `${selector} ${text}`);
  },

  /** The focused element, inside shadow roots too. @param {DocumentOrShadowRoot} [root] @returns {Element | null} */
  focused(root = document) {
    const element = root.activeElement;
    return element?.shadowRoot ? (dom.focused(element.shadowRoot) ?? element) : element;
  },

  /**
   * The next key that brings the focus closer to an element, or "" when it has the focus. Arrow keys move inside a group of radio
   * buttons; Tab leaves the group.
   *
   * @param {any} target
   */
  nextKeyTo(target) {
    const current = /** @type {any} */ (dom.focused());
    if (current === target) return "";
    const order = dom.all("*");
    const isAhead = order.indexOf(current) < order.indexOf(target);
    const isSameGroup = current?.type === "radio" && target.type === "radio" && current.name === target.name;
    if (isSameGroup) return isAhead ? "ArrowDown" : "ArrowUp";
    return isAhead ? "Tab" : "BackTab";
  },

  /**
   * What hides an element: the element that covers its middle, its position if it is outside the viewport, or "". A radio button
   * is drawn by its label, which covers the input itself.
   *
   * @param {any} element
   */
  coverOf(element) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth)
      return `outside the viewport: ${left}, ${top}`;
    const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1);
    /** @type {any} */
    let hit = document.elementFromPoint(x, y);
    for (let deeper = hit; deeper;) {
      hit = deeper;
      const next = hit.shadowRoot?.elementFromPoint(x, y);
      deeper = next === hit ? null : next;
    }
    const own = [element, ...(element.labels ?? [])];
    if (own.some((each) => each.contains(hit) || hit?.contains(each))) return "";
    return hit?.outerHTML.slice(0, 100) ?? "nothing there";
  },

  /** Resolves when microtasks and updates after the last event are done and every calculator is in the language of the page. */
  async whenRendered() {
    await new Promise((next) => setTimeout(next));
    const chosen = new URLSearchParams(location.search).get("lang") ?? "da";
    for (const element of dom.all("forloebs-beregner")) {
      const lang = () => element.shadowRoot.querySelector("[lang]")?.lang;
      while (lang() !== chosen) await new Promise((next) => setTimeout(next, 10));
      await element.updateComplete;
    }
    return true;
  },
};
