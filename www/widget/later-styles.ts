// The style sheet of the rest of the calculator.
import compiled from "./styles/later.scss?inline";
import { styleSheet } from "./styles.ts";

export const laterStyles = styleSheet(compiled);
