import type { CourseOutline } from './compiled.ts';
import type { Band } from './names.ts';
import { type Project, type WordTree, findModule } from './project.ts';
import { picturesOfQuestions, picturesOfStory } from './shown-pictures.ts';
import { speakersOf } from './speakers.ts';
import { termsIn } from './terms.ts';
import { branchAt, mergeTrees, pickFrom, textsIn, wordsOf } from './word-tree.ts';

// Parts of `app` that home and the frame around it say; all others are for later screens.
const FIRST = ['bar', 'save', 'progress', 'loading', 'mode', 'home', 'rule-state', 'curtain'];
// Those of them that come with a module, and of which the path of a course says next to nothing.
const OF_MODULE = ['home', 'rule-state', 'progress'];

/**
 * The words of a module in one language, split as the browser loads them. All keys carry their whole
 * prefix, so that any of the trees can be merged in any order.
 */
export interface ModuleWords {
  /** With the first screen: what it says of `app`, `module`, rules, heroes and stories. */
  readonly first: WordTree;
  /** With the first screen after it, or the first panel: all that belongs to no story, bank or region. */
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
  const heroes = new Set(stories.map(({ story }) => story.hero));
  const cast = new Set(['narrator', ...speakersOf(source)]);
  const pick = (paths: readonly (readonly string[])[]) => withTerms(pickFrom(words, paths), words);
  return {
    first: pickFrom(words, [
      ...FIRST.map((part) => ['app', part]),
      ['module', 'title'],
      ['module', 'idea'],
      ...module.rules.map((rule) => ['rules', rule, 'title']),
      ...[...heroes].map((id) => ['cast', id]),
      ...stories.map(({ story }) => ['story', story.id, 'title']),
    ]),
    later: pick([
      ...Object.keys(branchAt(words, ['app']))
        .filter((part) => !FIRST.includes(part))
        .map((part) => ['app', part]),
      ['play'],
      ['tricks'],
      ...module.rules.flatMap((rule) => [
        ['rules', rule, 'rule', band],
        ['rules', rule, 'told'],
      ]),
      ...[...cast].map((id) => ['cast', id]),
      ...stories.map(({ story }) => ['story', story.id, 'hook']),
    ]),
    stories: Object.fromEntries(
      stories.map(({ story }) => [
        story.id,
        pick([['story', story.id], ...picturesOfStory(story).map((id) => ['pictures', id])]),
      ]),
    ),
    bank: pick([
      ...module.rules.map((rule) => ['bank', rule]),
      ...source.banks
        .flatMap(({ bank }) => picturesOfQuestions(bank.questions))
        .map((id) => ['pictures', id, 'alt']),
    ]),
    papers: pickFrom(words, [['papers'], ['module', 'starter']]),
    site: pickFrom(words, [['site']]),
  };
}

/** The words of a course's path, and of the panels that open over it. */
export interface CourseWords {
  readonly first: WordTree;
  readonly later: WordTree;
}

/** Splits the words of a course, besides those of its modules: of each of these the title and idea are in `first`. */
export function splitCourseWords(
  project: Project,
  { band, modules }: CourseOutline,
  language: string,
): CourseWords {
  const own = modules.map(({ module }) => ({
    module,
    words: wordsOf(project, { id: module, band }, language),
  }));
  const words = own[0]?.words ?? {};
  return {
    first: mergeTrees([
      pickFrom(words, [
        ...FIRST.filter((part) => !OF_MODULE.includes(part)).map((part) => ['app', part]),
        ['app', 'progress', 'label'],
        ...['path', 'keep', 'keep-yes', 'keep-no'].map((key) => ['app', 'home', key]),
        ['course'],
      ]),
      ...own.map(({ module, words: { module: about } }) => ({
        course: { modules: { [module]: pickFrom(about as WordTree, [['title'], ['idea']]) } },
      })),
    ]),
    later: withTerms(
      pickFrom(words, [
        ...Object.keys(branchAt(words, ['app']))
          .filter((part) => !FIRST.includes(part))
          .map((part) => ['app', part]),
        ['play'],
        ['tricks'],
      ]),
      words,
    ),
  };
}

// What a tree marks as terms comes with it, explained.
function withTerms(tree: WordTree, words: WordTree): WordTree {
  const terms = new Set(textsIn(tree).flatMap(({ text }) => termsIn(text)));
  return mergeTrees([
    tree,
    pickFrom(
      words,
      [...terms].map((term) => ['glossary', term]),
    ),
  ]);
}
