import { describe, expect, it } from 'vitest';
import { BANDS } from '../../src/content/names.ts';
import { READING_LIMITS, readingGrade } from '../../src/content/reading.ts';
import { sentencesOf, wordCount } from '../../src/content/word-count.ts';

describe('counting words', () => {
  it.each([
    ['ooh 40 planks!! :)', 3],
    ['Ann’s well-known kite – gone', 4],
    ['yes [[by the canal]]!', 4],
    ['', 0],
  ])('%j has %i words', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  it.each([
    ['One. Two! Three?', 3],
    ['no full stop', 1],
    ['“Come on.” Then she went…', 2],
    ['first line\nsecond line', 2],
    ['... :)', 0],
  ])('%j has %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('the reading grade', () => {
  it('is that of the published formula', () => {
    // 40 words of one syllable in 5 sentences: 0.39 × 8 + 11.8 × 1 − 15.59.
    const texts = Array.from({ length: 5 }, () => 'The red kite flew up on the wind');
    expect(readingGrade(texts)).toBeCloseTo(-0.67, 2);
  });

  it('says nothing below thirty words', () => {
    expect(readingGrade([Array.from({ length: 29 }, () => 'kite').join(' ')])).toBeUndefined();
  });

  it('rises with longer sentences and longer words', () => {
    const easy = readingGrade(Array.from({ length: 6 }, () => 'We fly it on the hill.'))!;
    const long = readingGrade([Array.from({ length: 36 }, () => 'hill').join(' ')])!;
    const hard = readingGrade(
      Array.from({ length: 6 }, () => 'Aeronautical equipment is expensive everywhere.'),
    )!;
    expect(long).toBeGreaterThan(easy);
    expect(hard).toBeGreaterThan(easy);
  });
});

describe('what a band can read', () => {
  it('is 40, 60 or 90 words on a screen', () => {
    expect(BANDS.map((band) => READING_LIMITS[band].screen)).toEqual([40, 60, 90]);
  });

  it.each(['grade', 'sentence'] as const)('is more with age in its %s', (limit) => {
    const [youngest, middle, eldest] = BANDS.map((band) => READING_LIMITS[band][limit]);
    expect(youngest).toBeLessThan(middle!);
    expect(middle).toBeLessThan(eldest!);
  });
});
