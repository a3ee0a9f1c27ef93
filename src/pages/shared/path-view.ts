import type { CourseOutline } from '../../content/compiled.ts';
import type { Path, Stop } from '../../elements/present/path.ts';
import type { PlaceInLesson } from '../../elements/present/place-in-lesson.ts';
import type { CourseProgress, ModuleStanding } from '../../engine/course/course-progress.ts';
import { t } from '../../i18n/words.ts';

/** What the path shows of a course: finished values with words. `hrefs`: the page of each module that has one. */
export function pathOf(
  course: CourseOutline,
  now: CourseProgress,
  hrefs: Readonly<Record<string, string>> = {},
): Path {
  const { modules } = now;
  const next = nextModule(now);
  return {
    stops: modules.map((standing, place) =>
      stopOf(standing, course.modules[place]!.hero, place, hrefs),
    ),
    ...(next !== undefined && { next }),
    got: now.rules.filter(({ everGotIt }) => everGotIt).length,
    of: now.rules.length,
  };
}

/** Where in a course a pupil is: the modules done. */
export function placeOnPath({ modules }: CourseProgress): PlaceInLesson {
  const [done, of] = [modules.filter((module) => module.done).length, modules.length];
  return { name: t('course.done', { done, of }), place: done, of };
}

// Where the pupil was, as long as something is to do there; then the first stop where there is.
function nextModule({ modules, last }: CourseProgress): string | undefined {
  const isOpen = ({ done, due }: ModuleStanding) => !done || due.length > 0;
  const standing = modules.find(({ module }) => module === last);
  return standing !== undefined && isOpen(standing) ? last : modules.find(isOpen)?.module;
}

function stopOf(
  standing: ModuleStanding,
  hero: string,
  place: number,
  hrefs: Readonly<Record<string, string>>,
): Stop {
  const { module, stories, rules, due, done, played } = standing;
  const href = hrefs[module];
  return {
    module,
    place: place + 1,
    title: t(`course.modules.${module}.title`),
    idea: t(`course.modules.${module}.idea`),
    hero,
    state: done ? 'done' : played ? 'begun' : 'to-do',
    stories,
    rules: rules.map(({ id, state }) =>
      // Where it is due in several modules, one stop alone says so.
      state === 'due' && !due.includes(id) ? 'got-it' : state,
    ),
    due: due.length,
    ...(href !== undefined && { href }),
  };
}
