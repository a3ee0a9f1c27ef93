import type { Check } from '../check-context.ts';
import { BLOCK_SIZE, type RegistryBlock, blockOf, pointsOf } from '../points.ts';
import type { Problem } from '../problem.ts';
import { FILES, type ModuleSource, type Project } from '../project.ts';
import { isQuestion } from '../register.ts';
import { problem } from '../report-problem.ts';

/** Numbers are given to everything that needs one, each once and for ever. */
export const checkNumbers: Check = (project) => {
  if (project.broken.has(FILES.registry)) return [];
  return [
    ...blockProblems(project),
    ...project.registry.blocks.flatMap(blockNumbers),
    ...project.modules.flatMap((module) => moduleNumbers(project, module)),
  ];
};

function blockProblems({ registry: { blocks } }: Project): Problem[] {
  return blocks.flatMap(({ block, module, band }, place) => {
    const twice = blocks
      .slice(0, place)
      .some((other) => other.block === block || (other.module === module && other.band === band));
    if (!twice) return [];
    const path = ['blocks', place, 'block'];
    return [problem('block-duplicate', FILES.registry, path, { block, module, band })];
  });
}

function blockNumbers({ points }: RegistryBlock, blockPlace: number): Problem[] {
  return points.flatMap(({ number, point, gone, options }, place) => {
    const path = ['blocks', blockPlace, 'points', place];
    const before = points.slice(0, place);
    const found: Problem[] = [];
    const same = before.find((other) => other.number === number);
    if (same !== undefined) {
      const code = same.gone !== gone ? 'number-reused' : 'number-duplicate';
      const args = { number, point, other: same.point };
      found.push(problem(code, FILES.registry, [...path, 'number'], args));
    }
    if (before.some((other) => other.point === point)) {
      found.push(problem('point-duplicate', FILES.registry, [...path, 'point'], { point }));
    }
    const option = options.find((id, at) => options.indexOf(id) !== at);
    if (option !== undefined) {
      found.push(problem('id-duplicate', FILES.registry, [...path, 'options'], { id: option }));
    }
    return found;
  });
}

function moduleNumbers(project: Project, module: ModuleSource): Problem[] {
  const { id, band, folder } = module;
  const block = blockOf(project.registry, module);
  if (block === undefined) {
    return [problem('block-missing', FILES.registry, ['blocks'], { module: id, band })];
  }
  const at = ['blocks', project.registry.blocks.indexOf(block), 'points'];
  const needed = pointsOf(module);
  const known = new Map(block.points.map((point, place) => [point.point, { ...point, place }]));
  const found: Problem[] = [];

  const unnumbered = needed.filter(({ point }) => !known.has(point));
  if (unnumbered.length > 0) {
    const args = { count: unnumbered.length, point: unnumbered[0]!.point };
    found.push(problem('point-missing', unnumbered[0]!.file, unnumbered[0]!.path, args));
  }
  const used = block.points.length + unnumbered.length;
  if (used > BLOCK_SIZE) {
    found.push(problem('block-full', FILES.registry, at, { module: id, band, used }));
  }
  for (const { point, options, file, path } of needed) {
    const registered = known.get(point);
    if (registered === undefined) continue;
    if (registered.gone) {
      found.push(problem('point-back', file, path, { point, number: registered.number }));
    }
    if (isQuestion(point)) {
      if (registered.options.join() === options.join()) continue;
      const args = { point, before: registered.options.join(', '), now: options.join(', ') };
      found.push(problem('question-changed', file, path, args));
      continue;
    }
    const lacking = options.find((option) => !registered.options.includes(option));
    if (lacking !== undefined) {
      found.push(problem('option-missing', file, path, { point, option: lacking }));
    }
  }
  if ([...project.broken].some((file) => file.startsWith(`${folder}/`))) return found;
  const alive = new Set(needed.map(({ point }) => point));
  for (const { point, gone, place } of known.values()) {
    if (gone || alive.has(point)) continue;
    found.push(problem('point-vanished', FILES.registry, [...at, place], { point }));
  }
  return found;
}
