import type { Journal } from '../../src/engine/journal.ts';
import type { Progress } from '../../src/engine/progress-types.ts';

/** What a played lesson came to, with times and random ids set aside. */
export interface Outcome {
  /** Each entry as block, number and option, in order. */
  readonly entries: readonly string[];
  /** Progress as JSON. */
  readonly progress: string;
}

const TIMES = ['minute', 'gotItAt', 'reviewAt'];

/** Sets aside what differs between two launches at different times. */
export function outcomeOf(journal: Journal, progress: Progress | null): Outcome {
  return {
    entries: journal.sittings.flatMap(({ block, entries }) =>
      entries.map(({ number, option }) => `${block}/${number}:${option}`),
    ),
    progress: JSON.stringify(progress, (key, value: unknown) =>
      TIMES.includes(key) ? undefined : value,
    ),
  };
}

/** The first difference in words, or undefined. */
export function differenceOf(wanted: Outcome, found: Outcome): string | undefined {
  const length = Math.max(wanted.entries.length, found.entries.length);
  for (let place = 0; place < length; place += 1) {
    const [is, should] = [found.entries[place], wanted.entries[place]];
    if (is !== should) {
      return `entry ${place + 1} of the journal is ${is ?? 'missing'} instead of ${should ?? 'none'}`;
    }
  }
  return wanted.progress === found.progress
    ? undefined
    : `the progress is ${found.progress} instead of ${wanted.progress}`;
}
