import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../report-problem.ts';
import { textsIn } from '../word-tree.ts';

const MARKED = /\[\[[^[\]]+\]\]/;
const MARKS = /\[\[|\]\]/;
/** Begins the rest of a draft that lost its first words: a mark that closes or joins, not one that opens. */
const LEFT_OVER = /^\s*(?![¿¡])[\p{Po}\p{Pe}\p{Pf}\p{Pd}]/u;
const CLOSED = /\p{P}\s*$/u;

/** Clue words are marked exactly in the drafts that can have them rubbed out, and the rest still reads whole. */
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
        if (wanted && breaks(text)) return [problem('clue-joined', file, path, { key })];
        const stray = wanted
          ? MARKS.test(text.replaceAll(/\[\[[^[\]]+\]\]/g, ''))
          : MARKS.test(text);
        return stray ? [problem('clue-stray', file, path, { key })] : [];
      });
    }),
  );

/** Whether rubbing out breaks a sentence: a clue stands after words without a mark, or before a mark. */
function breaks(draft: string): boolean {
  return [...draft.matchAll(/\[\[[^[\]]+\]\]/g)].some(({ 0: clue, index }) => {
    const before = draft.slice(0, index);
    return (
      (before.trim() !== '' && !CLOSED.test(before)) ||
      LEFT_OVER.test(draft.slice(index + clue.length))
    );
  });
}
