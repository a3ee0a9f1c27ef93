import { type Check, wordsFile } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import type { ModuleSource, Project } from '../project.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';
import { textAt } from '../word-tree.ts';

/** Questions in which one of three options is right. */
type Single = Extract<Question, { type: 'choice' | 'reply' }>;

const LEAST_SHARE = 0.25;
const MOST_SHARE = 0.42;
const MOST_DIFFERENCE = 0.2;
const FREE_DIFFERENCE = 6;
const ABSOLUTE = /\b(never|always|(?:all|none|both) of (?:these|them|the above))\b/i;

/** Neither length, nor place, nor a poster's words give the right option away. */
export const checkOptions: Check = (project) =>
  project.modules.flatMap((module) => [
    ...keyPlaces(module),
    ...Object.keys(project.locales).flatMap((language) => optionTexts(project, module, language)),
  ]);

function keyPlaces(module: ModuleSource): Problem[] {
  const places = module.banks.flatMap(({ bank }) =>
    bank.questions.filter(isSingle).map(({ options }) => options.findIndex(({ right }) => right)),
  );
  if (places.length === 0) return [];
  const counts = [0, 1, 2].map((place) => places.filter((key) => key === place).length);
  const uneven = counts.some((count) => {
    const share = count / places.length;
    return share < LEAST_SHARE || share > MOST_SHARE;
  });
  const [first, second, third] = counts as [number, number, number];
  return uneven
    ? [problem('keys-unbalanced', module.file, ['rules'], { first, second, third })]
    : [];
}

function optionTexts(project: Project, module: ModuleSource, language: string): Problem[] {
  return module.banks.flatMap(({ bank }) => {
    const file = wordsFile(project, language, module, ['bank', bank.rule]);
    if (file === undefined) return [];
    return bank.questions.flatMap((question) =>
      offered(question).flatMap(({ branch, ids, alike }) => {
        const texts = ids.map((id) => {
          const path = [question.id, branch, id];
          return { path, text: textAt(file.words, path) ?? '' };
        });
        return [
          ...(alike ? unevenTexts(file.file, question.id, branch, texts) : []),
          ...texts.flatMap(({ path, text }) => {
            const word = ABSOLUTE.exec(text)?.[0];
            return word === undefined ? [] : [problem('word-absolute', file.file, path, { word })];
          }),
        ];
      }),
    );
  });
}

function unevenTexts(
  file: string,
  id: string,
  branch: string,
  texts: readonly { readonly text: string }[],
): Problem[] {
  const lengths = texts.map(({ text }) => text.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  const most = Math.max(FREE_DIFFERENCE, MOST_DIFFERENCE * longest);
  if (shortest === 0 || longest - shortest <= most) return [];
  return [problem('options-uneven', file, [id, branch], { id, shortest, longest })];
}

interface Offer {
  /** Key of the words. */
  readonly branch: string;
  readonly ids: readonly string[];
  /** Whether right and wrong ones must not be told apart by their length. */
  readonly alike: boolean;
}

// Parts to spot and sides to match are what somebody in the scene says: there such words may stand.
function offered(question: Question): Offer[] {
  const offer = (branch: string, parts: readonly { readonly id: string }[], alike = false) => [
    { branch, ids: parts.map(({ id }) => id), alike },
  ];
  switch (question.type) {
    case 'choice':
    case 'reply':
    case 'several':
      return offer('options', question.options, true);
    case 'sort':
      return [...offer('groups', question.groups), ...offer('items', question.items)];
    case 'order':
      return offer('steps', question.steps);
    case 'build':
      return offer('tiles', question.tiles);
    default:
      return [];
  }
}

function isSingle(question: Question): question is Single {
  return question.type === 'choice' || question.type === 'reply';
}
