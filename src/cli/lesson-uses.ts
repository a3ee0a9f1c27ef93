import type { Outline } from '../content/compiled.ts';
import type { ModuleSource } from '../content/project.ts';
import { picturesOfQuestions, picturesOfStory } from '../content/shown-pictures.ts';
import { boosterCastOf } from '../content/speakers.ts';
import { draftsOfStory } from '../content/story-drafts.ts';
import type { PackageKind } from '../packager/package-settings.ts';
import type { LessonUses } from './lesson-code.ts';

/** What each kind of package of a module shows. */
export type KindUses = Readonly<Record<Exclude<PackageKind, 'course'>, LessonUses>>;

/** What the packages of a module show; a booster has no stories. */
export function usesOfLesson(module: ModuleSource, outline: Outline): KindUses {
  return { module: usesOfModule(module, outline), booster: usesOfBooster(module, outline) };
}

function usesOfModule(module: ModuleSource, { cast }: Outline): LessonUses {
  const stories = module.stories.map(({ story }) => story);
  const ofQuestions = usesOfQuestions(module);
  return {
    ...ofQuestions,
    surfaces: new Set(stories.map(({ surface }) => surface)),
    drafts: new Set(stories.flatMap(draftsOfStory)),
    portraits: facesAmong(cast),
    pictures: new Set([...stories.flatMap(picturesOfStory), ...ofQuestions.pictures]),
  };
}

function usesOfBooster(module: ModuleSource, { cast }: Outline): LessonUses {
  const shown = boosterCastOf(module);
  return {
    ...usesOfQuestions(module),
    surfaces: new Set(),
    drafts: new Set(),
    portraits: facesAmong(cast.filter(({ id }) => shown.has(id))),
  };
}

function usesOfQuestions({ banks }: ModuleSource): Pick<LessonUses, 'questions' | 'pictures'> {
  const questions = banks.flatMap(({ bank }) => bank.questions);
  return {
    questions: new Set(questions.map(({ type }) => type)),
    pictures: new Set(picturesOfQuestions(questions)),
  };
}

function facesAmong(cast: Outline['cast']): ReadonlySet<string> {
  return new Set(cast.filter(({ look }) => look === 'face').map(({ picture }) => picture));
}
