import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_CASES } from './cases.ts';
import { TABLE_FILE, faultTable, faultTests } from './fault-table.ts';

test.each(Object.keys(FAULT_CASES).map(Number))('fault case %i has a test', (number) => {
  expect(faultTests().filter((test) => test.number === number)).not.toEqual([]);
});

test.each(Object.keys(FAULT_CASES).map(Number))(
  'what a pupil reads in fault case %i is expected by a test',
  (number) => {
    const expected = [`expectSeen(${number},`, `FAULT_CASES[${number}].sees`];
    const files = [...new Set(faultTests().map(({ file }) => file))];
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    expect(texts.some((text) => expected.some((call) => text.includes(call)))).toBe(true);
  },
);

test('the table in the documentation is the one that the tests make', () => {
  const isSame = readFileSync(TABLE_FILE, 'utf8') === faultTable();
  expect(isSame, 'run "npm run fault-cases"').toBe(true);
});
