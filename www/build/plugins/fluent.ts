// Compiles a Fluent file to a module when the page is built, so that no browser fetches Fluent's parser.
// Each file makes two modules: the messages of the first result, and with `?deferred` all others, which are fetched after it.
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import { insertSoftHyphens } from "../../i18n/hyphenate.ts";
import type { Message } from "../../i18n/i18n.ts";

/** The messages of the first result: those with one of these ids, or with an id that begins with one of them and a hyphen. */
const FIRST_RESULT = [
  ...["answer-example", "answer-heading", "answer-unit", "answer-no-whole-month", "answer-see-after-tax"],
  ...["answer-how", "answer-between", "answer-next-change", "answer-from-to", "answer-last-day", "answer-end-why"],
  ...["answer-same", "answer-what-then", "answer-projected-from"],
  ...["answer-new-tab", "answer-repealed-by", "answer-amended-by", "answer-later", "answer-range"],
  ...["ask-rules-today", "ask-loading", "ask-not-started", "ask-rest-missing", "ask-coming", "ask-line"],
  ...["level", "cause", "basis"],
];

const isOfFirstResult = ([id]: Message): boolean =>
  FIRST_RESULT.some((prefix) => id === prefix || id.startsWith(`${prefix}-`));

type Pattern = NonNullable<Message[1]>;

/** Inserts soft hyphens into the long words of a pattern, those in the variants of a selector too. */
function hyphenatePattern(pattern: Pattern): Pattern {
  if (typeof pattern === "string") return insertSoftHyphens(pattern);
  return pattern.map((element) => {
    if (typeof element === "string") return insertSoftHyphens(element);
    if (element.type !== "select") return element;
    const variants = element.variants.map((variant) => ({ ...variant, value: hyphenatePattern(variant.value) }));
    return { ...element, variants };
  });
}

/** Compiles `*.ftl` and `*.ftl?deferred`. */
export function fluent(): Plugin {
  return {
    name: "fluent",
    transform(text, id) {
      const [file = "", query] = id.split("?");
      if (!file.endsWith(".ftl")) return null;
      const messages = new FluentResource(text).body.map(({ id, value, attributes }): Message => {
        const hyphenated = Object.entries(attributes).map(
          ([name, pattern]) => [name, hyphenatePattern(pattern)] as const,
        );
        const text = value && hyphenatePattern(value);
        return hyphenated.length > 0 ? [id, text, Object.fromEntries(hyphenated)] : [id, text];
      });
      const selected = messages.filter((message) => isOfFirstResult(message) === (query !== "deferred"));
      return { code: `export default ${JSON.stringify(selected)}`, moduleType: "js" };
    },
  };
}
