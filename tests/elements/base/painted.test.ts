import { expect, test } from 'vitest';
import { painted } from '../../../src/elements/base/painted.ts';

test('what waits for the paint comes after the frame that draws what there is, in the order in which it was asked', async () => {
  const order: string[] = [];
  const first = painted().then(() => order.push('first'));
  const second = painted().then(() => order.push('second'));
  requestAnimationFrame(() => order.push('frame'));
  order.push('now');
  await Promise.all([first, second]);
  expect(order).toEqual(['now', 'frame', 'first', 'second']);
});
