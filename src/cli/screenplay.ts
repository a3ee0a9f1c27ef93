import type { Band } from '../content/names.ts';
import { type ModuleSource, type Project, type WordTree, findModule } from '../content/project.ts';
import { estimateMinutes } from '../content/minutes.ts';
import { sayFrom } from './say.ts';
import { wordsOf } from '../content/word-tree.ts';
import { questionLines } from './screenplay-questions.ts';
import { storyLines } from './screenplay-story.ts';

/**
 * A module as a readable screenplay: each story with its beats in walking order and where each choice
 * leads, its asides and endings, then every question with its right answer and its reasons.
 */
export function screenplay(project: Project, id: string, band: Band, language: string): string[] {
  const module = findModule(project, id, band);
  const words = wordsOf(project, { id, band }, language);
  const say = sayFrom(words);
  return [
    `${say('module', 'title').toUpperCase()}  ${id} ${band}, ${language}`,
    say('module', 'idea'),
    ...module.stories.flatMap(({ story }) => [
      '',
      '='.repeat(80),
      ...storyLines(story, say, minutesText(module, story.id, words)),
    ]),
    ...module.banks.flatMap(({ bank }) => ['', '='.repeat(80), ...questionLines(bank, say)]),
  ];
}

function minutesText(module: ModuleSource, id: string, words: WordTree): string {
  const { story } = module.stories.find((source) => source.story.id === id)!;
  return `about ${estimateMinutes(module, story, words).toFixed(0)} minutes`;
}
