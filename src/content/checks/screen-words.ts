import { type Check, wordsFile } from '../check-context.ts';
import { isOnScreen } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { ModuleSource, Project } from '../project.ts';
import { READING_LIMITS } from '../reading.ts';
import { problem } from '../report-problem.ts';
import type { Story } from '../story.ts';
import { wordCount } from '../word-count.ts';
import { branchAt, textAt, textsIn } from '../word-tree.ts';

/** "Under twelve words": children text short. */
const MOST_IN_MESSAGE = 11;

/** No screen holds more words than its band can take in, no message more than a child would text. */
export const checkScreenWords: Check = (project) =>
  Object.keys(project.locales).flatMap((language) =>
    project.modules.flatMap((module) => [
      ...module.stories.flatMap(({ story }) => storyScreens(project, language, module, story)),
      ...module.banks.flatMap(({ bank }) => questionScreens(project, language, module, bank.rule)),
    ]),
  );

function storyScreens(
  project: Project,
  language: string,
  module: ModuleSource,
  story: Story,
): Problem[] {
  const file = wordsFile(project, language, module, ['story', story.id]);
  if (file === undefined) return [];
  const most = READING_LIMITS[module.band].screen;
  return Object.entries(story.beats).flatMap(([id, beat]) => {
    const texts = textsIn(branchAt(file.words, ['beats', id])).filter(
      ({ path }) => path[0] !== 'because' && path[0] !== 'talk',
    );
    const words = texts.reduce((sum, { text }) => sum + wordCount(text), 0);
    const messages = isOnScreen(beat)
      ? beat.say.filter(({ from, kind }) => from !== 'narrator' && isTexted(kind))
      : [];
    return [
      ...(words > most
        ? [problem('screen-long', file.file, ['beats', id], { words, most, band: module.band })]
        : []),
      ...messages.flatMap((message) => {
        const path = ['beats', id, message.id];
        const count = wordCount(textAt(file.words, path) ?? '');
        if (count <= MOST_IN_MESSAGE) return [];
        return [problem('message-long', file.file, path, { words: count, most: MOST_IN_MESSAGE })];
      }),
    ];
  });
}

function questionScreens(
  project: Project,
  language: string,
  module: ModuleSource,
  rule: string,
): Problem[] {
  const file = wordsFile(project, language, module, ['bank', rule]);
  if (file === undefined) return [];
  const most = READING_LIMITS[module.band].screen;
  return Object.keys(file.words).flatMap((id) => {
    const texts = textsIn(branchAt(file.words, [id])).filter(({ path }) => path[0] !== 'because');
    const words = texts.reduce((sum, { text }) => sum + wordCount(text), 0);
    if (words <= most) return [];
    return [problem('screen-long', file.file, [id], { words, most, band: module.band })];
  });
}

function isTexted(kind: string): boolean {
  return kind === 'message' || kind === 'comment';
}
