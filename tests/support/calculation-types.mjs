// The TypeScript types of the calculation, as the compiler sees them.
import { fileURLToPath } from "node:url";
import ts from "../../www/node_modules/typescript/lib/typescript.js";

const file = fileURLToPath(new URL("../../src/bindings/types.d.ts", import.meta.url));
const program = ts.createProgram([file], { strict: true, skipLibCheck: true, types: [] });
const checker = program.getTypeChecker();
const declarations = program.getSourceFile(file)?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
const members = (/** @type {ts.Type} */ type) => (type.isUnion() ? type.types : [type]);

/**
 * The fields of a type, or of all members of a union.
 *
 * @param {string} name
 * @returns {Map<string, string[]>} the string literals that each field may have, by its name
 */
export function fieldsOf(name) {
  const declaration = declarations.find((each) => each.name.text === name);
  if (!declaration) throw new Error(`types.d.ts declares no ${name}`);
  /** @type {Map<string, string[]>} */
  const fields = new Map();
  for (const object of members(checker.getTypeAtLocation(declaration))) {
    for (const property of checker.getPropertiesOfType(object)) {
      const types = members(checker.getTypeOfSymbolAtLocation(property, declaration));
      const literals = types.flatMap((type) => (type.isStringLiteral() ? [type.value] : []));
      fields.set(property.name, [...(fields.get(property.name) ?? []), ...literals]);
    }
  }
  return fields;
}
