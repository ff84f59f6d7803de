// The style sheet of the rest of the calculator.
import compiled from "../styles/deferred.scss?inline";
import { styleSheet } from "./style-sheets.ts";

export const deferredStyles = styleSheet(compiled);
