/**
 * Prints the accessibility tree as the browser computes it: one line for each announced node, indented below its parent.
 *
 * Playwright's `ariaSnapshot()` is not enough: it leaves out descriptions, invalid and required fields, live regions and the focus,
 * which the criteria on error identification and status messages rest on.
 *
 * @typedef {{
 *   nodeId: string, backendDOMNodeId?: number, ignored: boolean, childIds?: string[], role?: { value: string },
 *   name?: { value: string }, description?: { value: string }, value?: { value: unknown },
 *   properties?: { name: string, value: { value?: any } }[],
 * }} Node
 * @typedef {{ role: string, line: string, children: Line[] }} Line
 */

/** Roles that are not announced. */
const containers = new Set(["generic", "none", "rowgroup", "SvgRoot"]);
/** Nodes whose text is already the name or the value of a field or group. */
const repeated = new Set(["LabelText", "Legend", "InlineTextBox", "LineBreak", "ListMarker"]);
/** Roles that take their name from their content. */
const namedFromContent = new Set([
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
export async function ariaTree(page) {
  const session = await page.context().newCDPSession(page);
  const answer = await session.send("Accessibility.getFullAXTree");
  const nodes = /** @type {Node[]} */ (/** @type {unknown} */ (answer.nodes));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  // The tree of the browser has every property but aria-current.
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

  /** @param {Node} node @param {string} parentName the name that was printed last @returns {Line[]} */
  function linesOf(node, parentName) {
    const role = node.role?.value ?? "";
    const name = normalize(node.name?.value);
    if (repeated.has(role)) return [];
    if (role === "StaticText")
      return name === "" || parentName.includes(name) ? [] : [{ role, line: `“${name}”`, children: [] }];
    const isSilent = node.ignored || containers.has(role);
    const isNamed = namedFromContent.has(role);
    const printedName = isSilent || (!isNamed && name === "") ? parentName : isNamed ? name : "";
    const ids = role === "textbox" || role === "combobox" ? [] : (node.childIds ?? []);
    const children = mergeTexts(ids.flatMap((id) => linesOf(/** @type {Node} */ (byId.get(id)), printedName)));
    if (isSilent) return children;
    return collapse({ role, line: describeNode(node, role, name, current.get(node)), children });
  }
  return `${indent(linesOf(/** @type {Node} */ (nodes[0]), ""), 0).join("\n")}\n`;
}

/** @param {unknown} text */
const normalize = (text) =>
  String(text ?? "")
    .replaceAll("\u00ad", "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Joins adjacent texts. @param {Line[]} lines @returns {Line[]} */
function mergeTexts(lines) {
  /** @type {Line[]} */
  const merged = [];
  for (const each of lines) {
    const last = merged.at(-1);
    if (last?.role === "StaticText" && each.role === "StaticText")
      last.line = `${last.line.slice(0, -1)} ${each.line.slice(1)}`;
    else merged.push({ ...each });
  }
  return merged;
}

/** Prints an unnamed wrapper with its only child, and a row of plain cells, on one line. @param {Line} node @returns {Line[]} */
function collapse(node) {
  const { role, line, children } = node;
  const [only, ...more] = children;
  const isBare = line === role;
  if (isBare && !only) return role === "paragraph" || role === "strong" ? [] : [node];
  if (isBare && role === "strong") return children;
  if (isBare && only && more.length === 0) {
    if (role === "group" || role === "paragraph") return [only];
    if (only.children.length === 0) return [{ role, line: `${role}: ${only.line}`, children: [] }];
  }
  const isPlainRow = role === "row" && children.every((cell) => cell.children.length === 0);
  return isPlainRow
    ? [{ role, line: `${line}: ${children.map((cell) => cell.line.replace(/^\w+ /, "")).join(" | ")}`, children: [] }]
    : [node];
}

/** @param {Line[]} lines @param {number} depth @returns {string[]} */
function indent(lines, depth) {
  return lines.flatMap(({ line, children }) => ["  ".repeat(depth) + line, ...indent(children, depth + 1)]);
}

/** @param {Node} node @param {string} role @param {string} name @param {string | undefined} current */
function describeNode(node, role, name, current) {
  const has = new Map((node.properties ?? []).map((each) => [each.name, each.value.value]));
  const value = normalize(node.value?.value);
  const description = normalize(node.description?.value);
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
