import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULT_CASES } from './cases.ts';
import { TABLE_FILE, faultTable, faultTests } from './fault-table.ts';

test.each(Object.keys(FAULT_CASES).map(Number))('fault case %i has a test', (number) => {
  expect(faultTests().filter((test) => test.number === number)).not.toEqual([]);
});

test('the table in the documentation is the one that the tests make', () => {
  const isSame = readFileSync(TABLE_FILE, 'utf8') === faultTable();
  expect(isSame, 'run "npm run fault-cases"').toBe(true);
});
