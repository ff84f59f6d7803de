declare module "*.ftl" {
  import type { Message } from "./i18n.ts";

  const messages: Message[];
  export default messages;
}

declare module "*.ftl?deferred" {
  import type { Message } from "./i18n.ts";

  const messages: Message[];
  export default messages;
}
