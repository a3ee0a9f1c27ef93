import { type Band, TRICKS } from './names.ts';
import { type Project, type WordTree, findModule } from './project.ts';
import { speakersOf } from './speakers.ts';
import { pickFrom, wordsOf } from './word-tree.ts';

/**
 * The words of a module in one language, split as the browser loads them. All keys carry their whole
 * prefix, so that any of the trees can be merged in any order.
 */
export interface ModuleWords {
  /** With the first screen: `app`, `play`, `signposts`, and names of the tricks with the backs used here. */
  readonly app: WordTree;
  /** With the first screen: `module`, `rules` and `cast` used here, and each story's title. */
  readonly module: WordTree;
  /** With each story, by story id. */
  readonly stories: Readonly<Record<string, WordTree>>;
  /** All banks of the module. */
  readonly bank: WordTree;
  readonly papers: WordTree;
  readonly site: WordTree;
}

/** Splits the words of one module. Missing words are simply absent; the checks report them. */
export function splitWords(
  project: Project,
  moduleId: string,
  band: Band,
  language: string,
): ModuleWords {
  const source = findModule(project, moduleId, band);
  const { module, stories } = source;
  const words = wordsOf(project, { id: moduleId, band }, language);
  const cast = new Set(['narrator', ...speakersOf(source)]);
  const tricks = new Set(
    stories.flatMap(({ story }) =>
      Object.values(story.beats).flatMap(({ say }) => say.map(({ flag }) => flag?.trick)),
    ),
  );
  return {
    app: pickFrom(words, [
      ['app'],
      ['play'],
      ['signposts'],
      ...TRICKS.map((trick) => ['tricks', trick, 'name']),
      ...TRICKS.filter((trick) => tricks.has(trick)).map((trick) => ['tricks', trick, 'back']),
    ]),
    module: pickFrom(words, [
      ['module'],
      ...module.rules.flatMap((rule) => [
        ['rules', rule, 'title'],
        ['rules', rule, 'rule', band],
        ['rules', rule, 'told'],
        ['rules', rule, 'ideas'],
      ]),
      ...[...cast].map((id) => ['cast', id]),
      ...stories.map(({ story }) => ['story', story.id, 'title']),
    ]),
    stories: Object.fromEntries(
      stories.map(({ story }) => [story.id, pickFrom(words, [['story', story.id]])]),
    ),
    bank: pickFrom(
      words,
      module.rules.map((rule) => ['bank', rule]),
    ),
    papers: pickFrom(words, [['papers']]),
    site: pickFrom(words, [['site']]),
  };
}
