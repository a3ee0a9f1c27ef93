import { type Check, wordsFileName } from '../check-context.ts';
import { endingWithout } from '../every-way.ts';
import type { Course } from '../module.ts';
import { hasPhrase, phrasesIn, quotedPhrases } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import { FILES, type ModuleSource, type Project, SOURCE_LANGUAGE } from '../project.ts';
import { problem } from '../report-problem.ts';
import { saidTexts } from '../stated-texts.ts';
import type { Story } from '../story.ts';
import type { WordTree } from '../project.ts';
import { textAt, wordsOf } from '../word-tree.ts';

/** One episode of a path, with its words. */
interface Episode {
  readonly name: string;
  readonly module: ModuleSource;
  readonly story: Story;
  readonly words: WordTree;
}

/**
 * One arc runs through a course: its thread is in each episode where every pupil meets it, and each teaser names
 * something that the next episode opens with. Measured in the language that is written first.
 */
export const checkArc: Check = (project) =>
  project.courses.flatMap((course, place) => {
    const episodes = episodesOf(project, course);
    // With a file that cannot be read there are episodes that nobody knows of.
    if (episodes === undefined) return [];
    const wrong = orderProblem(course, place, episodes);
    if (wrong !== undefined) return [wrong];
    return episodes.flatMap((episode, at) => [
      ...threadProblems(course, place, at, episode),
      ...teaserProblems(course, at, episode, episodes[at + 1]),
    ]);
  });

function episodesOf(project: Project, { band, modules }: Course): readonly Episode[] | undefined {
  const isBroken = [...project.broken].some((file) =>
    /(^|\/)(courses|arc|module|story-[^/]+)\.yaml$/.test(file),
  );
  if (isBroken) return undefined;
  return modules.flatMap((id) => {
    const module = project.modules.find((one) => one.id === id && one.band === band);
    if (module === undefined) return [];
    const words = wordsOf(project, module, SOURCE_LANGUAGE);
    return module.stories.map(({ story }) => ({ name: `${id}/${story.id}`, module, story, words }));
  });
}

function orderProblem(
  { arc }: Course,
  place: number,
  episodes: readonly Episode[],
): Problem | undefined {
  const count = Math.max(arc.length, episodes.length);
  const at = Array.from({ length: count }, (_, n) => n).find(
    (n) => arc[n]?.episode !== episodes[n]?.name,
  );
  if (at === undefined) return undefined;
  const named = (name: string | undefined) => (name === undefined ? 'nothing' : `"${name}"`);
  const args = { given: named(arc[at]?.episode), expected: named(episodes[at]?.name) };
  return problem('arc-order', FILES.courses, [place, 'arc', at, 'episode'], args);
}

function threadProblems(
  { arc }: Course,
  place: number,
  at: number,
  { name, story, words }: Episode,
): Problem[] {
  const { id } = arc[at]!;
  const phrases = phrasesIn(textAt(words, ['arc', id, 'says']));
  const says = (texts: readonly string[]) =>
    texts.some((text) => phrases.some((phrase) => hasPhrase(text, phrase)));
  const beats = Object.keys(story.beats).filter((beat) => says(saidTexts(story, beat, words)));
  const runs =
    phrases.length === 0 ||
    says(opening(story, words)) ||
    endingWithout(story, new Set(beats)) === undefined;
  if (runs) return [];
  const args = { id, episode: name, says: quotedPhrases(phrases) };
  return [problem('arc-absent', FILES.courses, [place, 'arc', at, 'episode'], args)];
}

// The last teaser leads to no episode, and still has to say what stays open.
function teaserProblems(
  { arc }: Course,
  at: number,
  { module, story, words }: Episode,
  next: Episode | undefined,
): Problem[] {
  const teaser = textAt(words, ['story', story.id, 'teaser']);
  const phrases = phrasesIn(textAt(words, ['arc', arc[at]!.id, 'next']));
  if (teaser === undefined || phrases.length === 0) return [];
  const opens = next && opening(next.story, next.words);
  const inTeaser = phrases.filter((phrase) => hasPhrase(teaser, phrase));
  const leads =
    opens === undefined
      ? inTeaser
      : inTeaser.filter((phrase) => opens.some((text) => hasPhrase(text, phrase)));
  if (leads.length > 0) return [];
  const args = {
    next: next === undefined ? 'what stays open' : `"${next.name}"`,
    says: quotedPhrases(phrases),
    where: inTeaser.length === 0 ? 'it' : 'its title, its hook or its first beat',
  };
  const file = wordsFileName(SOURCE_LANGUAGE, module, `story-${story.id}`);
  return [problem('teaser-loose', file, ['teaser'], args)];
}

/** What everybody reads first: title, hook and the messages of the first beat. */
function opening(story: Story, words: WordTree): string[] {
  const at = (...path: string[]) => textAt(words, ['story', story.id, ...path]) ?? [];
  return [
    ...[at('title'), at('hook', 'who'), at('hook', 'wants')].flat(),
    ...saidTexts(story, story.start, words),
  ];
}
