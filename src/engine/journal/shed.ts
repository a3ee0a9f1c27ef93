import type { Outline } from '../../content/compiled.ts';
import { gatherFacts } from '../facts.ts';
import type { Entry, Journal, Sitting } from '../journal.ts';
import { essentialsOf, isRunShown } from './carriers.ts';
import { entriesToKeep, foldJournal, keepEntries } from './fold.ts';
import { joinSittings } from './join-sittings.ts';
import { type PinnedRun, pinRun } from './pin-run.ts';

/**
 * Makes a journal fit, giving up as little as it needs: folds closed sittings, drops those without
 * effect, folds the open one; then, module by module and the one played longest ago first, keeps only
 * what mastery, stages and "done" rest on; then joins the closed sittings of a module; and last gives up
 * modules and numbers that no outline knows. Each step stops as soon as `excess`, the number of characters
 * too many, is 0 or less; what is left in the end may still be too long.
 */
export function shed(
  journal: Journal,
  outlines: readonly Outline[],
  excess: (sittings: readonly Sitting[]) => number,
  lengthOf: (sitting: Sitting) => number,
): Journal {
  const fits = ({ sittings }: Journal) => excess(sittings) <= 0;
  const folded = foldJournal(journal, outlines, { keepOpen: true });
  const closed = replaceOldest(journal.sittings, folded.sittings, excess, lengthOf);
  if (fits({ sittings: closed })) return { sittings: closed };

  const effective = { sittings: dropOldest(closed, isEmpty, excess, lengthOf) };
  if (fits(effective)) return effective;

  let left = withoutEmpty(foldJournal(journal, outlines, { keepOpen: false }));
  const blocks = blocksByAge(left);
  const outlineOf = new Map(outlines.map((outline) => [outline.block, outline]));
  for (const block of blocks) {
    const outline = outlineOf.get(block);
    if (fits(left)) return left;
    if (outline !== undefined) left = keepEssentials(left, outline);
  }
  for (const block of blocks) {
    if (fits(left)) return left;
    left = joinSittings(left, block);
  }

  const isForeign = ({ block }: Sitting) => !outlineOf.has(block);
  const own = dropOldest(left.sittings, isForeign, excess, lengthOf);
  if (fits({ sittings: own })) return { sittings: own };
  return withoutUnknown({ sittings: own }, outlineOf);
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

/** Blocks in the order in which they were last played. */
function blocksByAge({ sittings }: Journal): readonly number[] {
  return [...new Set([...sittings].reverse().map(({ block }) => block))].reverse();
}

function keepEssentials(journal: Journal, outline: Outline): Journal {
  const own = { sittings: journal.sittings.filter(({ block }) => block === outline.block) };
  const others = journal.sittings.filter(({ block }) => block !== outline.block);
  const pinned = [...gatherFacts(own, outline).stories.values()]
    .filter(isRunShown)
    .map(({ run }) => pinRun(run, outline))
    .filter((found): found is PinnedRun => found !== undefined);
  const pins = new Map(pinned.map(({ kept, pin }) => [kept, pin]));
  const kept = [
    ...entriesToKeep(own, [outline], essentialsOf),
    ...pins.keys(),
    ...others.flatMap(({ entries }) => entries),
  ];
  const bare = keepEntries(journal, new Set(kept), false);
  return withoutEmpty({ sittings: bare.sittings.map((sitting) => withPins(sitting, pins)) });
}

function withoutUnknown(journal: Journal, outlineOf: ReadonlyMap<number, Outline>): Journal {
  const known = journal.sittings.flatMap(({ block, entries }) =>
    entries.filter(({ number }) => outlineOf.get(block)?.points[number] !== undefined),
  );
  return withoutEmpty(keepEntries(journal, new Set(known), false));
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
