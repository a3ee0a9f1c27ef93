import { expect, test, vi } from 'vitest';
import { keepLast } from '../../src/engine/keep-last.ts';

test('what is asked again of the same object is answered without being computed, and anything else is computed', () => {
  const compute = vi.fn((of: { readonly n: number }, add: number) => [of.n + add]);
  const kept = keepLast(compute);
  const one = { n: 1 };
  const first = kept(one, 2);
  expect(first).toEqual([3]);
  expect(kept(one, 2)).toBe(first);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(kept(one, 3)).toEqual([4]);
  expect(kept({ n: 1 }, 2)).toEqual([3]);
  expect(kept(one, 2)).toEqual([3]);
  expect(compute).toHaveBeenCalledTimes(4);
});
