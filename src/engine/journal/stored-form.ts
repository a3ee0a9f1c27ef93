import type { Outline } from '../../content/compiled.ts';
import type { Journal } from '../journal.ts';
import { checksum } from './checksum.ts';
import { DigitReader, writeDigits } from './digits.ts';
import { readSitting, writeSitting } from './sitting-form.ts';

/*
 * `SSO` version `.` fingerprint, then `.` and a sitting for each, then `~` checksum. Each sitting has
 * check digits of its own, so that what is left of a damaged text can be told from what is not.
 */

/** Of the form below; a text of a higher one is never written over. */
export const STATE_VERSION = 1;

const START = /^SSO(\d+)\./;
const FINGERPRINT = /^[0-9A-Za-z_-]{6}$/;
const CHECK_LENGTH = 6;

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

/** Writes a journal as printable ASCII, however long it gets. Sittings without entries are left out. */
export function writeJournal(
  { sittings }: Journal,
  { fingerprint }: Pick<Outline, 'fingerprint'>,
): string {
  const start = `SSO${STATE_VERSION}.${writeDigits(parseInt(fingerprint, 16) || 0, 6)}`;
  const written = sittings.filter(({ count }) => count > 0).map(writeSitting);
  const body = [start, ...written].join('.');
  return `${body}~${checkOf(body)}`;
}

/** Reads a stored text; never throws. An empty text is an empty journal without damage. */
export function decodeJournal(text: string): Decoded {
  const trimmed = text.trim();
  const none: Journal = { sittings: [] };
  if (trimmed === '') return { journal: none };
  const version = START.exec(trimmed)?.[1];
  if (version !== undefined && Number(version) > STATE_VERSION) {
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

function checkOf(body: string): string {
  return writeDigits(checksum(body), CHECK_LENGTH);
}

function readFingerprint(text: string): string {
  return new DigitReader(text).readDigits(6).toString(16).padStart(8, '0');
}
