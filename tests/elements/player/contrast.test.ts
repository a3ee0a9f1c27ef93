import { describe, expect, test } from 'vitest';
import '../../../src/elements/tokens/tokens.css';
import {
  GROUNDS,
  PAIRS,
  colourOf,
  contrast,
  onGround,
  parseColour,
} from '../../../src/pages/gallery/foundations/contrast.ts';

test('contrast is what WCAG says it is', () => {
  expect(contrast(parseColour('rgb(0, 0, 0)'), parseColour('rgb(255, 255, 255)'))).toBe(21);
  expect(contrast(parseColour('rgb(119, 119, 119)'), [255, 255, 255])).toBeCloseTo(4.48, 2);
});

describe.each(GROUNDS)('on %s', (ground) => {
  test.each(PAIRS)('$above on $below reaches $least to 1', ({ above, below, least }) => {
    const reached = onGround(ground, () => contrast(colourOf(above), colourOf(below)));
    expect(reached).toBeGreaterThanOrEqual(least);
  });
});

test('each ground has colours of its own', () => {
  const grounds = GROUNDS.map((ground) => onGround(ground, () => colourOf('ground').join()));
  expect(new Set(grounds).size).toBe(GROUNDS.length);
});
