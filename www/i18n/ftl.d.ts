declare module "*.ftl" {
  import type { Sentence } from "./message.ts";

  const sentences: Sentence[];
  export default sentences;
}

declare module "*.ftl?rest" {
  import type { Sentence } from "./message.ts";

  const sentences: Sentence[];
  export default sentences;
}
