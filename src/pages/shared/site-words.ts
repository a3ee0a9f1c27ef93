import type { CourseOutline } from '../../content/compiled.ts';
import { startWords } from '../../i18n/words.ts';
import { fetchJson } from './fetch-json.ts';
import { readPageData } from './page-data.ts';

/** A module as the site lists it. */
export interface SiteModule {
  readonly module: string;
  readonly band: string;
  readonly language: string;
  readonly title: string;
  readonly idea: string;
  /** Titles of the rules it teaches. */
  readonly rules: readonly string[];
  /** Portraits of the heroes of its stories. */
  readonly heroes: readonly string[];
  readonly episodes: readonly { readonly title: string; readonly minutes: number }[];
  /** Address of its lesson page. */
  readonly page: string;
  /** Addresses of the page that prints all of its words and of its curriculum map. */
  readonly papers: { readonly text: string; readonly curriculum: string };
}

/** A course as the site lists it, with what its path is drawn from. */
export interface SiteCourse {
  readonly course: CourseOutline;
  readonly language: string;
  /** Address of the page that plays it; `#` and a module's id lead to that module. */
  readonly page: string;
  /** Address of the words of its path. */
  readonly words: string;
  /** Of each module the address of its first screen's content, a `LessonStart`, which has its outline. */
  readonly starts: Readonly<Record<string, string>>;
}

/** What the site's own pages list; the build writes it into their data blocks. */
export interface SiteFiles {
  readonly words: string;
  /** Where help is, a `LessonHelp` of no region, and the words of the panel that shows it. */
  readonly help: { readonly routes: string; readonly words: string };
  /** In the order of the path; those of no course last. */
  readonly modules: readonly SiteModule[];
  readonly courses: readonly SiteCourse[];
}

/** Starts the site's words and returns what it lists. */
export async function openSite(): Promise<SiteFiles> {
  const files = readPageData<SiteFiles>(document, 'safe-files');
  startWords(document.documentElement.lang, await fetchJson(files.words));
  return files;
}
