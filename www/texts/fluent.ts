// Turns a file of sentences into a module when the page is built: Fluent's own parser has read it then, and the browser gets none.
// The same file is asked for twice: what the first answer speaks comes with it, what stands below or is folded away comes after
// it (`?rest`).
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import type { Sentence } from "./sentence.ts";

/** How the names of the sentences begin that only the rest of the page speaks. */
const OF_THE_REST = [
  ...["after", "assumption", "complaint", "elsewhere", "illness", "milestone", "rate", "rates", "road", "rule", "step", "summary", "term", "unit"],
  ...["ask-illness", "hint-illness", "answer-calendar", "answer-cut", "answer-day", "answer-milestones", "answer-month", "answer-payments"],
  ...["answer-assumptions", "answer-rate", "answer-source", "answer-step", "answer-sum", "answer-worked"],
  ...["answer-law-names", "answer-print", "answer-rates", "answer-end-longest"],
  ...["answer-range-answer", "answer-range-chart", "answer-range-moves", "answer-range-next", "answer-range-open", "answer-range-periods"],
  ...["answer-range-same"],
];

/** A question has to know whether these are there before it can say them. */
const ASKED_FOR = ["help", "why"];

const begins = (id: string, names: readonly string[]): boolean => names.some((name) => id === name || id.startsWith(`${name}-`));

function partOf(sentences: Sentence[], part: string | undefined): Sentence[] {
  const isRest = ([id]: Sentence) => begins(id, [...OF_THE_REST, ...ASKED_FOR]);
  if (part === "rest") return sentences.filter(isRest);
  return sentences.flatMap((one): Sentence[] => (!isRest(one) ? [one] : begins(one[0], ASKED_FOR) ? [[one[0], ""]] : []));
}

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
      return { code: `export default ${JSON.stringify(partOf(sentences, part))}`, moduleType: "js" };
    },
  };
}
