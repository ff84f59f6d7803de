// The link in the npm package, for programs: a page and a case become a link, and a link a case.
import type * as Declared from "./npm-types.d.ts";
import { version } from "../../core/version.ts";
import { VERSION } from "./format.ts";
import { formatLink, parseLink, situationPairs } from "./link.ts";
import { formatPairs } from "./pairs.ts";

export const linkOf: typeof Declared.linkOf = (page, { situation, open = [], timeline, estimate }) => {
  const fragment = timeline
    ? formatLink({ situation, open, timeline, estimate }, { on: situation.today, program: version })
    : formatPairs([["v", String(VERSION)], ...situationPairs(situation, open)]);
  return `${page.replace(/#.*$/s, "")}#${fragment}`;
};

export const caseIn: typeof Declared.caseIn = (link) => parseLink(link.slice(link.indexOf("#") + 1));
