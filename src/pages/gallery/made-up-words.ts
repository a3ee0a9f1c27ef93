import type { Words } from '../../i18n/words.ts';

const FILLED_IN_OR_VOWEL = /\{\{.*?\}\}|[aeiou]/gi;

/** The same words with every vowel doubled: about a third longer, as other languages are, and still readable. */
export function longer(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value.replace(FILLED_IN_OR_VOWEL, (found) => (found.length > 1 ? found : found + found))
        : longer(value),
    ]),
  );
}

const RIGHT_TO_LEFT = '\u200f';

/** The longer words for a page from right to left: what stands at their ends runs that way too. */
export function mirrored(words: Words): Words {
  return ended(longer(words));
}

function ended(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${RIGHT_TO_LEFT}${value}${RIGHT_TO_LEFT}` : ended(value),
    ]),
  );
}
