import { defineConfig, globalIgnores } from "eslint/config";
import { configs as lit } from "eslint-plugin-lit";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist", "pkg", "node_modules", "i18n/message-id.ts"]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Lit binds event listeners to the host of the template.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // The numbers in texts are indices and counts, which need no format. Amounts are strings.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["{advisor,core,element,form,i18n,info,loader,print,result,share,ui}/**/*.ts", "pages/page.ts"],
    extends: [lit["flat/recommended"]],
    rules: {
      "lit/no-invalid-escape-sequences": "error",
      "lit/no-legacy-imports": "error",
      "lit/no-native-attributes": "error",
      "lit/no-this-assign-in-render": "error",
      "lit/no-useless-template-literals": "error",
      "lit/prefer-nothing": "error",
      // Answers stay in the browser: the page neither stores nor sends them.
      "no-restricted-globals": [
        "error",
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
          name,
          message: "The page sends nothing: answers stay in the browser.",
        })),
        ...["localStorage", "sessionStorage", "indexedDB", "caches"].map((name) => ({
          name,
          message: "The page stores nothing.",
        })),
        {
          name: "parseFloat",
          message: "Amounts are decimal strings, which Intl formats exactly; a float would round them.",
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=1]:not([arguments.0.callee.property.name='UTC'])",
          message:
            "Parsing a date string depends on the browser and the time zone. Use Date.UTC with year, month and day.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='parse']",
          message:
            "Parsing a date string depends on the browser and the time zone. Use Date.UTC with year, month and day.",
        },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "Markup comes from Lit templates alone, which escape text.",
        },
        {
          selector: "CallExpression[callee.name='unsafeHTML']",
          message: "Markup comes from Lit templates alone, which escape text.",
        },
        {
          selector: "CallExpression[callee.property.name='toFixed']",
          message: "Amounts are decimal strings, which Intl formats exactly; a float would round them.",
        },
      ],
    },
  },
);
