// The last step of the build: what goes with the bundle, the package for npm, the folder of the exact version, the sum of every
// file, and every file compressed.
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { writeCompressed } from "./compressed.mjs";
import { crates } from "./crates.mjs";
import { sums } from "./integrity.mjs";
import { writeLicences } from "./licences.mjs";
import { writeLlms } from "./llms.mjs";
import { writeManifest } from "./manifest.mjs";
import { writePackage } from "./npm.mjs";
import { writeRates } from "./rates.mjs";
import { writeSchemas } from "./schemas.mjs";
import { writeTypes } from "./types.mjs";

const dist = new URL("../../dist/", import.meta.url);
const floating = new URL("v1/", dist);
const { version, inModule } = crates();
const exact = new URL(`${version}/`, dist);

writeLicences(floating, new URL("bundled.json", dist), inModule);
rmSync(new URL("bundled.json", dist));
// It is handed on alone.
appendFileSync(
  new URL("forloebsberegner.html", dist),
  `<!--\n${readFileSync(new URL("THIRD-PARTY-LICENSES.txt", floating), "utf8")}-->\n`,
);
writeTypes(floating);
writeSchemas(floating);
writeLlms(dist, floating);
await writeManifest(floating);
await writeRates(dist, floating);
await writePackage(floating, version);
// The pages for web editors name the sums of files that are done, and show the rates.
await build({ configFile: "build/embed.config.ts", logLevel: "warn" });
writeCompressed(dist);

// The same bytes under a name that never holds any others.
cpSync(floating, exact, { recursive: true });
writeFileSync(new URL("integrity.json", dist), `${JSON.stringify(sums(dist), null, 2)}\n`);
