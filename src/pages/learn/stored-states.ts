import type { Journal } from '../../engine/journal.ts';
import { mergeJournals } from '../../engine/journal/merge.ts';
import { decodeJournal } from '../../engine/journal/stored-form.ts';

/** A journal with stored states added, damaged ones as far as they can be salvaged; and which were damaged. */
export function withStates(
  known: Journal,
  states: readonly string[],
): { readonly journal: Journal; readonly damaged: readonly string[] } {
  let journal = known;
  const damaged = states.filter((state) => {
    const decoded = decodeJournal(state);
    journal = mergeJournals(journal, decoded.journal);
    return decoded.damage === 'salvaged' || decoded.damage === 'foreign';
  });
  return { journal, damaged };
}
