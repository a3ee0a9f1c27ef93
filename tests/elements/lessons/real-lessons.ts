import { compileModule } from '../../../src/content/compile.ts';
import { loadProject } from '../../../src/content/load.ts';
import { wordsOf } from '../../../src/content/word-tree.ts';
import type { LessonContent } from '../../../src/engine/lesson-content.ts';
import { playStory } from '../../../src/engine/machine/play-story.ts';
import type { Words } from '../../../src/i18n/words.ts';

const files = import.meta.glob<string>('/{modules,locales}/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const { project } = loadProject(
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file.replace(/^.*?(?=modules\/|locales\/)/, ''),
      text,
    ]),
  ),
);

/** A lesson as a package has it, with all of its words. */
export interface RealLesson {
  readonly name: string;
  readonly content: LessonContent;
  readonly words: Words;
}

/** Every module and band there is, compiled in the browser. */
export const REAL_LESSONS: readonly RealLesson[] = project.modules.map(({ id, band }) => {
  const { outline, stories, bank } = compileModule(project, id, band);
  return {
    name: `${id} ${band}`,
    content: { outline, stories, bank, play: playStory },
    words: wordsOf(project, { id, band }, 'en-GB'),
  };
});
