import type { Journal } from '../../src/engine/journal.ts';
import { append, openSitting } from '../../src/engine/journal/append.ts';
import { syntheticOutline } from './synthetic-outline.ts';

/** One thing written: number, option, and minutes that passed before it. */
export type Line = readonly [number: number, option: number, gap?: number];

/** A journal of one sitting of the synthetic module that begins at minute 1000. */
export function journalOf(...lines: readonly Line[]): Journal {
  return continued({ sittings: [] }, 1, 1000, ...lines);
}

/** The journal with another sitting. */
export function continued(
  journal: Journal,
  id: number,
  minute: number,
  ...lines: readonly Line[]
): Journal {
  let now = minute;
  return lines.reduce(
    (written, [number, option, gap = 0]) => append(written, { number, option }, (now += gap)),
    openSitting(journal, { id, block: syntheticOutline().block, minute }),
  );
}
