// The version of the program, as links, printed pages and receipts name it.
export { version } from "../package.json";
