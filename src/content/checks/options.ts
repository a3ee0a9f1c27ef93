import { type Check, wordsFile } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import type { ModuleSource, Project } from '../project.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';
import { textAt } from '../word-tree.ts';

type WithOptions = Extract<Question, { type: 'choice' | 'reply' }>;

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
    bank.questions.filter(hasOptions).map(({ options }) => options.findIndex(({ right }) => right)),
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
    return bank.questions.filter(hasOptions).flatMap(({ id, options }) => {
      const texts = options.map((option) => {
        const path = [id, 'options', option.id];
        return { path, text: textAt(file.words, path) ?? '' };
      });
      const lengths = texts.map(({ text }) => text.length);
      const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
      const most = Math.max(FREE_DIFFERENCE, MOST_DIFFERENCE * longest);
      return [
        ...(shortest > 0 && longest - shortest > most
          ? [problem('options-uneven', file.file, [id, 'options'], { id, shortest, longest })]
          : []),
        ...texts.flatMap(({ path, text }) => {
          const word = ABSOLUTE.exec(text)?.[0];
          return word === undefined ? [] : [problem('word-absolute', file.file, path, { word })];
        }),
      ];
    });
  });
}

function hasOptions(question: Question): question is WithOptions {
  return question.type === 'choice' || question.type === 'reply';
}
