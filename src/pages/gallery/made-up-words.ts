import { termParts } from '../../content/terms.ts';
import type { Words } from '../../i18n/words.ts';

/** How much longer the made-up languages are than English. */
export const LONGER_BY = 0.4;

const FILLED_IN = /(\{\{.*?\}\})/;
const WORD = /\p{L}+/gu;
const VOWEL = /[aeiou]/i;

/** The same words, longer as other languages are, and still readable: letters are doubled, vowels first. */
export function longer(words: Words): Words {
  return mapTexts(words, longerText);
}

// Words with a direction of their own, from which what is filled in stands apart.
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';

/** The longer words for a page from right to left. */
export function mirrored(words: Words): Words {
  return mapTexts(words, (text) => `${RIGHT_TO_LEFT}${longerText(text)}${END}`);
}

// A term keeps its id, by which it is explained.
function longerText(text: string): string {
  return termParts(text)
    .map(({ text: words, term }) => (term ? `((${term}|${grown(words)}))` : grown(words)))
    .join('');
}

// What is filled in grows by itself.
function grown(text: string): string {
  return text
    .split(FILLED_IN)
    .map((part) => (FILLED_IN.test(part) ? part : part.replace(WORD, grownWord)))
    .join('');
}

// A word grows alike wherever it stands: what is seen on a button is also in its name. The space after it
// counts, as it cannot grow.
function grownWord(word: string): string {
  const letters = [...word];
  const order = [...letters.keys()].sort(
    (a, b) => Number(VOWEL.test(letters[b]!)) - Number(VOWEL.test(letters[a]!)) || a - b,
  );
  const doubled = new Set(order.slice(0, Math.ceil((letters.length + 1) * LONGER_BY)));
  return letters.map((letter, at) => (doubled.has(at) ? letter + letter : letter)).join('');
}

function mapTexts(words: Words, change: (text: string) => string): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTexts(value, change),
    ]),
  );
}
