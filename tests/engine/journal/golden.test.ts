import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Journal, Sitting } from '../../../src/engine/journal.ts';
import {
  STATE_VERSION,
  decodeJournal,
  writeJournal,
} from '../../../src/engine/journal/stored-form.ts';
import { syntheticOutline } from '../synthetic-outline.ts';

/*
 * States as each released version wrote them, beside what they mean. They must be read for ever: files are
 * added with a new version and never changed. `<version>-<name>.state.txt` is the state;
 * `<version>-<name>.journal.txt` has its fingerprint, and a line for each sitting: id, block, start, count,
 * "whole" or "folded", and the entries as number:option:minute.
 */

const FOLDER = new URL('golden/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.state.txt'))
  .map((name) => name.replace('.state.txt', ''));

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8').trimEnd();

function parse(text: string): { readonly fingerprint: string; readonly journal: Journal } {
  const [fingerprint = '', ...lines] = text.split('\n');
  return { fingerprint, journal: { sittings: lines.map(parseSitting) } };
}

function parseSitting(line: string): Sitting {
  const [id, block, start, count, folded, ...entries] = line.split(' ');
  return {
    id: Number(id),
    block: Number(block),
    start: Number(start),
    count: Number(count),
    entries: entries.map((entry) => {
      const [number = NaN, option = NaN, minute = NaN] = entry.split(':').map(Number);
      return { number, option, minute };
    }),
    folded: folded === 'folded',
  };
}

describe.each(NAMES)('the golden state %s', (name) => {
  const state = read(`${name}.state.txt`);
  const meaning = parse(read(`${name}.journal.txt`));

  test('means what it always meant', () => {
    expect(decodeJournal(state)).toEqual(meaning);
  });

  test('cut at any length gives only sittings that it has', () => {
    const known = new Set(meaning.journal.sittings.map((sitting) => JSON.stringify(sitting)));
    const invented = Array.from({ length: state.length }, (_, length) => state.slice(0, length))
      .flatMap((cut) => decodeJournal(cut).journal.sittings)
      .filter((sitting) => !known.has(JSON.stringify(sitting)));
    expect(invented).toEqual([]);
  });

  test.runIf(Number(name.split('-')[0]) === STATE_VERSION)('is what is written today', () => {
    const outline = syntheticOutline({ fingerprint: meaning.fingerprint });
    expect(writeJournal(meaning.journal, outline)).toBe(state);
  });
});

test('there are golden states of every version', () => {
  const versions = new Set(NAMES.map((name) => Number(name.split('-')[0])));
  const all = Array.from({ length: STATE_VERSION }, (_, place) => place + 1);
  expect([...versions].sort((a, b) => a - b)).toEqual(all);
});
