// The version of the program, as links, paper and receipts name it.
export { version } from "../package.json";
