import { type TemplateResult, html } from 'lit';
import { termParts } from '../../content/terms.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import './term.ts';

/**
 * A text with its marked terms as words to press, and its phone numbers digit by digit. For running text only: inside a
 * button, and in what is only listened to, use `withoutTerms`.
 */
export function marked(text: string): string | readonly (string | TemplateResult)[] {
  const parts = termParts(text);
  if (parts.every(({ term }) => term === undefined)) return withNumbers(text);
  return parts.flatMap(({ text: words, term }) =>
    term === undefined ? withNumbers(words) : html`<safe-term term=${term}>${words}</safe-term>`,
  );
}
