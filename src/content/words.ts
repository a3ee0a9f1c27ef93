import type { Band } from './names.ts';
import { type Project, type WordTree, findModule } from './project.ts';
import { speakersOf } from './speakers.ts';
import { branchAt, pickFrom, wordsOf } from './word-tree.ts';

/** Parts of `app` that are read only after a story or the bank was loaded. */
const LATER = ['acts', 'story', 'flag', 'room', 'ending', 'question', 'over', 'finish'];

/**
 * The words of a module in one language, split as the browser loads them. All keys carry their whole
 * prefix, so that any of the trees can be merged in any order.
 */
export interface ModuleWords {
  /** With the first screen: `signposts`, `tricks`, and of `app` what is not for later screens alone. */
  readonly app: WordTree;
  /** With the first screen: `module`, `rules` and `cast` used here, and each story's title and hook. */
  readonly module: WordTree;
  /** With the first story or question: `play`, and what `app` keeps for later screens. */
  readonly later: WordTree;
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
  return {
    app: pickFrom(words, [
      ['signposts'],
      ['tricks'],
      ...Object.keys(branchAt(words, ['app']))
        .filter((part) => !LATER.includes(part))
        .map((part) => ['app', part]),
    ]),
    module: pickFrom(words, [
      ['module'],
      ...module.rules.flatMap((rule) => [
        ['rules', rule, 'title'],
        ['rules', rule, 'rule', band],
        ['rules', rule, 'told'],
      ]),
      ...[...cast].map((id) => ['cast', id]),
      ...stories.flatMap(({ story }) => [
        ['story', story.id, 'title'],
        ['story', story.id, 'hook'],
      ]),
    ]),
    later: pickFrom(words, [['play'], ...LATER.map((part) => ['app', part])]),
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
