import { expect, it } from 'vitest';
import { hasTermMarks, termParts, termsIn, withoutTerms } from '../../src/content/terms.ts';
import { wordCount } from '../../src/content/word-count.ts';
import { splitWords } from '../../src/content/words.ts';
import { soundProject } from './sound-project.ts';

it('cuts a text at its marked words', () => {
  expect(termParts('They ((report)) it, ((block|blocking)) him.')).toEqual([
    { text: 'They ' },
    { text: 'report', term: 'report' },
    { text: ' it, ' },
    { text: 'blocking', term: 'block' },
    { text: ' him.' },
  ]);
  expect(termsIn('((a)) and ((b|c))')).toEqual(['a', 'b']);
});

it('reads and counts a text as if it had no marks', () => {
  expect(withoutTerms('They ((report|reported)) it.')).toBe('They reported it.');
  expect(wordCount('They ((report|have reported)) it.')).toBe(4);
});

it('leaves broken marks as they are, so that a check can find them', () => {
  for (const text of ['((Report))', 'a (( b', '((a|))', 'b)) c']) {
    expect(hasTermMarks(withoutTerms(text))).toBe(true);
  }
});

it('sends an explanation with the words that mark it, and with no others', () => {
  const words = splitWords(soundProject(), 'kites', '9-11', 'en-GB');
  const entry = { kite: { says: 'A toy that flies on a string.', sign: 'face' } };
  expect(words.later.glossary).toEqual(entry);
  expect(words.stories.hill!.glossary).toEqual(entry);
  expect(words.bank.glossary).toBeUndefined();
  expect(words.first.glossary).toBeUndefined();
});
