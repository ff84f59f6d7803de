import assert from "node:assert/strict";
import { randomInt } from "node:crypto";

const given = process.env["SEED"];

/** The seed of everything that is generated in this run: a new one each time, or that of the environment variable SEED. */
export const seed = given ? Number(given) : randomInt(2 ** 31);
assert(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31, `SEED=${given} is no seed`);
if (!given) console.log(`SEED=${seed} repeats the generated tests`);
