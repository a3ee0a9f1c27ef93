import type { CourseModule, CourseOutline } from './compiled.ts';
import { blockOf } from './points.ts';
import { type Project, findModule } from './project.ts';
import type { Band } from './names.ts';

/** Compiles the course of a band, or undefined where it has none. Throws when a module has no numbers. */
export function compileCourse(project: Project, band: Band): CourseOutline | undefined {
  const course = project.courses.find((one) => one.band === band);
  if (course === undefined) return undefined;
  const heroes = new Set<string>();
  return { band, modules: course.modules.map((id) => compileLine(project, id, band, heroes)) };
}

// At each stop another of the heroes stands, as long as there are any.
function compileLine(project: Project, id: string, band: Band, heroes: Set<string>): CourseModule {
  const source = findModule(project, id, band);
  const block = blockOf(project.registry, source);
  if (block === undefined) throw new Error(`${id} ${band} has no numbers: run "npm run register".`);
  const numbers = new Map(block.points.map(({ point, number }) => [point, number]));
  const own = source.stories.map(({ story }) => story.hero);
  const hero = own.find((one) => !heroes.has(one)) ?? own[0] ?? '';
  heroes.add(hero);
  return {
    module: id,
    block: block.block,
    rules: source.module.rules,
    stories: source.stories.map(({ story }) => numbers.get(story.id) ?? -1),
    hero: project.cast.find((member) => member.id === hero)?.picture ?? '',
  };
}
