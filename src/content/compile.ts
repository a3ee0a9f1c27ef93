import type {
  CompiledBank,
  CompiledStory,
  Outline,
  OutlineEpisode,
  Point,
  QuestionPoint,
} from './compiled.ts';
import { compileBeat, compileStoryPoint } from './compile-points.ts';
import { falseAlarmsOf } from './false-alarms.ts';
import { fingerprintOf } from './fingerprint.ts';
import { estimateMinutes } from './minutes.ts';
import type { Picture } from './module.ts';
import type { Band } from './names.ts';
import { type RegistryBlock, blockOf } from './points.ts';
import { type ModuleSource, type Project, SOURCE_LANGUAGE, findModule } from './project.ts';
import type { Question } from './question.ts';
import { responseCount, rightResponses, shapeOf } from './question-response.ts';
import { speakersOf } from './speakers.ts';
import { picturesOfStory } from './shown-pictures.ts';
import type { Story } from './story.ts';
import { wordsOf } from './word-tree.ts';

/** What a browser loads of one module and band, besides its words. */
export interface CompiledModule {
  readonly outline: Outline;
  /** By story id. */
  readonly stories: Readonly<Record<string, CompiledStory>>;
  readonly bank: CompiledBank;
}

/** Compiles a checked module. Throws where the checks would have found a fault, naming the remedy. */
export function compileModule(project: Project, moduleId: string, band: Band): CompiledModule {
  const module = findModule(project, moduleId, band);
  const block = blockOf(project.registry, module);
  if (block === undefined) {
    throw new Error(`${moduleId} ${band} has no numbers: run "npm run register".`);
  }
  const numbers = new Map(block.points.map(({ point, number }) => [point, number]));
  const numberOf = (point: string): number => {
    const number = numbers.get(point);
    if (number !== undefined) return number;
    throw new Error(`"${point}" has no number: run "npm run register".`);
  };
  const stories = Object.fromEntries(
    module.stories.map(({ story }) => [
      story.id,
      compileStory(story, block, numberOf, project.pictures),
    ]),
  );
  const bank: CompiledBank = Object.fromEntries(
    module.banks.flatMap(({ bank: { rule, questions } }) =>
      questions.map((question) => [numberOf(`${rule}/${question.id}`), { ...question, rule }]),
    ),
  );
  const points = compilePoints(module, block, numberOf);
  const rules = module.module.rules.map((id) => {
    const rule = project.rules.find((known) => known.id === id);
    if (rule === undefined) throw new Error(`Rule "${id}" is missing in modules/rules.yaml.`);
    const { kind, twin, reported, sign } = rule;
    return { id, kind, twin, reported, ...(sign !== undefined && { sign }) };
  });
  const words = wordsOf(project, { id: moduleId, band }, SOURCE_LANGUAGE);
  const episodes = module.stories.map(({ story }): OutlineEpisode => ({
    story: story.id,
    number: numberOf(story.id),
    surface: story.surface,
    hero: story.hero,
    minutes: Math.round(estimateMinutes(module, story, words)),
    endings: stories[story.id]!.endings,
    rules: story.rules,
    ladder: story.ladder !== undefined,
  }));
  const fingerprint = fingerprintOf({ block: block.block, rules, points, stories, bank });
  const elsewhere = elsewhereOf(project, module);
  const speakers = speakersOf(module);
  const outline: Outline = {
    module: moduleId,
    band,
    block: block.block,
    fingerprint,
    rules,
    episodes,
    cast: project.cast
      .filter(({ id }) => speakers.has(id))
      .map(({ id, role, look, picture }) => ({ id, role, look, picture })),
    ...(elsewhere.length > 0 && { elsewhere }),
    points,
  };
  return { outline, stories, bank };
}

function elsewhereOf(project: Project, { id, band, module }: ModuleSource) {
  return project.modules.flatMap((other) => {
    const block = blockOf(project.registry, other)?.block;
    const shared = other.module.rules.flatMap((rule, place) =>
      module.rules.includes(rule) ? [[rule, place] as const] : [],
    );
    const counts = other.id !== id && other.band === band && shared.length > 0;
    return counts && block !== undefined ? [{ block, rules: Object.fromEntries(shared) }] : [];
  });
}

function compileStory(
  story: Story,
  block: RegistryBlock,
  numberOf: (point: string) => number,
  pictures: readonly Picture[],
): CompiledStory {
  const beats = Object.keys(story.beats).filter((id) => story.beats[id]!.end === undefined);
  const own = optionsOf(block, story.id);
  const alive = new Set(Object.values(story.beats).map(({ end }) => end));
  return {
    ...story,
    number: numberOf(story.id),
    numbers: Object.fromEntries(beats.map((id) => [id, numberOf(`${story.id}/${id}`)])),
    options: Object.fromEntries(beats.map((id) => [id, optionsOf(block, `${story.id}/${id}`)])),
    endings: own
      .filter((option) => option.startsWith('end:'))
      .map((option) => option.slice(4))
      .map((ending) => (alive.has(ending) ? ending : '')),
    pictures: Object.fromEntries(
      picturesOfStory(story).map((id) => [
        id,
        pictures.find((picture) => picture.id === id)?.spots ?? [],
      ]),
    ),
  };
}

function compilePoints(
  module: ModuleSource,
  block: RegistryBlock,
  numberOf: (point: string) => number,
): Record<number, Point> {
  const points: Record<number, Point> = { [numberOf('module')]: { kind: 'module' } };
  for (const { story } of module.stories) {
    const own = optionsOf(block, story.id);
    points[numberOf(story.id)] = compileStoryPoint(story, own, numberOf);
    for (const [id, beat] of Object.entries(story.beats)) {
      if (beat.end !== undefined) continue;
      const point = `${story.id}/${id}`;
      points[numberOf(point)] = compileBeat(story, id, beat, optionsOf(block, point));
    }
  }
  for (const { bank } of module.banks) {
    for (const question of bank.questions) {
      points[numberOf(`${bank.rule}/${question.id}`)] = compileQuestion(bank.rule, question);
    }
  }
  return points;
}

function compileQuestion(rule: string, question: Question): QuestionPoint {
  const falseAlarms = falseAlarmsOf(question);
  return {
    kind: 'question',
    id: question.id,
    rule,
    type: question.type,
    use: question.use,
    surface: question.surface,
    twin: question.twin,
    ...(falseAlarms.length > 0 && { falseAlarms }),
    ...rightResponses(question),
    responses: responseCount(question),
    shape: shapeOf(question),
  };
}

function optionsOf(block: RegistryBlock, point: string): readonly string[] {
  return block.points.find((registered) => registered.point === point)?.options ?? [];
}
