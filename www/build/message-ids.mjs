// Writes the ids of the messages as a TypeScript union, so that a missing message is a compile error.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";

const messages = new URL("../i18n/da.ftl", import.meta.url);
const output = new URL("../i18n/message-id.ts", import.meta.url);

const ids = new FluentResource(readFileSync(messages, "utf8")).body.flatMap(({ id, value, attributes }) => [
  ...(value === null ? [] : [id]),
  ...Object.keys(attributes).map((name) => `${id}.${name}`),
]);
const source = `// Generated from da.ftl by build/message-ids.mjs.
/** The id of a message, or "id.attribute" for one of its attributes. */
export type MessageId =
${ids.map((id) => `  | "${id}"`).join("\n")};
`;
// An unchanged file keeps its modification time, so that the site is not built again.
if (!existsSync(output) || readFileSync(output, "utf8") !== source) writeFileSync(output, source);
