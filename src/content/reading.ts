import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Band } from './names.ts';
import { sentencesOf, wordsOfText } from './word-count.ts';

/** What a band can read: Flesch-Kincaid grade, words in a sentence, words on a screen. */
export interface ReadingLimits {
  readonly grade: number;
  readonly sentence: number;
  readonly screen: number;
}

export const READING_LIMITS: Readonly<Record<Band, ReadingLimits>> = {
  '7-9': { grade: 3, sentence: 12, screen: 40 },
  '9-11': { grade: 5, sentence: 15, screen: 60 },
  '11-14': { grade: 7, sentence: 20, screen: 90 },
};

/** Fewer words than these say nothing about a reading level. */
const FEWEST_WORDS = 30;

/** The Flesch-Kincaid grade of texts taken together; undefined below 30 words. */
export function readingGrade(texts: readonly string[]): number | undefined {
  const words = texts.flatMap(wordsOfText);
  if (words.length < FEWEST_WORDS) return undefined;
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
