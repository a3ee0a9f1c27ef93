import { t } from '../../i18n/words.ts';
import type { ShownPicture } from '../model.ts';

/** A picture with its words: its spots in reading order, and those that paper was stuck over. */
export function pictureOf(
  id: string,
  spots: readonly string[] = [],
  covered: readonly string[] = [],
): ShownPicture {
  const words = `pictures.${id}`;
  return {
    id,
    alt: t(`${words}.alt`),
    spots: spots.map((spot) => ({ id: spot, label: t(`${words}.spots.${spot}`) })),
    covered,
  };
}
