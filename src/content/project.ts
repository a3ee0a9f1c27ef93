import type {
  CastMember,
  Course,
  Framework,
  ModuleFile,
  Nation,
  Picture,
  Registry,
  Rule,
  Signpost,
} from './module.ts';
import type { Band } from './names.ts';
import type { Bank } from './question.ts';
import type { Story } from './story.ts';
import type { TraceClause } from './trace-file.ts';
import type { SourceText } from './yaml-source.ts';

/** The language that every word is written in first; the others are translations of it. */
export const SOURCE_LANGUAGE = 'en-GB';

/** Where files that belong to no module are. */
export const FILES = {
  rules: 'modules/rules.yaml',
  cast: 'modules/cast.yaml',
  pictures: 'modules/pictures.yaml',
  curriculum: 'modules/curriculum.yaml',
  trace: 'modules/trace.yaml',
  courses: 'modules/courses.yaml',
  registry: 'modules/registry.yaml',
} as const;

/** All content as read; `broken` names files left out for faults in their form, and those that should be there. */
export interface Project {
  readonly rules: readonly Rule[];
  readonly cast: readonly CastMember[];
  readonly pictures: readonly Picture[];
  readonly curriculum: readonly Framework[];
  readonly trace: readonly TraceClause[];
  readonly courses: readonly Course[];
  readonly registry: Registry;
  readonly signposts: readonly SignpostSource[];
  readonly modules: readonly ModuleSource[];
  /** By language tag. */
  readonly locales: Readonly<Record<string, readonly TextFile[]>>;
  /** Source text by file, for line numbers. */
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly broken: ReadonlySet<string>;
}

/** One module for one band. */
export interface ModuleSource {
  readonly id: string;
  readonly band: Band;
  /** Such as `modules/meet-up/9-11`. */
  readonly folder: string;
  readonly file: string;
  readonly module: ModuleFile;
  /** In the order of `module.episodes`, others after them. */
  readonly stories: readonly StorySource[];
  /** In the order of `module.rules`, others after them. */
  readonly banks: readonly BankSource[];
}

export interface StorySource {
  readonly file: string;
  readonly story: Story;
}

export interface BankSource {
  readonly file: string;
  readonly bank: Bank;
}

export interface SignpostSource {
  readonly file: string;
  readonly region: string;
  /** Absent in the neutral region, which stands for all of them. */
  readonly nation?: Nation;
  readonly signposts: readonly Signpost[];
}

/** Words by key; leaves are texts. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** One file of words, and where its tree hangs in the whole. */
export interface TextFile {
  readonly file: string;
  /** Such as `['story', 'tournament']`. */
  readonly prefix: readonly string[];
  /** Set for a file that belongs to one module and band. */
  readonly module?: { readonly id: string; readonly band: Band };
  readonly words: WordTree;
}

/** The module of a project; throws when there is none, naming those that there are. */
export function findModule(project: Project, id: string, band: Band): ModuleSource {
  const found = project.modules.find((module) => module.id === id && module.band === band);
  if (found !== undefined) return found;
  const known = project.modules.map((module) => `${module.id} ${module.band}`);
  throw new Error(`There is no module "${id}" for ${band}; there are: ${known.join(', ')}.`);
}
