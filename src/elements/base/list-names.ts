import { language } from '../../i18n/words.ts';

/** Names in a row as the present language has it, such as "Callum, Mum and Ms Bell". */
export function listNames(names: readonly string[]): string {
  return new Intl.ListFormat(language()).format(names);
}
