import { t } from '../../i18n/words.ts';
import { listNames } from './list-names.ts';

/** What a side chat is called: by the names of those whom the hero talks to in it, or the hero's own. */
export function sideChatTitle(others: readonly string[], hero: string): string {
  return t('play.side-chat', { names: listNames(others) || hero });
}
