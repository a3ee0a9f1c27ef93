import type { Entry, Journal, Sitting } from '../journal.ts';
import { coarseStep } from './time-steps.ts';

const ID_LIMIT = 2 ** 24;
const MINUTE_LIMIT = 2 ** 24 - 1;

/**
 * Begins a sitting at the end of the journal. `id` is random, 24 bits, and moved on when it is taken;
 * `minute` counts from 2026-01-01T00:00Z. It starts after every sitting known, whatever the clock says.
 */
export function openSitting(
  journal: Journal,
  { id, block, minute }: { readonly id: number; readonly block: number; readonly minute: number },
): Journal {
  const free = freeId(journal, id);
  const sitting: Sitting = {
    id: free,
    block,
    start: startAfter(journal, free, minute),
    count: 0,
    entries: [],
    folded: false,
  };
  return { sittings: [...journal.sittings, sitting] };
}

/**
 * Adds an entry to the last sitting, which is the open one. The minute (since 2026) is kept in coarse
 * steps and never falls. Throws when no sitting was opened.
 */
export function append(
  journal: Journal,
  { number, option }: Pick<Entry, 'number' | 'option'>,
  minute: number,
): Journal {
  const sitting = journal.sittings.at(-1);
  if (sitting === undefined) {
    throw new Error(`Entry ${number}:${option} has no sitting; call openSitting first.`);
  }
  const last = sitting.entries.at(-1)?.minute ?? 0;
  const elapsed = Math.max(0, Math.floor(minute) - sitting.start - last) || 0;
  const entry: Entry = { number, option, minute: last + coarseStep(elapsed) };
  const grown = { ...sitting, count: sitting.count + 1, entries: [...sitting.entries, entry] };
  return { sittings: [...journal.sittings.slice(0, -1), grown] };
}

function freeId(journal: Journal, wanted: number): number {
  const taken = new Set(journal.sittings.map(({ id }) => id));
  let id = Math.abs(Math.trunc(wanted)) % ID_LIMIT;
  while (taken.has(id)) id = (id + 1) % ID_LIMIT;
  return id;
}

// Sittings combine in the order (start, id): the new one has to come last in it.
function startAfter(journal: Journal, id: number, minute: number): number {
  let start = Math.min(MINUTE_LIMIT, Math.max(0, Math.floor(minute) || 0));
  for (const other of journal.sittings) {
    if (other.start > start || (other.start === start && other.id > id)) {
      start = other.start + (other.id > id ? 1 : 0);
    }
  }
  return Math.min(MINUTE_LIMIT, start);
}
