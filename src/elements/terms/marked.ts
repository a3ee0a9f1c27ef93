import { type TemplateResult, html } from 'lit';
import { termParts } from '../../content/terms.ts';
import './term.ts';

/**
 * A text with its marked terms as words to press. For running text only: inside a button, and in what
 * is only listened to, use `withoutTerms`.
 */
export function marked(text: string): string | readonly (string | TemplateResult)[] {
  const parts = termParts(text);
  if (parts.every(({ term }) => term === undefined)) return text;
  return parts.map(({ text: words, term }) =>
    term === undefined ? words : html`<safe-term term=${term}>${words}</safe-term>`,
  );
}
