import type { Outline } from '../../content/compiled.ts';
import type { Journal, Sitting } from '../journal.ts';
import { shed } from './shed.ts';
import { writeSitting } from './sitting-form.ts';
import { writeJournal } from './stored-form.ts';

/** Characters that SCORM 1.2 grants `cmi.suspend_data`. */
export const STATE_LIMIT = 4096;

/** Writes a journal; the outline of the module that is played comes first. */
export type EncodeJournal = (
  journal: Journal,
  outlines: readonly [Outline, ...Outline[]],
) => string;

/**
 * Writes a journal as printable ASCII of at most `limit` characters. What does not fit is shed as
 * `shed.ts` says; mastery, stages and "done" of the modules whose outlines are given never are: where not
 * even they fit, the text is longer than the limit, and a tracker keeps it on the device alone.
 */
export function encodeJournal(
  journal: Journal,
  outlines: readonly [Outline, ...Outline[]],
  limit = STATE_LIMIT,
): string {
  const [present] = outlines;
  const whole = writeJournal(journal, present);
  if (whole.length <= limit) return whole;
  const empty = writeJournal({ sittings: [] }, present).length;
  const lengthOf = (sitting: Sitting) => writeSitting(sitting).length + 1;
  const excess = (sittings: readonly Sitting[]) =>
    sittings.reduce((sum, sitting) => sum + lengthOf(sitting), empty - limit);
  const written = { sittings: journal.sittings.filter(({ count }) => count > 0) };
  return writeJournal(shed(written, outlines, excess, lengthOf), present);
}
