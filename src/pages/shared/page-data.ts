import type {
  CompiledBank,
  CompiledStory,
  CourseOutline,
  Outline,
} from '../../content/compiled.ts';
import type { Signpost } from '../../content/module.ts';
import type { Words } from '../../i18n/words.ts';
import type { PointTables } from './point-table.ts';

/*
 * The two data blocks of a lesson page. They are not scripts, so that the content security policy
 * lets them be, and the packager can replace them without a build.
 */

/** Addresses relative to the page. */
export interface LessonFiles {
  /** All that the first screen needs: a {@link LessonStart}. */
  readonly start: string;
  /** Words of all later screens and of the panels. */
  readonly laterWords: string;
  /** Help routes by region: each a {@link LessonHelp}. A package has its own region's alone. */
  readonly help: Readonly<Record<string, string>>;
  /** Each story by id: a {@link LessonStory}. */
  readonly stories: Readonly<Record<string, string>>;
  /** A {@link LessonBank}. */
  readonly bank: string;
  /** Code of all later screens; empty on the development server. */
  readonly code: readonly string[];
  /** What that code's styles show as backgrounds, and what as masks. */
  readonly images: readonly string[];
  readonly masks: readonly string[];
  /** The same content in every language, its own too, by tag; absent where there is one language. */
  readonly languages?: Readonly<Record<string, LanguageFiles>>;
}

/** What differs from language to language. */
export interface LanguageFiles extends Pick<
  LessonFiles,
  'start' | 'laterWords' | 'help' | 'stories' | 'bank'
> {
  /** What its speakers call it. */
  readonly name: string;
}

/** The content of the first screen, in one file. */
export interface LessonStart {
  readonly outline: Omit<Outline, 'points'>;
  readonly points: PointTables;
  /** What the first screen says. */
  readonly words: Words;
}

/** Where help is in one region, with the words for it. */
export interface LessonHelp {
  readonly signposts: readonly Signpost[];
  readonly words: Words;
}

/** What the page of a course is told in place of {@link LessonFiles}. */
export interface CourseFiles extends Pick<LessonFiles, 'laterWords' | 'help' | 'code'> {
  /** All that the path needs, in the page itself: one file less to wait for. */
  readonly path: CourseStart;
  /** Each module by id: a {@link CourseModuleFile}. */
  readonly modules: Readonly<Record<string, string>>;
  /** As in {@link LessonFiles}. */
  readonly languages?: Readonly<Record<string, CourseLanguage>>;
}

/** What of a course differs from language to language. */
export interface CourseLanguage extends Pick<CourseFiles, 'laterWords' | 'help' | 'modules'> {
  readonly name: string;
  /** The words of the path. */
  readonly words: string;
}

/** The path; of each module its title and idea under `course.modules`. */
export interface CourseStart {
  readonly course: CourseOutline;
  readonly words: Words;
}

/** A module of a course: its first screen, and where everything else of it is. */
export interface CourseModuleFile extends LessonStart {
  readonly files: Pick<
    LessonFiles,
    'laterWords' | 'stories' | 'bank' | 'code' | 'images' | 'masks'
  >;
}

/** A story with its words. */
export interface LessonStory {
  readonly story: CompiledStory;
  readonly words: Words;
}

/** All questions with their words. */
export interface LessonBank {
  readonly bank: CompiledBank;
  readonly words: Words;
}

/** What a package was made for. */
export interface LessonSettings {
  /** `course` where it is a whole course. */
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly standard: 'none' | 'scorm12' | 'scorm2004';
  readonly kind: 'module' | 'booster' | 'course';
  /** 0 to 100, in the unit of the score. */
  readonly passMark: number;
  readonly region: string;
  /** The school's own trusted adult, in the school's words. */
  readonly school?: { readonly name: string; readonly where?: string; readonly when?: string };
  /** Whether work is kept on a device without a platform unless the pupil says otherwise. */
  readonly keep: boolean;
}

/** Reads a data block; throws when the page was built without it. */
export function readPageData<T>(page: Document, id: 'safe-files' | 'safe-settings'): T {
  const block = page.getElementById(id)?.textContent;
  if (!block) throw new Error(`The page has no data block "${id}"; build it with "npm run build".`);
  return JSON.parse(block) as T;
}
