import type { Outline } from '../../content/compiled.ts';
import { gatherFacts } from '../facts.ts';
import type { Entry, Journal, Sitting } from '../journal.ts';
import { essentialsOf, isRunShown } from './carriers.ts';
import { entriesToKeep, foldJournal, keepEntries } from './fold.ts';
import { type PinnedRun, pinRun } from './pin-run.ts';

/**
 * Makes a journal fit, giving up as little as it needs: folds closed sittings, drops those without
 * effect, folds the open one, then keeps only what mastery, stages and "done" rest on, and last gives up
 * other modules' sittings and numbers that it does not know. Each step goes from the oldest sitting on and stops as soon as `excess`, the
 * number of characters too many, is 0 or less. Throws when even that is too long.
 */
export function shed(
  journal: Journal,
  outline: Outline,
  excess: (sittings: readonly Sitting[]) => number,
  lengthOf: (sitting: Sitting) => number,
): Journal {
  const folded = foldJournal(journal, outline, { keepOpen: true });
  const closed = replaceOldest(journal.sittings, folded.sittings, excess, lengthOf);
  if (excess(closed) <= 0) return { sittings: closed };

  const effective = dropOldest(closed, isEmpty, excess, lengthOf);
  if (excess(effective) <= 0) return { sittings: effective };

  const all = withoutEmpty(foldJournal(journal, outline, { keepOpen: false }));
  if (excess(all.sittings) <= 0) return all;

  const bare = withoutEmpty(keepEssentials(all, outline));
  if (excess(bare.sittings) <= 0) return bare;

  const isForeign = ({ block }: Sitting) => block !== outline.block;
  const own = dropOldest(bare.sittings, isForeign, excess, lengthOf);
  if (excess(own) <= 0) return { sittings: own };

  const known = withoutEmpty(withoutUnknown({ sittings: own }, outline));
  const left = excess(known.sittings);
  if (left <= 0) return known;
  throw new RangeError(`The journal is ${left} characters too long; raise the limit.`);
}

function replaceOldest(
  sittings: readonly Sitting[],
  folded: readonly Sitting[],
  excess: (sittings: readonly Sitting[]) => number,
  lengthOf: (sitting: Sitting) => number,
): readonly Sitting[] {
  let over = excess(sittings);
  return sittings.map((sitting, place) => {
    const shorter = folded[place]!;
    if (over <= 0 || shorter === sitting) return sitting;
    over -= lengthOf(sitting) - lengthOf(shorter);
    return shorter;
  });
}

function dropOldest(
  sittings: readonly Sitting[],
  isDroppable: (sitting: Sitting) => boolean,
  excess: (sittings: readonly Sitting[]) => number,
  lengthOf: (sitting: Sitting) => number,
): readonly Sitting[] {
  let over = excess(sittings);
  return sittings.filter((sitting) => {
    if (over <= 0 || !isDroppable(sitting)) return true;
    over -= lengthOf(sitting);
    return false;
  });
}

function keepEssentials(journal: Journal, outline: Outline): Journal {
  const facts = gatherFacts(journal, outline);
  const pinned = [...facts.stories.values()]
    .filter(isRunShown)
    .map(({ run }) => pinRun(run, outline))
    .filter((found): found is PinnedRun => found !== undefined);
  const pins = new Map(pinned.map(({ kept, pin }) => [kept, pin]));
  const kept = new Set([...entriesToKeep(journal, outline, essentialsOf), ...pins.keys()]);
  const bare = keepEntries(journal, kept, false);
  return { sittings: bare.sittings.map((sitting) => withPins(sitting, pins)) };
}

function withoutUnknown(journal: Journal, outline: Outline): Journal {
  const entries = journal.sittings.flatMap((sitting) => sitting.entries);
  const known = entries.filter(({ number }) => outline.points[number] !== undefined);
  return keepEntries(journal, new Set(known), false);
}

function withPins(sitting: Sitting, pins: ReadonlyMap<Entry, Entry>): Sitting {
  if (!sitting.entries.some((entry) => pins.has(entry))) return sitting;
  const entries = sitting.entries.flatMap((entry) => {
    const pin = pins.get(entry);
    return pin === undefined ? [entry] : [pin, entry];
  });
  return { ...sitting, entries, folded: true };
}

function withoutEmpty({ sittings }: Journal): Journal {
  return { sittings: sittings.filter((sitting) => !isEmpty(sitting)) };
}

function isEmpty({ entries }: Sitting): boolean {
  return entries.length === 0;
}
