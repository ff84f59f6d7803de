import { createHash } from "node:crypto";
import { markdownSections } from "../../support/scenario-file.mjs";

/** @typedef {{ name: string, day: string, link: string, goal: string, way: string }} Task */

/** The tasks of `fixtures/advisor-tasks.md`. @type {Task[]} */
export const tasks = markdownSections(new URL("../../fixtures/advisor-tasks.md", import.meta.url)).map(
  ({ name, fact }) => {
    return { name, day: fact("Day"), link: withChecksum(fact("Link")), goal: fact("Goal"), way: fact("Way") };
  },
);

/** Adds the checksum that a link with a date needs. @param {string} link */
function withChecksum(link) {
  if (!link.includes("&lavet=")) return link;
  const record = link.slice(link.indexOf("v=1"));
  return `${link}&kontrol=${createHash("sha256").update(record).digest("hex").slice(0, 8)}`;
}
