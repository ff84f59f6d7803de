// The layers of the source folders. Each may import itself and the layers before it.
const LAYERS = ["core", "i18n", "ui", "form", "result", "share", "info", "advisor", "print", "element", "pages"];

/** Every host page fetches the loader, so it imports a few small modules and nothing of the element. */
const FOR_THE_LOADER = ["^share/fragment\\.ts$", "^ui/contact-url\\.ts$"];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files that import each other, even types alone, cannot be understood one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      comment: "No file imports this one, and no page loads it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^build/release/npm/",
          "^(eslint\\.config|\\.dependency-cruiser)\\.js$",
          "^core/values\\.ts$",
        ],
      },
      to: {},
    },
    ...LAYERS.map((layer, index) => ({
      name: `layer-${layer}`,
      comment: `${layer}/ imports only ${LAYERS.slice(0, index + 1).join(", ")}.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^${layer}/` },
      to: { path: `^(${[...LAYERS.slice(index + 1), "loader", "build"].join("|")})/` },
    })),
    {
      name: "layer-loader",
      comment: "loader/ imports itself and a few small modules.",
      severity: "error",
      from: { path: "^loader/" },
      to: { pathNot: ["^loader/", ...FOR_THE_LOADER] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|pkg)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".mjs", ".js", ".d.ts", ".json"] },
  },
};
