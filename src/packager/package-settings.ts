import { z } from 'zod';
import type { Band } from '../content/names.ts';

/** The standards that packages are made for. */
export const STANDARDS = ['1.2', '2004-3rd', '2004-4th'] as const;
export type Standard = (typeof STANDARDS)[number];

/**
 * A module with its stories; a booster of it, which is scheduled weeks later and asks unseen questions only; or a
 * course, which is all modules of a band in one activity.
 */
export const KINDS = ['module', 'booster', 'course'] as const;
export type PackageKind = (typeof KINDS)[number];

/** Stands in place of a module where a package is a course. */
export const COURSE = 'course';

/** Share of rules, in percent, from which a module or course counts as passed. */
export const DEFAULT_PASS_MARK = 60;

const words = z.string().trim().min(1).max(80);

/**
 * The file that `--school` names: the adult whom pupils of this school can go to, in the school's own
 * words. It is shown to every pupil, so it holds nothing private.
 */
export const schoolSchema = z.strictObject({
  adult: z.strictObject({
    name: words,
    /** Such as "safeguarding lead". */
    role: words.optional(),
    /** Such as "the room beside the library". */
    where: words.optional(),
    /** Such as "every day at break". */
    when: words.optional(),
  }),
});

export type School = z.output<typeof schoolSchema>;

/** What one package is made for. */
export interface PackageSettings {
  /** {@link COURSE} where the kind is `course`. */
  readonly module: string;
  readonly band: Band;
  /** Language tag as in `locales`, such as `en-GB`. */
  readonly language: string;
  readonly standard: Standard;
  readonly kind: PackageKind;
  /** 0 to 100, in the unit of the score. */
  readonly passMark: number;
  /** Which file of `modules/signposts` its help routes come from. */
  readonly region: string;
  readonly school?: School;
}

/**
 * File name without ending, such as `meet-up-9-11-booster-scorm2004-3rd`. Languages other than the
 * first, `en-GB`, are named in it.
 */
export function packageName(settings: PackageSettings): string {
  const { module, band, language, standard, kind } = settings;
  return [
    `${module}-${band}`,
    ...(language === 'en-GB' ? [] : [language.toLowerCase()]),
    ...(kind === 'booster' ? ['booster'] : []),
    standard === '1.2' ? 'scorm12' : `scorm${standard}`,
  ].join('-');
}
