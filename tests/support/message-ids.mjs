// The messages that the sources of the page use, found through the types of the ids that they pass on.
import { fileURLToPath } from "node:url";
import ts from "../../www/node_modules/typescript/lib/typescript.js";

const www = fileURLToPath(new URL("../../www/", import.meta.url));
const config = ts.readConfigFile(`${www}tsconfig.json`, ts.sys.readFile).config;
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, www);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

const declaration = program.getSourceFile(`${www}i18n/message-id.ts`)?.statements.find(ts.isTypeAliasDeclaration);
if (!declaration) throw new Error("i18n/message-id.ts declares no type");
const messageIdType = checker.getTypeAtLocation(declaration);
const valuesOf = (/** @type {ts.Type} */ type) =>
  (type.isUnion() ? type.types : [type]).map((member) => (member.isStringLiteral() ? member.value : undefined));

/** Every id of a message, and "id.attribute" for its attributes. */
export const messageIds = valuesOf(messageIdType).filter((id) => id !== undefined);

/** The ids that begin, continue and end like a template. @param {ts.TemplateExpression} template */
function idsLike({ head, templateSpans }) {
  if (!head.text) return [];
  const texts = [head, ...templateSpans.map(({ literal }) => literal)].map(({ text }) => text.replaceAll(".", "\\."));
  const form = new RegExp(`^${texts.join("[^.]+")}$`);
  return messageIds.filter((id) => form.test(id));
}

/**
 * The ids that an expression can have. The type of an id that may not exist is `string`, since it is looked up with `has` first:
 * then it is like one of the templates in the expression or in the function around it.
 *
 * @param {ts.Expression} expression
 * @returns {string[]}
 */
function idsOf(expression) {
  const values = valuesOf(checker.getTypeAtLocation(expression));
  if (values.length < messageIds.length && values.every((value) => value !== undefined)) return values;
  /** @type {string[]} */
  const ids = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTemplateExpression(node)) ids.push(...idsLike(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.findAncestor(expression, ts.isFunctionLike) ?? expression);
  return ids;
}

/** @param {ts.CallExpression} call */
function isLookUp({ expression, arguments: { length } }) {
  if (length === 0 || !ts.isPropertyAccessExpression(expression) || !/^(t|has)$/.test(expression.name.text))
    return false;
  return checker.getTypeAtLocation(expression.expression).symbol?.name === "I18n";
}

const sources = new Map(
  program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => fileName.startsWith(www) && !isDeclarationFile)
    .map((file) => [file.fileName.slice(www.length), file]),
);

/** The paths of all sources, relative to `www/`. */
export const allSources = new Set(sources.keys());

/**
 * A source and every source that it imports at once, directly or not. Types and what `import()` fetches later are left out.
 *
 * @param {string} path
 * @returns {Set<string>}
 */
export function importedWith(path, paths = new Set([path])) {
  for (const node of sources.get(path)?.statements ?? []) {
    if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    const { text } = /** @type {ts.StringLiteral} */ (node.moduleSpecifier);
    const imported = new URL(text, `file:///${path}`).pathname.slice(1);
    if (!text.startsWith(".") || !sources.has(imported) || paths.has(imported)) continue;
    paths.add(imported);
    importedWith(imported, paths);
  }
  return paths;
}

/**
 * The ids that some sources use: what they pass to `t` and `has`, and every text in a place that takes a message id.
 *
 * @param {Iterable<string>} paths
 * @returns {Set<string>}
 */
export function usedMessageIds(paths) {
  /** @type {Set<string>} */
  const used = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
    if (isText && checker.getContextualType(node) === messageIdType) for (const id of idsOf(node)) used.add(id);
    if (ts.isCallExpression(node) && isLookUp(node) && node.arguments[0])
      for (const id of idsOf(node.arguments[0])) used.add(id);
    ts.forEachChild(node, visit);
  };
  for (const path of paths) visit(/** @type {ts.SourceFile} */ (sources.get(path)));
  return used;
}
