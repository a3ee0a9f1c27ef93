import { t } from '../../i18n/words.ts';
import type { ShownPicture } from '../model.ts';

/** A picture's text, and what paper is stuck over. */
export function altOf({ alt, spots, covered }: ShownPicture): string {
  const names = spots.filter(({ id }) => covered.includes(id)).map(({ label }) => label);
  return names.length === 0 ? alt : t('play.picture.covered', { alt, names: names.join(', ') });
}
