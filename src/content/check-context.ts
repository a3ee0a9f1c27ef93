import type { FileTexts } from './load.ts';
import type { Problem } from './problem.ts';
import type { ModuleSource, Project, TextFile } from './project.ts';

/** What a check may need besides the project. */
export interface CheckContext {
  /** Every file as read, generated ones included. */
  readonly files: FileTexts;
  /** ISO day; only warnings depend on it. */
  readonly today: string;
}

/** Looks for one kind of fault and collects all of it. */
export type Check = (project: Project, context: CheckContext) => readonly Problem[];

/** A file of words for a story, a bank or the module itself, when the language has it. */
export function wordsFile(
  project: Project,
  language: string,
  module: ModuleSource,
  prefix: readonly string[],
): TextFile | undefined {
  return project.locales[language]?.find(
    (file) =>
      file.module?.id === module.id &&
      file.module.band === module.band &&
      file.prefix.join() === prefix.join(),
  );
}

/** Where such a file is or should be. */
export function wordsFileName(
  language: string,
  module: Pick<ModuleSource, 'id' | 'band'>,
  name: string,
): string {
  return `locales/${language}/${module.id}/${module.band}/${name}.yaml`;
}

/** Whether reading levels and word lists, which are English, apply. */
export function isEnglish(language: string): boolean {
  return /^en(-|$)/.test(language);
}
