import { plainText } from './word-count.ts';

/** Phrases of which one has to stand somewhere, as words give them: with bars between. */
export function phrasesIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/**
 * Whether a text has a phrase, whatever its capitals, marks and apostrophes. A phrase begins where a word does; it
 * may end inside one, so that "scam" finds "scams".
 */
export function hasPhrase(text: string, phrase: string): boolean {
  const alike = (raw: string) => plainText(raw).toLowerCase().replaceAll('’', "'");
  const pattern = alike(phrase).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'u').test(alike(text));
}

/** For a sentence about them: each in quotation marks. */
export function quotedPhrases(phrases: readonly string[]): string {
  return phrases.map((phrase) => `“${phrase}”`).join(', ');
}
