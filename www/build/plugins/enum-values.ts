// Splits `core/values.ts` into a module for each list. A bundler puts a module into one chunk: without this, the chunk of the first result
// has the lists that only the rest of the page needs.
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const IMPORT = /\bimport \{([^}]*)\} from "([./]*core\/values\.ts)";/g;

/** Serves `core/values.ts?NAME` with the list of that name alone, and imports it from there. */
export function enumValues(): Plugin {
  return {
    name: "enum-values",
    load: {
      filter: { id: /\/core\/values\.ts\?[A-Z_]+$/ },
      handler(id) {
        const [file = "", name = ""] = id.split("?");
        const [declaration] = new RegExp(`^export const ${name} = [^;]*;$`, "m").exec(readFileSync(file, "utf8")) ?? [];
        if (!declaration) throw new Error(`core/values.ts has no list ${name}`);
        return { code: declaration.replace(" as const;", ";"), moduleType: "js" };
      },
    },
    transform: {
      order: "pre",
      filter: { id: /\.ts$/, code: "core/values.ts" },
      handler: (code) => ({
        code: code.replace(IMPORT, (_, names: string, path: string) =>
          names
            .split(",")
            .map((name) => name.trim())
            .filter(Boolean)
            .map((name) => `import { ${name} } from "${path}?${name}";`)
            .join(" "),
        ),
        map: null,
      }),
    },
  };
}
