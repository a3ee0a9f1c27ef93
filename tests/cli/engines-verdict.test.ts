import { expect, test } from 'vitest';
import { verdict } from '../engines/verdict.ts';

const webkit = { name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb'] };

test('engines that were all played without a fault are a pass', () => {
  expect(verdict({ passed: 6, failed: 0, missing: [] })).toEqual({
    lines: ['6 passed, 0 failed'],
    code: 0,
  });
});

test('an engine that could not be played is no pass, however well the others went, and says what to install', () => {
  const { lines, code } = verdict({ passed: 6, failed: 0, missing: [webkit] });
  expect(code).toBe(1);
  expect(lines).toEqual([
    '6 passed, 0 failed',
    '✗ webkit was not played, since it is not installed; on Debian: apt-get install webkit2gtk-driver xvfb',
  ]);
});

test('a fault is no pass, nor is nothing played at all', () => {
  expect(verdict({ passed: 5, failed: 1, missing: [] }).code).toBe(1);
  expect(verdict({ passed: 0, failed: 0, missing: [] }).code).toBe(1);
});
