// The link as programs take it from the package for npm: a page and a case become an address, and an address a case.
import type * as Declared from "./npm-types.d.ts";
import { version } from "../../core/version.ts";
import { VERSION } from "./format.ts";
import { parseLink as read, formatLink, joinPairs, situationPairs } from "./link.ts";

export const linkOf: typeof Declared.linkOf = (page, { situation, open = [], timeline, estimate }) => {
  const fragment = timeline
    ? formatLink({ situation, open, timeline, estimate }, { on: situation.today, program: version })
    : joinPairs([["v", String(VERSION)], ...situationPairs(situation, open)]);
  return `${page.replace(/#.*$/s, "")}#${fragment}`;
};

export const caseIn: typeof Declared.caseIn = (link) => read(link.slice(link.indexOf("#") + 1));
