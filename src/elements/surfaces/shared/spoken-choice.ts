import { t } from '../../../i18n/words.ts';
import type { Person, ShownChoice } from '../../model.ts';
import { digitByDigit } from '../../numbers/digits.ts';

/**
 * The name of a choice for those who listen where it is other than its words: what would be said aloud, with who says
 * it, as a sign or the writing itself shows. Undefined for a deed, whose words are its name.
 */
export function spokenChoice({ via, text }: ShownChoice, { name }: Person): string | undefined {
  return via === 'reply' ? digitByDigit(t('play.said', { name, text })) : undefined;
}
