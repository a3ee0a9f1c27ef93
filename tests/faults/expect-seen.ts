import { expect } from 'vitest';
import { FAULT_CASES, type FaultNumber } from './cases.ts';

/** Expects that a pupil was shown what the table of fault cases says. */
export function expectSeen(number: FaultNumber, statuses: readonly string[]): void {
  expect(statuses).toEqual(expect.arrayContaining([...FAULT_CASES[number].sees]));
}
