import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** @typedef {{ name: string, day: string, link: string, goal: string, way: string }} Task */

const written = readFileSync(new URL("./ten-tasks.md", import.meta.url), "utf8");

/** The tasks as they are told in `ten-tasks.md`. @type {Task[]} */
export const tasks = written.split(/^## /m).slice(1).map(task);

/** @param {string} told @returns {Task} */
function task(told) {
  const [name = ""] = told.split("\n");
  const fact = (/** @type {string} */ key) => {
    const [, found] = new RegExp(`^- ${key}: (.+)$`, "m").exec(told) ?? [];
    assert(found, `${name} has no ${key}`);
    return found;
  };
  return { name, day: fact("Day"), link: controlled(fact("Link")), goal: fact("Goal"), way: fact("Way") };
}

/** A link that says when it was made ends in its control number, which nobody works out by hand. @param {string} link */
function controlled(link) {
  if (!link.includes("&lavet=")) return link;
  const made = link.slice(link.indexOf("v=1"));
  return `${link}&kontrol=${createHash("sha256").update(made).digest("hex").slice(0, 8)}`;
}
