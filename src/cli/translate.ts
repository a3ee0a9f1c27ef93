import { withoutTerms } from '../content/terms.ts';
import { hasWords, t } from '../i18n/words.ts';
import type { Translate } from '../packager/papers/paper-content.ts';

/** The words at a key in the present language, as they are read. Throws when there are none: a paper with a hole is not printed. */
export const translate: Translate = (key, values) => {
  if (!hasWords(key)) throw new Error(`There are no words "${key}"; add them under "locales/".`);
  return withoutTerms(t(key, values));
};
