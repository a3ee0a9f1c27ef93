import type { ModuleSource } from './project.ts';

/** Ids of everyone who appears in a module's stories or speaks in its questions. */
export function speakersOf({ stories, banks }: ModuleSource): ReadonlySet<string> {
  return new Set([
    ...stories.flatMap(({ story }) => story.cast),
    ...banks.flatMap(({ bank }) =>
      bank.questions.flatMap(({ messages }) => messages.map(({ from }) => from)),
    ),
  ]);
}
