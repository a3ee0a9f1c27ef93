import type { Beat } from '../../content/story.ts';
import { t } from '../../i18n/words.ts';
import type { ShownChoice } from '../model.ts';

/** What a beat offers, with its words under the key `words`. */
export function choicesOf({ choices = [] }: Beat, words: string): readonly ShownChoice[] {
  return choices.map(({ id, via, sign }) => ({
    id,
    via,
    text: t(`${words}.choices.${id}`),
    ...(sign !== undefined && { sign }),
  }));
}
