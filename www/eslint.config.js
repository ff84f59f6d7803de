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
      // A file is one noun; what does not fit on a few screens is two.
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Lit calls a listener with the element as `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A number in a text is never ambiguous here: it is an index or a count.
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
      // What somebody answers stays on the page: it is neither kept nor sent.
      "no-restricted-globals": [
        "error",
        ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
          name,
          message: "The answers stay in the browser.",
        })),
        ...["localStorage", "sessionStorage", "indexedDB", "caches"].map((name) => ({
          name,
          message: "Nothing is stored.",
        })),
        { name: "parseFloat", message: "An amount is a decimal string; Intl formats it as it is." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=1]:not([arguments.0.callee.property.name='UTC'])",
          message: "A date is its three numbers; a text is never guessed at.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='parse']",
          message: "A date is its three numbers; a text is never guessed at.",
        },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "Markup comes from templates alone.",
        },
        {
          selector: "CallExpression[callee.name='unsafeHTML']",
          message: "Markup comes from templates alone.",
        },
        {
          selector: "CallExpression[callee.property.name='toFixed']",
          message: "An amount is a decimal string; Intl formats it as it is.",
        },
      ],
    },
  },
);
