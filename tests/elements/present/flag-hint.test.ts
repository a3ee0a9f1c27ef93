import { expect, test } from 'vitest';
import { pointsAtFlag } from '../../../src/elements/present/flag-hint.ts';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { CAST, STORY, stateAfter } from '../../../src/pages/gallery/values.ts';

const goOn: StoryDecision = { type: 'beat.continued' };
const whisper: StoryDecision = { type: 'choice.made', choice: 'whisper' };
const points = (shown: number, ...decisions: StoryDecision[]) =>
  pointsAtFlag({ story: STORY, cast: CAST, state: stateAfter(...decisions), shown });

test('Flag is pointed at once the first odd message is there, and not before', () => {
  expect(points(3)).toBe(false);
  expect(points(1, goOn)).toBe(false);
  expect(points(2, goOn)).toBe(true);
});

test('it is pointed at in the first beat with one alone', () => {
  expect(points(1, goOn, whisper)).toBe(false);
  expect(points(1, goOn, whisper, goOn)).toBe(false);
});

test('it is pointed at no more once something was flagged, odd or fine, nor while telling', () => {
  expect(points(2, goOn, { type: 'message.flagged', message: 'm5' })).toBe(false);
  expect(points(2, goOn, { type: 'message.flagged', message: 'm4' })).toBe(false);
  expect(points(2, { type: 'adult.told' })).toBe(false);
});
