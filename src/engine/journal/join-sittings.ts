import type { Entry, Journal, Sitting } from '../journal.ts';
import { checksum } from './checksum.ts';
import { inOrder } from './merge.ts';
import { writeSitting } from './sitting-form.ts';
import { coarseStep } from './time-steps.ts';

const ID_LIMIT = 2 ** 24;
const DAY = 24 * 60;

/**
 * Puts the closed sittings of a block into one, which saves what each says of itself. The order of the
 * entries stays, and with it every fact; their minutes are kept in coarse steps. The ids are given up, so
 * that copies of the old sittings merge beside the new one: a fact told twice is one fact. The last
 * sitting of the journal, which is the open one, stays as it is.
 */
export function joinSittings(journal: Journal, block: number): Journal {
  const open = journal.sittings.at(-1);
  const closed = inOrder(journal.sittings).filter(
    (sitting) => sitting.block === block && sitting !== open,
  );
  const [first] = closed;
  if (first === undefined || closed.length === 1) return journal;
  const gone = new Set(closed);
  const left = journal.sittings.filter((sitting) => !gone.has(sitting));
  const joined = joinedFrom(closed, first);
  return { sittings: [{ ...joined, id: idOf(joined, left) }, ...left] };
}

function joinedFrom(closed: readonly Sitting[], { block, start }: Sitting): Sitting {
  const entries: Entry[] = [];
  let minute = 0;
  for (const sitting of closed) {
    for (const { number, option, minute: at } of sitting.entries) {
      const gap = Math.max(0, sitting.start + at - start - minute);
      minute += gap < DAY ? coarseStep(gap) : gap;
      entries.push({ number, option, minute });
    }
  }
  return { id: 0, block, start, count: entries.length, entries, folded: true };
}

// From the content: two devices that join different sittings must not give them one id, or a merge would
// take one for a copy of the other.
function idOf(joined: Sitting, others: readonly Sitting[]): number {
  const taken = new Set(others.map(({ id }) => id));
  let id = checksum(writeSitting(joined)) % ID_LIMIT;
  while (taken.has(id)) id = (id + 1) % ID_LIMIT;
  return id;
}
