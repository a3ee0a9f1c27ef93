/*
 * Words with an explanation in `locales/<lang>/glossary.yaml` are marked in the text: `((block))`, or
 * `((report|reporting))` where the sentence needs another form of the term.
 */

const MARK = /\(\(([a-z][a-z0-9-]*)(?:\|([^()|]+))?\)\)/g;

/** A piece of a text: plain, or the shown form of a term. */
export interface TermPart {
  readonly text: string;
  readonly term?: string;
}

/** Cuts a text at its marked terms. */
export function termParts(text: string): readonly TermPart[] {
  const parts: TermPart[] = [];
  let from = 0;
  for (const { 0: mark, 1: term = '', 2: shown = term, index } of text.matchAll(MARK)) {
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: shown, term });
    from = index + mark.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** Ids of the terms that a text marks. */
export function termsIn(text: string): readonly string[] {
  return termParts(text).flatMap(({ term }) => term ?? []);
}

/** The text as it is read, without marks. */
export function withoutTerms(text: string): string {
  return termParts(text)
    .map((part) => part.text)
    .join('');
}

/** Whether a text has the beginning or the end of a mark, sound or not. */
export function hasTermMarks(text: string): boolean {
  return text.includes('((') || text.includes('))');
}
