// Turns a file of sentences into a module when the page is built: Fluent's own parser has read it then, and the browser gets none.
// The same file is asked for twice: what the first answer speaks comes with it, all else comes after it (`?rest`).
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import type { Sentence } from "./sentence.ts";

/** How the names of the sentences begin that the first answer and the page around it speak. */
const OF_THE_FIRST = [
  ...["answer-example", "answer-heading", "answer-unit", "answer-no-whole-month", "answer-see-after-tax", "answer-how", "answer-between"],
  ...["answer-next-change", "answer-from-to", "answer-last-day", "answer-end-why", "answer-same", "answer-what-then", "answer-projected-from"],
  ...["answer-new-tab", "answer-repealed-by", "answer-amended-by", "answer-later", "answer-range"],
  ...["ask-rules-today", "ask-loading", "ask-not-started", "ask-rest-missing", "ask-coming", "ask-line"],
  ...["level", "cause", "basis", "page"],
];

const isOfTheFirst = ([id]: Sentence): boolean => OF_THE_FIRST.some((name) => id === name || id.startsWith(`${name}-`));

export function fluent(): Plugin {
  return {
    name: "fluent",
    transform(text, address) {
      const [file = "", part] = address.split("?");
      if (!file.endsWith(".ftl")) return null;
      const { body } = new FluentResource(text);
      const sentences = body.map(({ id, value, attributes }): Sentence =>
        Object.keys(attributes).length > 0 ? [id, value, attributes] : [id, value],
      );
      const wanted = sentences.filter((one) => isOfTheFirst(one) === (part !== "rest"));
      return { code: `export default ${JSON.stringify(wanted)}`, moduleType: "js" };
    },
  };
}
