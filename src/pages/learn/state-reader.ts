import { decodeJournal } from '../../engine/journal/stored-form.ts';
import type { StateReader } from '../../tracking/state-reader.ts';

/** Looks into stored states for the tracker, which knows nothing of journals. */
export const stateReader: StateReader = {
  contains(whole, part) {
    const counts = new Map(
      decodeJournal(whole).journal.sittings.map(({ id, count }) => [id, count]),
    );
    return decodeJournal(part).journal.sittings.every(
      ({ id, count }) => (counts.get(id) ?? -1) >= count,
    );
  },
  isNewer: (state) => decodeJournal(state).damage === 'newer-version',
};
