import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileModule } from '../content/compile.ts';
import type { ModuleSource, Project } from '../content/project.ts';
import { NEUTRAL_REGION, signpostsOf } from '../content/signposts.ts';
import { wordsOf } from '../content/word-tree.ts';
import { startWords } from '../i18n/words.ts';
import { curriculumCsv, curriculumPage } from '../packager/papers/curriculum.ts';
import { kitPage } from '../packager/papers/kit.ts';
import { type TextContent, wholeTextPage } from '../packager/papers/whole-text.ts';
import { DEFAULT_PASS_MARK } from '../packager/package-settings.ts';
import { translate } from './translate.ts';

const FOLDER = 'texts';

/** Where the site has the papers of a module that no package needs; relative to the site. */
export interface SitePapers {
  /** Prints all of its words. */
  readonly text: string;
  /** The curriculum map, with a table for spreadsheets beside it. */
  readonly curriculum: string;
}

/** Addresses of a module's papers. */
export function sitePapersOf({ id, band }: ModuleSource, language: string): SitePapers {
  const name = `${FOLDER}/${id}-${band}-${language}`;
  return { text: `${name}.html`, curriculum: `${name}-curriculum.html` };
}

/** These papers of all modules and languages with their style sheet, text by address. */
export function sitePapers(root: string, project: Project): ReadonlyMap<string, string> {
  const languages = Object.keys(project.locales);
  const pages = project.modules.flatMap((module) =>
    languages.flatMap((language) => {
      const { text, curriculum } = sitePapersOf(module, language);
      const table = curriculum.replace(/html$/, 'csv');
      const content = textContent(project, module, language);
      return [
        [text, wholeTextPage(content)],
        [curriculum, curriculumPage(content, basename(table))],
        [table, curriculumCsv(content)],
      ] as const;
    }),
  );
  return new Map([...pages, [`${FOLDER}/papers.css`, sitePaperStyles(root)]]);
}

/** Styles of the papers that no package has. */
export function sitePaperStyles(root: string): string {
  return ['papers.css', 'site-papers.css']
    .map((name) => readFileSync(join(root, 'src/packager/papers', name), 'utf8'))
    .join('\n');
}

/** The kit of a module for its reviewers, with the help routes of the whole country. */
export function reviewersKit(project: Project, module: ModuleSource, language: string): string {
  const content = textContent(project, module, language);
  const state = createHash('sha256').update(wholeTextPage(content)).digest('hex').slice(0, 8);
  return kitPage(content, state);
}

function textContent(project: Project, { id, band }: ModuleSource, language: string): TextContent {
  startWords(language, wordsOf(project, { id, band }, language));
  return {
    ...compileModule(project, id, band),
    settings: { band, language, passMark: DEFAULT_PASS_MARK },
    rules: project.rules,
    curriculum: project.curriculum,
    signposts: signpostsOf(project, NEUTRAL_REGION),
    translate,
  };
}
