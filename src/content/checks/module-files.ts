import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { FILES, type ModuleSource, type Project } from '../project.ts';
import { problem } from '../report-problem.ts';

/** A module has a story for each episode, in order, and a bank for each rule. */
export const checkModuleFiles: Check = (project) =>
  project.modules.flatMap((module) => [
    ...episodes(project, module),
    ...rules(project, module),
    ...module.stories.flatMap(({ file, story }) => {
      const place = module.module.episodes.indexOf(story.id) + 1;
      if (place === story.episode) return [];
      return [problem('episode-order', file, ['episode'], { episode: story.episode, place })];
    }),
  ]);

function episodes(project: Project, { folder, module }: ModuleSource): Problem[] {
  return module.episodes
    .map((id) => `${folder}/story-${id}.yaml`)
    .filter((file) => !project.sources.has(file))
    .map((file) => problem('file-missing', file, []));
}

function rules(project: Project, { folder, file, module }: ModuleSource): Problem[] {
  const known = project.rules.map(({ id }) => id);
  return module.rules.flatMap((rule, place) => {
    const path = ['rules', place];
    if (!known.includes(rule) && !project.broken.has(FILES.rules)) {
      return [problem('rule-unknown', file, path, { rule, valid: known.join(', ') })];
    }
    const bank = `${folder}/bank-${rule}.yaml`;
    if (project.sources.has(bank)) return [];
    return [problem('bank-missing', file, path, { rule, bank })];
  });
}
