import { startWords } from '../../i18n/words.ts';
import { fetchJson } from './fetch-json.ts';
import { readPageData } from './page-data.ts';

/** A module as the site lists it; the build writes it into the page's data block. */
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
  /** Address of the page that prints all of its words. */
  readonly text: string;
}

interface SiteFiles {
  readonly words: string;
  readonly modules: readonly SiteModule[];
}

/** Starts the site's words and returns the modules that it lists. */
export async function openSite(): Promise<readonly SiteModule[]> {
  const files = readPageData<SiteFiles>(document, 'safe-files');
  startWords(document.documentElement.lang, await fetchJson(files.words));
  return files.modules;
}
