import { describe, expect, it } from 'vitest';
import { readProjectFiles } from '../../src/cli/read-project.ts';
import { problemLines } from '../../src/cli/problem-lines.ts';
import { checkContent } from '../../src/content/check.ts';
import { compileModule } from '../../src/content/compile.ts';
import { loadProject } from '../../src/content/load.ts';
import { termsIn } from '../../src/content/terms.ts';
import { textAt, textsIn } from '../../src/content/word-tree.ts';

const files = readProjectFiles(process.cwd());

describe('the content of the project', () => {
  it('has no problems', () => {
    const problems = checkContent(files, '2026-01-01').filter(
      ({ severity }) => severity === 'error',
    );
    expect(problemLines(problems)).toEqual([]);
  });

  it('compiles, each module with its stories, beats and questions', () => {
    const { project } = loadProject(files);
    expect(project.modules.length).toBeGreaterThan(0);
    for (const { id, band, module, banks } of project.modules) {
      const { outline, stories, bank } = compileModule(project, id, band);
      expect(outline.episodes.map(({ story }) => story)).toEqual(module.episodes);
      expect(Object.keys(stories).sort()).toEqual([...module.episodes].sort());
      expect(Object.keys(bank)).toHaveLength(
        banks.flatMap((source) => source.bank.questions).length,
      );
    }
  });

  it('explains hard words in every module, each with a picture', () => {
    const { project } = loadProject(files);
    for (const [language, texts] of Object.entries(project.locales)) {
      const words = texts.find(({ prefix }) => prefix[0] === 'glossary')?.words ?? {};
      expect(Object.keys(words).length, language).toBeGreaterThan(10);
      for (const term of Object.keys(words)) expect(textAt(words, [term, 'sign'])).toBeDefined();
      for (const { id, band } of project.modules) {
        const marked = texts
          .filter(({ module }) => module?.id === id && module.band === band)
          .flatMap((file) => textsIn(file.words).flatMap(({ text }) => termsIn(text)));
        expect(new Set(marked).size, `${id} ${band} in ${language}`).toBeGreaterThan(1);
      }
    }
  });
});
