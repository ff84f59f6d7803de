import type { Message } from "@fluent/bundle";

/** A sentence as Fluent's parser has read it: its name, what it says, and its further parts where there are any. */
export type Sentence = [id: string, value: Message["value"], attributes?: Message["attributes"]];
