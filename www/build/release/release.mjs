// The last step of the build, after Vite: adds the data files to the site, fills the npm package, and makes the folder of the exact
// version, the checksums and the compressed files.
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { crates, rateHistory } from "./cargo.mjs";
import { writeCompressed, writeHostingConfigurations } from "./hosting.mjs";
import { checksums } from "./integrity.mjs";
import { writeLicences } from "./licences.mjs";
import { writeLlms } from "./llms.mjs";
import { writeManifest } from "./manifest.mjs";
import { writePackage } from "./npm.mjs";
import { writeSchemas, writeTypes } from "./types.mjs";

const dist = new URL("../../dist/", import.meta.url);
const floating = new URL("v1/", dist);
const { version, linked } = crates();
const exact = new URL(`${version}/`, dist);

const bundled = new URL("bundled.json", dist);
writeLicences(floating, bundled, linked);
rmSync(bundled);
// Readers pass the one file on by itself, so it carries the licences.
appendFileSync(
  new URL("forloebsberegner.html", dist),
  `<!--\n${readFileSync(new URL("THIRD-PARTY-LICENSES.txt", floating), "utf8")}-->\n`,
);
writeTypes(floating);
writeSchemas(floating);
writeLlms(dist, floating);
await writeManifest(floating);
writeFileSync(new URL("rates.json", floating), `${JSON.stringify(rateHistory(), null, 2)}\n`);
writePackage(floating, version);
writeHostingConfigurations(dist, version);
writeCompressed(dist);

// A page may name this folder with integrity attributes: its files never change.
cpSync(floating, exact, { recursive: true });
writeFileSync(new URL("integrity.json", dist), `${JSON.stringify(checksums(dist), null, 2)}\n`);
