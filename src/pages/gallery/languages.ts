import { parse } from 'yaml';
import type { Words } from '../../i18n/words.ts';
import { longer, mirrored } from './made-up-words.ts';
import pageWords from './page.words.yaml?raw';
import { WORDS } from './values.ts';

/*
 * The languages that the gallery can speak: those of the project and two that are made up, in which every
 * word is longer; one of them runs from right to left.
 */

const OWN = 'en-GB';
const LONGER = 'en-XA';
const MIRRORED = 'ar-XB';

const files = import.meta.glob<string>(
  '../../../locales/*/{app,cast,glossary,pictures,play,rules,signposts,tricks}.yaml',
  { query: '?raw', import: 'default' },
);
const found = Object.keys(files).map((file) => /locales\/([^/]+)\//.exec(file)![1]!);

/** Tags of the languages, the project's first one first. */
export const LANGUAGES: readonly string[] = [...new Set([OWN, ...found, LONGER, MIRRORED])];

/** English words of the gallery itself, and of all that it shows. */
export const GALLERY_WORDS: Words = { ...WORDS, gallery: parse(pageWords) as Words };

/** All words in a language; what a language does not have is in English. */
export async function wordsIn(language: string): Promise<Words> {
  if (language === LONGER) return { ...longer(WORDS), gallery: GALLERY_WORDS.gallery! };
  if (language === MIRRORED) return { ...mirrored(WORDS), gallery: GALLERY_WORDS.gallery! };
  if (language === OWN) return GALLERY_WORDS;
  const own = Object.entries(files).filter(([file]) => file.includes(`/${language}/`));
  const words = await Promise.all(
    own.map(async ([file, load]) => {
      const [, name = ''] = /([a-z]+)\.yaml$/.exec(file) ?? [];
      return [name, parse(await load()) as Words] as const;
    }),
  );
  return { ...GALLERY_WORDS, ...Object.fromEntries(words) };
}
