/**
 * What a screen reader is given, in its order and as the browser itself tells it: a line for each thing that is
 * announced, further in where it stands inside another.
 *
 * @typedef {{
 *   nodeId: string, backendDOMNodeId?: number, ignored: boolean, childIds?: string[], role?: { value: string },
 *   name?: { value: string }, description?: { value: string }, value?: { value: unknown },
 *   properties?: { name: string, value: { value?: any } }[],
 * }} Node
 * @typedef {{ role: string, line: string, inside: Said[] }} Said
 */

/** Boxes around boxes say nothing themselves. */
const boxes = new Set(["generic", "none", "rowgroup", "SvgRoot"]);
/** The name of the field or the group beside them, a second time; and what is typed, said with its field. */
const repeated = new Set(["LabelText", "Legend", "InlineTextBox", "LineBreak", "ListMarker"]);
/** These are called what they hold. */
const named = new Set([
  "heading",
  "link",
  "button",
  "cell",
  "gridcell",
  "rowheader",
  "columnheader",
  "DisclosureTriangle",
  "image",
  "option",
  "tab",
]);

/** @param {import("playwright-core").Page} page @returns {Promise<string>} */
export async function spoken(page) {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send("Accessibility.getFullAXTree");
  const nodes = /** @type {Node[]} */ (/** @type {unknown} */ (answer.nodes));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  // Which step or language is the current one is the only thing that the tree leaves to the element.
  /** @type {Map<Node, string>} */
  const current = new Map();
  for (const node of nodes) {
    if (!["link", "button", "listitem"].includes(node.role?.value ?? "") || node.ignored || !node.backendDOMNodeId)
      continue;
    const { node: element } = await session.send("DOM.describeNode", { backendNodeId: node.backendDOMNodeId });
    const at = element.attributes?.indexOf("aria-current") ?? -1;
    if (at >= 0) current.set(node, element.attributes?.[at + 1] ?? "");
  }
  await session.detach();

  /** @param {Node} node @param {string} said @returns {Said[]} */
  function tell(node, said) {
    const role = node.role?.value ?? "";
    const name = squeezed(node.name?.value);
    if (repeated.has(role)) return [];
    if (role === "StaticText")
      return name === "" || said.includes(name) ? [] : [{ role, line: `“${name}”`, inside: [] }];
    const silent = node.ignored || boxes.has(role);
    const saidHere = silent || (!named.has(role) && name === "") ? said : named.has(role) ? name : "";
    const children = role === "textbox" || role === "combobox" ? [] : (node.childIds ?? []);
    const inside = joined(children.flatMap((id) => tell(/** @type {Node} */ (byId.get(id)), saidHere)));
    if (silent) return inside;
    return folded({ role, line: told(node, role, name, current.get(node)), inside });
  }
  return `${printed(tell(/** @type {Node} */ (nodes[0]), ""), 0).join("\n")}\n`;
}

/** @param {unknown} text */
const squeezed = (text) =>
  String(text ?? "")
    .replaceAll("\u00ad", "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Text beside text is one text. @param {Said[]} all @returns {Said[]} */
function joined(all) {
  /** @type {Said[]} */
  const kept = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (last?.role === "StaticText" && each.role === "StaticText")
      last.line = `${last.line.slice(0, -1)} ${each.line.slice(1)}`;
    else kept.push({ ...each });
  }
  return kept;
}

/** One thing in a wrapping that says nothing itself, a row of plain cells: one line. @param {Said} said @returns {Said[]} */
function folded(said) {
  const { role, line, inside } = said;
  const [only, ...more] = inside;
  const bare = line === role;
  if (bare && !only) return role === "paragraph" || role === "strong" ? [] : [said];
  if (bare && role === "strong") return inside;
  if (bare && only && more.length === 0) {
    if (role === "group" || role === "paragraph") return [only];
    if (only.inside.length === 0) return [{ role, line: `${role}: ${only.line}`, inside: [] }];
  }
  const plain = role === "row" && inside.every((cell) => cell.inside.length === 0);
  return plain
    ? [{ role, line: `${line}: ${inside.map((cell) => cell.line.replace(/^\w+ /, "")).join(" | ")}`, inside: [] }]
    : [said];
}

/** @param {Said[]} all @param {number} depth @returns {string[]} */
function printed(all, depth) {
  return all.flatMap(({ line, inside }) => ["  ".repeat(depth) + line, ...printed(inside, depth + 1)]);
}

/** @param {Node} node @param {string} role @param {string} name @param {string | undefined} current */
function told(node, role, name, current) {
  const has = new Map((node.properties ?? []).map((each) => [each.name, each.value.value]));
  const value = squeezed(node.value?.value);
  const description = squeezed(node.description?.value);
  const is = (/** @type {string} */ property) => String(has.get(property)) === "true";
  const traits = [
    role === "heading" && `level ${has.get("level")}`,
    has.get("live") && `said when it changes (${has.get("live")})`,
    has.has("checked") && (is("checked") ? "chosen" : "not chosen"),
    has.has("pressed") && (is("pressed") ? "pressed" : "not pressed"),
    has.has("expanded") && (has.get("expanded") ? "open" : "folded"),
    is("invalid") && "wrong",
    is("required") && "required",
    is("disabled") && "not to be used",
    current && `current: ${current}`,
    is("focused") && role !== "RootWebArea" && "has the focus",
  ].filter(Boolean);
  const head = [name ? `${role} “${name}”` : role, ...traits].join(", ");
  return head + (value && value !== name ? ` = ${value}` : "") + (description ? ` — ${description}` : "");
}
