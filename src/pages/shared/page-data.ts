/*
 * The two data blocks of a lesson page. They are not scripts, so that the content security policy
 * lets them be, and the packager can replace them without a build.
 */

/** Addresses relative to the page. */
export interface LessonFiles {
  readonly outline: string;
  /** Words of the first screen: the player's own, the module's and the help routes'. */
  readonly words: string;
  readonly signposts: string;
  readonly stories: Readonly<Record<string, { readonly story: string; readonly words: string }>>;
  readonly bank: string;
  readonly bankWords: string;
}

/** What a package was made for. */
export interface LessonSettings {
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly standard: 'none' | 'scorm12' | 'scorm2004';
  readonly kind: 'course' | 'booster';
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
