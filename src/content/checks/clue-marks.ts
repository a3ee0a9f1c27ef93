import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../report-problem.ts';
import { textsIn } from '../word-tree.ts';

const MARKED = /\[\[[^[\]]+\]\]/;
const MARKS = /\[\[|\]\]/;

/** Clue words are marked exactly in the drafts that can have them rubbed out. */
export const checkClueMarks: Check = (project) =>
  Object.values(project.locales).flatMap((files) =>
    files.flatMap(({ file, prefix, module, words }) => {
      const source = project.modules.find(
        ({ id, band }) => id === module?.id && band === module.band,
      );
      const story = source?.stories.find(({ story }) => prefix.join() === `story,${story.id}`);
      // Nobody can say which drafts are rubbed out in a story that could not be read.
      if (prefix[0] === 'story' && story === undefined) return [];
      const drafts = Object.entries(story?.story.beats ?? {})
        .filter(
          ([, { draft, choices = [] }]) =>
            draft === true && choices.some(({ via }) => via === 'rub-out'),
        )
        .map(([id]) => ['beats', id, 'draft'].join('.'));
      return textsIn(words).flatMap(({ path, text }): Problem[] => {
        const key = path.join('.');
        const wanted = drafts.includes(key);
        if (wanted && !MARKED.test(text)) return [problem('clue-missing', file, path, { key })];
        const stray = wanted
          ? MARKS.test(text.replaceAll(/\[\[[^[\]]+\]\]/g, ''))
          : MARKS.test(text);
        return stray ? [problem('clue-stray', file, path, { key })] : [];
      });
    }),
  );
