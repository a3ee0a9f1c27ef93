import { type Check, isEnglish } from '../check-context.ts';
import { problem } from '../report-problem.ts';
import { plainText } from '../word-count.ts';
import { textsIn } from '../word-tree.ts';

// Words that put the fault on the child, or a picture of danger that misleads.
const BANNED = [
  /\bsilly\b/i,
  /\bna[iï]ve(?:ly)?\b/i,
  /\bshould(?:n['’]t| not)?(?: have|['’]ve)\b/i,
  /\blet them\b/i,
  /\bput (?:yourself|himself|herself|themselves) at risk\b/i,
  /\bstranger[ -]danger\b/i,
  /\bpredators?\b/i,
  /\bhave you ever\b/i,
];

/** Nothing that anybody reads puts blame on a child. Papers for staff may name what to avoid. */
export const checkBlameWords: Check = (project) =>
  Object.entries(project.locales)
    .filter(([language]) => isEnglish(language))
    .flatMap(([, files]) => files)
    .filter(({ prefix }) => prefix[0] !== 'papers')
    .flatMap(({ file, words }) =>
      textsIn(words).flatMap(({ path, text }) =>
        BANNED.flatMap((banned) => {
          const word = banned.exec(plainText(text))?.[0];
          return word === undefined ? [] : [problem('word-banned', file, path, { word })];
        }),
      ),
    );
