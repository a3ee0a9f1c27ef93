import { expect, test } from 'vitest';
import { inSentences, isEnded } from '../../../src/elements/base/sentences.ts';

test.each([
  ['It rains.', true],
  ['which park is it?', true],
  ['“Come home!”', true],
  ['(it flies.)', true],
  ['aw…', true],
  ['Tiles:', true],
  ['haha', false],
  ['the word “kite”', false],
  ['a kite 🪁', false],
])('whether "%s" ends with a pause: %s', (words, ended) => {
  expect(isEnded(words)).toBe(ended);
});

test('things are joined with a full stop wherever one has no mark of its own', () => {
  expect(inSentences(['haha', 'Why?', '', 'no', 'Yes.'])).toBe('haha. Why? no. Yes.');
  expect(inSentences([])).toBe('');
});
