import type { Outline } from '../../content/compiled.ts';
import type { Journal, Sitting } from '../journal.ts';
import { checksum } from './checksum.ts';
import { DigitReader, writeDigits } from './digits.ts';
import { shed } from './shed.ts';
import { readSitting, writeSitting } from './sitting-form.ts';

/*
 * `SSO` version `.` fingerprint, then `.` and a sitting for each, then `~` checksum. Each sitting has
 * check digits of its own, so that what is left of a damaged text can be told from what is not.
 */

const VERSION = 1;
const START = /^SSO(\d+)\./;
const FINGERPRINT = /^[0-9A-Za-z_-]{6}$/;
const CHECK_LENGTH = 6;
/** Characters that SCORM 1.2 grants `cmi.suspend_data`. */
export const STATE_LIMIT = 4096;

/**
 * What is wrong with a stored text: it is not ours, it was written by a newer version (keep it, do not
 * write over it), or it was damaged and only the sittings found sound were read.
 */
export type Damage = 'foreign' | 'newer-version' | 'salvaged';

/** A journal read back. The fingerprint is of the content it was written with. */
export interface Decoded {
  readonly journal: Journal;
  readonly damage?: Damage;
  readonly fingerprint?: string;
}

/**
 * Writes a journal as printable ASCII of at most `limit` characters. What does not fit is shed as
 * `shed.ts` says; mastery, stages and "done" never are. Sittings without entries are left out.
 */
export function encodeJournal(journal: Journal, outline: Outline, limit = STATE_LIMIT): string {
  const written = { sittings: journal.sittings.filter(({ count }) => count > 0) };
  const whole = textOf(written, outline);
  if (whole.length <= limit) return whole;
  const empty = textOf({ sittings: [] }, outline).length;
  const lengthOf = (sitting: Sitting) => writeSitting(sitting).length + 1;
  const excess = (sittings: readonly Sitting[]) =>
    sittings.reduce((sum, sitting) => sum + lengthOf(sitting), empty - limit);
  return textOf(shed(written, outline, excess, lengthOf), outline);
}

/** Reads a stored text; never throws. An empty text is an empty journal without damage. */
export function decodeJournal(text: string): Decoded {
  const trimmed = text.trim();
  const none: Journal = { sittings: [] };
  if (trimmed === '') return { journal: none };
  const version = START.exec(trimmed)?.[1];
  if (version !== undefined && Number(version) > VERSION) {
    return { journal: none, damage: 'newer-version' };
  }
  const end = trimmed.lastIndexOf('~');
  const body = end < 0 ? trimmed : trimmed.slice(0, end);
  const [, fingerprint = '', ...parts] = body.split('.');
  const sittings = parts.flatMap((part) => readSitting(part) ?? []);
  const isSound =
    version !== undefined &&
    FINGERPRINT.test(fingerprint) &&
    sittings.length === parts.length &&
    trimmed.slice(body.length + 1) === checkOf(body);
  if (isSound) return { journal: { sittings }, fingerprint: readFingerprint(fingerprint) };
  const isOurs = version !== undefined || sittings.length > 0;
  return { journal: { sittings }, damage: isOurs ? 'salvaged' : 'foreign' };
}

function textOf({ sittings }: Journal, { fingerprint }: Outline): string {
  const start = `SSO${VERSION}.${writeDigits(parseInt(fingerprint, 16) || 0, 6)}`;
  const body = [start, ...sittings.map(writeSitting)].join('.');
  return `${body}~${checkOf(body)}`;
}

function checkOf(body: string): string {
  return writeDigits(checksum(body), CHECK_LENGTH);
}

function readFingerprint(text: string): string {
  return new DigitReader(text).readDigits(6).toString(16).padStart(8, '0');
}
