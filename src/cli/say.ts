import type { WordTree } from '../content/project.ts';
import { withoutTerms } from '../content/terms.ts';
import { textAt } from '../content/word-tree.ts';

/** The text of a key, or the key itself in angle brackets where it is missing. */
export type Say = (...path: string[]) => string;

/** Says the texts of a tree, without the marks of terms. */
export function sayFrom(words: WordTree): Say {
  return (...path) => withoutTerms(textAt(words, path) ?? `<${path.join('.')}>`);
}
