import type { Outline } from '../../content/compiled.ts';
import type { Framework, Rule, Signpost } from '../../content/module.ts';
import type { PackageSettings } from '../package-settings.ts';

/**
 * A text by key, such as `papers.brief.name`, with its blanks filled. Throws when there is no such
 * text: a paper with a hole must not be printed.
 */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What the teacher's papers are made from: the same data as the lesson. */
export interface PaperContent {
  readonly settings: Pick<PackageSettings, 'band' | 'language' | 'passMark' | 'school'>;
  readonly outline: Pick<Outline, 'module' | 'rules' | 'episodes'>;
  readonly rules: readonly Rule[];
  readonly curriculum: readonly Framework[];
  /** Help routes of the package's region. */
  readonly signposts: readonly Signpost[];
  readonly translate: Translate;
}

/** The school's adult in one phrase, such as "Ms Bell (safeguarding lead), the library, at break". */
export function schoolAdult({ settings }: PaperContent): string | undefined {
  const adult = settings.school?.adult;
  if (adult === undefined) return undefined;
  const { name, role, where, when } = adult;
  return [role === undefined ? name : `${name} (${role})`, where, when]
    .filter((part) => part !== undefined)
    .join(', ');
}
