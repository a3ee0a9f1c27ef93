import { compileModule } from '../../src/content/compile.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { encodeJournal } from '../../src/engine/journal/encode.ts';
import { rewindTo } from '../../src/engine/rewind.ts';
import { playStory } from '../../src/engine/machine/play-story.ts';

const { project } = readProject();

/** Every module and band there is, compiled and wholly loaded. */
export const REAL_LESSONS: readonly { readonly name: string; readonly content: LessonContent }[] =
  project.modules.map(({ id, band }) => {
    const { outline, stories, bank } = compileModule(project, id, band);
    return {
      name: `${id} ${band}`,
      content: { outline, stories, bank, play: playStory, rewind: rewindTo, encode: encodeJournal },
    };
  });

/** "Meeting up" at 9-11, which the tests of whole packages know by heart. */
export const MEET_UP = REAL_LESSONS.find(({ name }) => name === 'meet-up 9-11')!.content;
