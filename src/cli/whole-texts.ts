import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModule } from '../content/compile.ts';
import type { ModuleSource, Project } from '../content/project.ts';
import { wordsOf } from '../content/word-tree.ts';
import { startWords } from '../i18n/words.ts';
import { wholeTextPage } from '../packager/papers/whole-text.ts';
import { DEFAULT_PASS_MARK } from '../packager/package-settings.ts';
import { translate } from './translate.ts';

const FOLDER = 'texts';

/** Address of the page that prints all words of a module, relative to the site. */
export function textPage({ id, band }: ModuleSource, language: string): string {
  return `${FOLDER}/${id}-${band}-${language}.html`;
}

/** These pages of all modules and languages with their style sheet, text by address. */
export function wholeTexts(root: string, project: Project): ReadonlyMap<string, string> {
  const languages = Object.keys(project.locales);
  const pages = project.modules.flatMap((module) =>
    languages.map((language) => {
      const { id, band } = module;
      startWords(language, wordsOf(project, { id, band }, language));
      const page = wholeTextPage({
        ...compileModule(project, id, band),
        settings: { band, language, passMark: DEFAULT_PASS_MARK },
        rules: project.rules,
        curriculum: project.curriculum,
        signposts: [],
        translate,
      });
      return [textPage(module, language), page] as const;
    }),
  );
  const styles = readFileSync(join(root, 'src/packager/papers/papers.css'), 'utf8');
  return new Map([...pages, [`${FOLDER}/papers.css`, styles]]);
}
