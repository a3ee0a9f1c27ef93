import { type TemplateResult, html } from 'lit';
import { termParts } from '../../content/terms.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import './term.ts';

/** What belongs to the word before it, so that no line begins with it. */
const CLOSING = /^[.,:;!?…)’”]+/;

/**
 * A text with its marked terms as words to press, and its phone numbers digit by digit. For running text only: inside a
 * button, and in what is only listened to, use `withoutTerms`.
 */
export function marked(text: string): string | readonly (string | TemplateResult)[] {
  const parts = termParts(text);
  if (parts.every(({ term }) => term === undefined)) return withNumbers(text);
  const markAfter = (place: number): string => CLOSING.exec(parts[place]?.text ?? '')?.[0] ?? '';
  return parts.flatMap(({ text: words, term }, place) => {
    if (term !== undefined) return keptTogether(term, words, markAfter(place + 1));
    const isAfterTerm = parts[place - 1]?.term !== undefined;
    return withNumbers(isAfterTerm ? words.slice(markAfter(place).length) : words);
  });
}

// A button is no letter to a browser, which would break the line after it whatever follows.
function keptTogether(term: string, words: string, mark: string): TemplateResult {
  const word = html`<safe-term term=${term}>${words}</safe-term>`;
  return mark ? html`<span class="kept">${word}${mark}</span>` : word;
}
