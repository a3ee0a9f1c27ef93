import type { BEGINNINGS, Band, EYES, StoryShape, Surface } from './names.ts';
import type { Project } from './project.ts';
import type { Story } from './story.ts';
import { branchesOf } from './targets.ts';

/** What the figures of a course count of one story. */
export interface StoryFigures {
  readonly module: string;
  readonly file: string;
  readonly story: string;
  readonly shape: StoryShape;
  readonly surface: Surface;
  readonly begins: (typeof BEGINNINGS)[number];
  readonly eyes: (typeof EYES)[number];
  /** Whether something harmless that looks alike comes before the first trick. */
  readonly twinFirst: boolean;
}

/** The figures of every story of a band, in the order of its path; modules that it does not name come last. */
export function storyFigures(
  { modules, courses }: Pick<Project, 'modules' | 'courses'>,
  band: Band,
): StoryFigures[] {
  const path = courses.find((course) => course.band === band)?.modules ?? [];
  const rank = (id: string) => (path.includes(id) ? path.indexOf(id) : path.length);
  return modules
    .filter((module) => module.band === band)
    .sort((a, b) => rank(a.id) - rank(b.id))
    .flatMap(({ id: module, stories }) =>
      stories.map(({ file, story }) => {
        const { id, shape, surface, begins, eyes } = story;
        return {
          module,
          file,
          story: id,
          shape,
          surface,
          begins,
          eyes,
          twinFirst: hasTwinFirst(story),
        };
      }),
    );
}

// Follows what the story offers as long as nothing worth a flag has been said.
function hasTwinFirst({ start, beats }: Story): boolean {
  const reached = new Set([start]);
  for (const id of reached) {
    const beat = beats[id];
    if (beat === undefined || beat.step > 0) continue;
    if (beat.genuine) return true;
    for (const target of [beat.next, ...(beat.choices ?? []).map(({ to }) => to)]) {
      for (const { to } of branchesOf(target)) reached.add(to);
    }
  }
  return false;
}
