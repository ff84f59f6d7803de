// Turns a file of sentences into a module when the page is built: Fluent's own parser has read it then, and the browser gets none.
// The same file is asked for twice: what the first answer speaks comes with it, all else comes after it (`?rest`).
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import { insertSoftHyphens } from "../../i18n/hyphenate.ts";
import type { Message } from "../../i18n/i18n.ts";

/** How the names of the sentences begin that the first answer speaks. */
const OF_THE_FIRST = [
  ...[
    "answer-example",
    "answer-heading",
    "answer-unit",
    "answer-no-whole-month",
    "answer-see-after-tax",
    "answer-how",
    "answer-between",
  ],
  ...[
    "answer-next-change",
    "answer-from-to",
    "answer-last-day",
    "answer-end-why",
    "answer-same",
    "answer-what-then",
    "answer-projected-from",
  ],
  ...["answer-new-tab", "answer-repealed-by", "answer-amended-by", "answer-later", "answer-range"],
  ...["ask-rules-today", "ask-loading", "ask-not-started", "ask-rest-missing", "ask-coming", "ask-line"],
  ...["level", "cause", "basis"],
];

const isOfTheFirst = ([id]: Message): boolean => OF_THE_FIRST.some((name) => id === name || id.startsWith(`${name}-`));

type Pattern = NonNullable<Message[1]>;

/** Long words get their joints here, also those that wait behind a choice. */
function withJoints(pattern: Pattern): Pattern {
  if (typeof pattern === "string") return insertSoftHyphens(pattern);
  return pattern.map((part) => {
    if (typeof part === "string") return insertSoftHyphens(part);
    if (part.type !== "select") return part;
    return { ...part, variants: part.variants.map((variant) => ({ ...variant, value: withJoints(variant.value) })) };
  });
}

export function fluent(): Plugin {
  return {
    name: "fluent",
    transform(text, address) {
      const [file = "", part] = address.split("?");
      if (!file.endsWith(".ftl")) return null;
      const { body } = new FluentResource(text);
      const sentences = body.map(({ id, value, attributes }): Message => {
        const parts = Object.entries(attributes).map(([name, part]) => [name, withJoints(part)] as const);
        const said = value && withJoints(value);
        return parts.length > 0 ? [id, said, Object.fromEntries(parts)] : [id, said];
      });
      const wanted = sentences.filter((one) => isOfTheFirst(one) === (part !== "rest"));
      return { code: `export default ${JSON.stringify(wanted)}`, moduleType: "js" };
    },
  };
}
