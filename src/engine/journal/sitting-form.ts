import { PASSED_OVER } from '../codes.ts';
import type { Entry, Sitting } from '../journal.ts';
import { checksum } from './checksum.ts';
import { DigitReader, writeDigits, writeVarint } from './digits.ts';
import { TIME_STEPS } from './time-steps.ts';

/*
 * A sitting as digits: id (4), block (1), start (4), 2 × count + folded (varint), entries kept (varint,
 * when folded), the entries, check (3). An entry is 18 bits in three digits: number (8), time step (4),
 * option (6). Time step 15 is followed by the exact minutes; option 62 is "passed over"; option 63 is
 * followed by two digits with the option.
 */

const CHECK_LENGTH = 3;
const EXACT_TIME = 15;
const PASSED = 62;
const LARGE = 63;

/** Writes a sitting so that it can be read without its neighbours. */
export function writeSitting(sitting: Sitting): string {
  const head =
    writeDigits(sitting.id, 4) +
    writeDigits(sitting.block, 1) +
    writeDigits(sitting.start, 4) +
    writeVarint(2 * sitting.count + Number(sitting.folded)) +
    (sitting.folded ? writeVarint(sitting.entries.length) : '');
  let last = 0;
  let body = '';
  for (const entry of sitting.entries) {
    body += writeEntry(entry, entry.minute - last);
    last = entry.minute;
  }
  return head + body + check(head + body);
}

/** Reads what `writeSitting` wrote; undefined when a single character is missing or wrong. */
export function readSitting(text: string): Sitting | undefined {
  const content = text.slice(0, -CHECK_LENGTH);
  if (content === '' || text.slice(-CHECK_LENGTH) !== check(content)) return undefined;
  try {
    return readContent(new DigitReader(content));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readContent(reader: DigitReader): Sitting | undefined {
  const id = reader.readDigits(4);
  const block = reader.readDigits(1);
  const start = reader.readDigits(4);
  const counted = reader.readVarint();
  const folded = counted % 2 === 1;
  const count = Math.floor(counted / 2);
  const kept = folded ? reader.readVarint() : count;
  const entries: Entry[] = [];
  while (!reader.atEnd) entries.push(readEntry(reader, entries.at(-1)?.minute ?? 0));
  return entries.length === kept ? { id, block, start, count, entries, folded } : undefined;
}

function writeEntry({ number, option }: Entry, minutes: number): string {
  const step = TIME_STEPS.indexOf(minutes as (typeof TIME_STEPS)[number]);
  const code = option < PASSED ? option : option === PASSED_OVER ? PASSED : LARGE;
  return (
    writeDigits(number * 1024 + (step < 0 ? EXACT_TIME : step) * 64 + code, 3) +
    (step < 0 ? writeVarint(minutes) : '') +
    (code === LARGE ? writeDigits(option, 2) : '')
  );
}

function readEntry(reader: DigitReader, last: number): Entry {
  const bits = reader.readDigits(3);
  const step = Math.floor(bits / 64) % 16;
  const code = bits % 64;
  const minute = last + (TIME_STEPS[step] ?? reader.readVarint());
  const option = code < PASSED ? code : code === PASSED ? PASSED_OVER : reader.readDigits(2);
  return { number: Math.floor(bits / 1024), option, minute };
}

function check(content: string): string {
  return writeDigits(checksum(content) % 64 ** CHECK_LENGTH, CHECK_LENGTH);
}
