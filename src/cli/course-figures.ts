import type { Band } from '../content/names.ts';
import type { Project } from '../content/project.ts';
import { storyFigures } from '../content/story-figures.ts';
import { wordsOf } from '../content/word-tree.ts';
import { sayFrom } from './say.ts';

/**
 * How the stories of a band are told, a line each in the order of its modules, with the teaser that leads to the
 * next one; then what the checks count.
 */
export function courseFigures(project: Project, band: Band, language: string): string[] {
  const stories = storyFigures(project, band);
  const rows = stories.map(({ module, story, shape, surface, begins, eyes, twinFirst }) => [
    `${module}/${story}`,
    shape,
    surface,
    begins,
    eyes,
    twinFirst ? 'twin first' : '',
  ]);
  const head = ['story', 'shape', 'surface', 'begins', 'eyes', ''];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd();
  const count = (is: (story: (typeof stories)[number]) => boolean) =>
    `${stories.filter(is).length} of ${stories.length}`;
  const tally = (of: (story: (typeof stories)[number]) => string) =>
    [...new Set(stories.map(of))]
      .map((one) => `${one} ${stories.filter((story) => of(story) === one).length}`)
      .join(', ');
  return [
    `STORIES FOR ${band}`,
    '',
    line(head),
    ...rows.map(line),
    '',
    `Shapes: ${tally(({ shape }) => shape)}`,
    `Surfaces: ${tally(({ surface }) => surface)}`,
    `Begin after something was done: ${count(({ begins }) => begins === 'after')}`,
    `Seen by a friend or bystander: ${count(({ eyes }) => eyes !== 'own')}`,
    `Open with the harmless twin: ${count(({ twinFirst }) => twinFirst)}`,
    '',
    'The teasers, one after the other:',
    ...stories.map(({ module, story }) => {
      const say = sayFrom(wordsOf(project, { id: module, band }, language));
      return `   ${story}: ${say('story', story, 'teaser')}`;
    }),
  ];
}
