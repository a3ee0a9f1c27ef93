import type { Check } from '../check-context.ts';
import { BANDS, SURFACES } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { ModuleSource } from '../project.ts';
import { problem } from '../report-problem.ts';
import { type StoryFigures, storyFigures } from '../story-figures.ts';

/** With fewer stories a band is still being written, and has no figures yet. */
const FEWEST_STORIES = 18;
/** All ten modules: more shapes, and each a little more often. */
const WHOLE_COURSE = 30;
const SHARE = 3;

/**
 * The stories of a course are told in many shapes, on every kind of app; a third begin after something was
 * done, a third are seen by somebody else, and in each module one opens with its harmless twin.
 */
export const checkCourseStories: Check = (project) =>
  BANDS.flatMap((band) => {
    const modules = project.modules.filter((module) => module.band === band);
    const stories = storyFigures(project, band);
    return [
      ...modules.flatMap((module) => twinFirst(module, stories)),
      ...(stories.length < FEWEST_STORIES ? [] : courseProblems(modules[0]!.file, stories)),
    ];
  });

function twinFirst({ id, file }: ModuleSource, stories: readonly StoryFigures[]): Problem[] {
  const own = stories.filter(({ module }) => module === id);
  if (own.length === 0 || own.some((story) => story.twinFirst)) return [];
  return [problem('twin-late', file, ['episodes'])];
}

function courseProblems(file: string, stories: readonly StoryFigures[]): Problem[] {
  const all = stories.length;
  const [fewest, most] = all < WHOLE_COURSE ? [6, 4] : [8, 5];
  const shapes = [...new Set(stories.map(({ shape }) => shape))];
  const surfaces = SURFACES.filter((surface) => !stories.some((one) => one.surface === surface));
  const needed = Math.ceil(all / SHARE);
  const after = stories.filter(({ begins }) => begins === 'after').length;
  const seen = stories.filter(({ eyes }) => eyes !== 'own').length;
  const at = ['episodes'];
  return [
    ...(shapes.length < fewest
      ? [problem('shapes-few', file, at, { shapes: shapes.join(', '), fewest })]
      : []),
    ...shapes.flatMap((shape) => {
      const same = stories.filter((one) => one.shape === shape);
      if (same.length <= most) return [];
      const args = { shape, count: same.length, most };
      return [problem('shape-often', same.at(-1)!.file, ['shape'], args)];
    }),
    ...(after < needed ? [problem('begins-alike', file, at, { after, all, needed })] : []),
    ...(seen < needed ? [problem('eyes-alike', file, at, { seen, all, needed })] : []),
    ...surfaces.map((surface) => problem('surface-unused', file, at, { surface })),
  ];
}
