import type { Outline } from '../../content/compiled.ts';
import { type Facts, gatherFacts } from '../facts.ts';
import type { Entry, Journal, Sitting } from '../journal.ts';
import { carriersOf } from './carriers.ts';
import { inOrder } from './merge.ts';

/**
 * Drops the entries that change nothing derived from the journal with any of the outlines, one a block.
 * Sittings keep their id and count, even empty ones. With `keepOpen` the last sitting stays as it is. Of
 * numbers and blocks that no outline knows, each option's first and last entry stay. Law:
 * progress(merge(fold(a), b)) = progress(merge(a, b)).
 */
export function foldJournal(
  journal: Journal,
  outlines: readonly Outline[],
  { keepOpen }: { readonly keepOpen: boolean },
): Journal {
  return keepEntries(journal, entriesToKeep(journal, outlines, carriersOf), keepOpen);
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

/** The entries picked from the facts of each outline, and of what none knows the first and last of each. */
export function entriesToKeep(
  journal: Journal,
  outlines: readonly Outline[],
  pick: (facts: Facts, outline: Outline) => ReadonlySet<Entry>,
): ReadonlySet<Entry> {
  const known = outlines.flatMap((outline) => [...pick(gatherFacts(journal, outline), outline)]);
  return new Set([...known, ...unknownEntries(journal, outlines)]);
}

function keepSitting(sitting: Sitting, kept: ReadonlySet<Entry>): Sitting {
  const entries = sitting.entries.filter((entry) => kept.has(entry));
  return entries.length === sitting.entries.length
    ? sitting
    : { ...sitting, entries, folded: true };
}

function unknownEntries(journal: Journal, outlines: readonly Outline[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  const last = new Map<string, Entry>();
  const pointsOf = new Map(outlines.map(({ block, points }) => [block, points]));
  for (const { block, entries } of inOrder(journal.sittings)) {
    for (const entry of entries) {
      if (pointsOf.get(block)?.[entry.number] !== undefined) continue;
      const key = `${block} ${entry.number} ${entry.option}`;
      if (!first.has(key)) first.set(key, entry);
      last.set(key, entry);
    }
  }
  return [...first.values(), ...last.values()];
}
