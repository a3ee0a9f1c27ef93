import type { Entry, Journal, Sitting } from '../journal.ts';

/** The order in which sittings combine: by start, then id. */
export function compareSittings(a: Sitting, b: Sitting): number {
  return a.start - b.start || a.id - b.id;
}

/** Sittings in the order in which they combine; the same list when they stand so already. */
export function inOrder(sittings: readonly Sitting[]): readonly Sitting[] {
  const sorted = sittings.every(
    (sitting, place) => place === 0 || compareSittings(sittings[place - 1]!, sitting) <= 0,
  );
  return sorted ? sittings : [...sittings].sort(compareSittings);
}

/**
 * The union of two copies of a pupil's history: of two copies of a sitting the longer one, by `count`,
 * wins; of equally long ones the one with more entries left. Commutative, associative, idempotent.
 */
export function mergeJournals(a: Journal, b: Journal): Journal {
  const byId = new Map<number, Sitting>();
  for (const sitting of [...a.sittings, ...b.sittings]) {
    const known = byId.get(sitting.id);
    byId.set(sitting.id, known === undefined ? sitting : fuller(known, sitting));
  }
  return { sittings: [...byId.values()].sort(compareSittings) };
}

function fuller(a: Sitting, b: Sitting): Sitting {
  const order =
    a.count - b.count ||
    a.entries.length - b.entries.length ||
    Number(b.folded) - Number(a.folded) ||
    compareKeys(keyOf(a), keyOf(b));
  return order >= 0 ? a : b;
}

// Equal copies have equal keys; unequal ones of one length come from a clash of ids or from folding,
// and any fixed order among them keeps the merge commutative.
function keyOf({ start, block, entries }: Sitting): string {
  return `${start} ${block} ${entries.map(entryKey).join(' ')}`;
}

function entryKey({ number, option, minute }: Entry): string {
  return `${number}:${option}:${minute}`;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
