import type { Band } from '../content/names.ts';
import { type Project, SOURCE_LANGUAGE } from '../content/project.ts';
import { storyFigures } from '../content/story-figures.ts';
import { wordsOf } from '../content/word-tree.ts';
import { sayFrom } from './say.ts';

/**
 * How the stories of a band are told, a line each in the order of its modules, with the thread of the arc and the
 * teaser that leads on; then what the checks count.
 */
export function courseFigures(project: Project, band: Band, language: string): string[] {
  const stories = storyFigures(project, band);
  const arc = project.courses.find((course) => course.band === band)?.arc ?? [];
  // Authors' words stand in the language that they write in.
  const authors = sayFrom(wordsOf(project, { id: '', band }, SOURCE_LANGUAGE));
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
    'The arc, and the teasers that lead on:',
    ...stories.flatMap(({ module, story }) => {
      const say = sayFrom(wordsOf(project, { id: module, band }, language));
      const thread = arc.find(({ episode }) => episode === `${module}/${story}`)?.id;
      return [
        `   ${story}: ${thread === undefined ? 'carries no thread' : authors('arc', thread, 'thread')}`,
        `      ${say('story', story, 'teaser')}`,
      ];
    }),
  ];
}
