declare module "*.ftl" {
  import type { Sentence } from "./sentence.ts";

  const sentences: Sentence[];
  export default sentences;
}

declare module "*.ftl?rest" {
  import type { Sentence } from "./sentence.ts";

  const sentences: Sentence[];
  export default sentences;
}
