import type { ModuleSource } from './project.ts';

/** Ids of everyone who appears in a module's stories or speaks in its questions. */
export function speakersOf({ stories, banks }: ModuleSource): ReadonlySet<string> {
  return new Set([...stories.flatMap(({ story }) => story.cast), ...askersOf(banks)]);
}

/** Ids of everyone whom a module's booster shows: who speaks in its questions, and the heroes at home. */
export function boosterCastOf({ stories, banks }: ModuleSource): ReadonlySet<string> {
  return new Set([...stories.map(({ story }) => story.hero), ...askersOf(banks)]);
}

function askersOf(banks: ModuleSource['banks']): readonly string[] {
  return banks.flatMap(({ bank }) =>
    bank.questions.flatMap(({ messages }) => messages.map(({ from }) => from)),
  );
}
