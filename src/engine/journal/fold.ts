import type { Outline } from '../../content/compiled.ts';
import { type Facts, gatherFacts } from '../facts.ts';
import type { Entry, Journal, Sitting } from '../journal.ts';
import { carriersOf } from './carriers.ts';
import { inOrder } from './merge.ts';

/**
 * Drops the entries that change nothing derived from the journal. Sittings keep their id and count, even
 * empty ones. With `keepOpen` the last sitting stays as it is. Of numbers and blocks that the outline
 * does not know, each option's first and last entry stay. Law:
 * progress(merge(fold(a), b)) = progress(merge(a, b)).
 */
export function foldJournal(
  journal: Journal,
  outline: Outline,
  { keepOpen }: { readonly keepOpen: boolean },
): Journal {
  return keepEntries(journal, entriesToKeep(journal, outline, carriersOf), keepOpen);
}

/** Folds one closed sitting, knowing the earlier sittings that may have said the same before. */
export function foldSitting(sitting: Sitting, outline: Outline, before: Journal): Sitting {
  const journal = { sittings: [...before.sittings, sitting] };
  return keepSitting(sitting, entriesToKeep(journal, outline, carriersOf));
}

/** The journal with only the given entries; a sitting that loses some is marked as folded. */
export function keepEntries(
  journal: Journal,
  kept: ReadonlySet<Entry>,
  keepOpen: boolean,
): Journal {
  const open = keepOpen ? journal.sittings.at(-1) : undefined;
  return {
    sittings: journal.sittings.map((sitting) =>
      sitting === open ? sitting : keepSitting(sitting, kept),
    ),
  };
}

/** The entries picked from the outline's facts, and of what it does not know the first and last of each. */
export function entriesToKeep(
  journal: Journal,
  outline: Outline,
  pick: (facts: Facts, outline: Outline) => ReadonlySet<Entry>,
): ReadonlySet<Entry> {
  const known = pick(gatherFacts(journal, outline), outline);
  return new Set([...known, ...unknownEntries(journal, outline)]);
}

function keepSitting(sitting: Sitting, kept: ReadonlySet<Entry>): Sitting {
  const entries = sitting.entries.filter((entry) => kept.has(entry));
  return entries.length === sitting.entries.length
    ? sitting
    : { ...sitting, entries, folded: true };
}

function unknownEntries(journal: Journal, outline: Outline): readonly Entry[] {
  const first = new Map<string, Entry>();
  const last = new Map<string, Entry>();
  for (const { block, entries } of inOrder(journal.sittings)) {
    for (const entry of entries) {
      if (block === outline.block && outline.points[entry.number] !== undefined) continue;
      const key = `${block} ${entry.number} ${entry.option}`;
      if (!first.has(key)) first.set(key, entry);
      last.set(key, entry);
    }
  }
  return [...first.values(), ...last.values()];
}
