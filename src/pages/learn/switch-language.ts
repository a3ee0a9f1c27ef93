import type { SafePlayer } from '../../elements/player/player.ts';
import { type Words, direction, startWords } from '../../i18n/words.ts';
import type { LessonBank, LessonHelp, LessonStart, LessonStory } from '../shared/page-data.ts';
import type { ContentLoader } from './loader.ts';

type Player = Pick<SafePlayer, 'requestUpdate' | 'shadowRoot'>;

/**
 * Goes on in another language: fetches the words of all that is loaded, then draws what is there again. No
 * element is made anew, so that half-made answers stay. Rejects, and changes nothing, when a file did not arrive.
 * `around`: words of the course that the lesson is one of.
 */
export async function switchLanguage(
  player: Player & Element,
  loader: ContentLoader,
  language: string,
  around: readonly Words[] = [],
): Promise<void> {
  const files = loader.files.languages?.[language];
  if (files === undefined) throw new Error(`The page has no files for the language "${language}".`);
  const loaded = () => [
    files.start,
    ...Object.keys(files.stories)
      .filter((id) => loader.has(id))
      .map((id) => files.stories[id]!),
    ...(loader.has('bank') ? [files.bank] : []),
  ];
  let addresses: readonly string[];
  let parts: readonly (LessonStart | LessonStory | LessonBank)[];
  do {
    addresses = loaded();
    parts = await Promise.all(
      addresses.map((address) => loader.json<(typeof parts)[number]>(address)),
    );
  } while (loaded().length > addresses.length);
  const later = await loader.json<Words>(files.laterWords);
  const { words: ofHelp } = await loader.json<LessonHelp>(files.help[loader.region]!);
  loader.files = { ...loader.files, ...files };
  speak(player, language, [...around, later, ofHelp, ...parts.map(({ words }) => words)]);
}

/** Says everything in another language, of which these are all the words so far. */
export function speak(player: Player & Element, language: string, words: readonly Words[]): void {
  startWords(language, words.reduce(mergeWords));
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
  drawAgain(player);
}

// Elements say their own words when they are drawn, and nothing that they were given has changed.
function drawAgain(element: Element): void {
  if ('requestUpdate' in element) (element as SafePlayer).requestUpdate();
  for (const inside of element.shadowRoot?.querySelectorAll('*') ?? []) drawAgain(inside);
}

function mergeWords(one: Words, other: Words): Words {
  const both = Object.keys(other).map((key) => {
    const [mine, theirs] = [one[key], other[key]!];
    const merged =
      typeof mine === 'object' && typeof theirs === 'object' ? mergeWords(mine, theirs) : theirs;
    return [key, merged] as const;
  });
  return { ...one, ...Object.fromEntries(both) };
}
