import type { Message as FluentMessage } from "@fluent/bundle";

/** A sentence as Fluent's parser has read it: its name, what it says, and its further parts where there are any. */
export type Message = [id: string, value: FluentMessage["value"], attributes?: FluentMessage["attributes"]];
