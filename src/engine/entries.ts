import type { Entry, Journal, Sitting } from './journal.ts';
import { keepLast } from './keep-last.ts';

/** An entry with the sitting it stands in. */
export interface PlacedEntry extends Entry {
  readonly sitting: Sitting;
}

/** All entries of a block in the order in which facts combine: by sitting start, then id, then place. */
export const orderedEntries = keepLast((journal: Journal, block: number): readonly PlacedEntry[] =>
  journal.sittings
    .filter((sitting) => sitting.block === block)
    .sort((a, b) => a.start - b.start || a.id - b.id)
    .flatMap((sitting) => sitting.entries.map((entry) => ({ ...entry, sitting }))),
);
