import type { Check } from '../check-context.ts';
import type { Rule } from '../module.ts';
import { QUESTION_USES, type QuestionType } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { BankSource, ModuleSource } from '../project.ts';
import type { Question } from '../question.ts';
import { problem } from '../report-problem.ts';

/** Situations of a full rule by use; a help rule has six in all. */
const FULL = { practice: 7, transfer: 3, delayed: 6 };
const HELP = 6;
const MOST_BINARY = 3;
const FEWEST_TYPES = 5;
const MOST_OF_TYPE = 0.4;

/** A bank is large enough to show mastery, half genuine, and asks on surfaces not yet met. */
export const checkBanks: Check = (project) =>
  project.modules.flatMap((module) => {
    const types = module.banks.flatMap(({ bank }) => bank.questions.map(({ type }) => type));
    return [
      ...module.banks.flatMap((source) => {
        const rule = project.rules.find(({ id }) => id === source.bank.rule);
        return rule === undefined ? [] : bankProblems(module, source, rule);
      }),
      ...typeProblems(module, types),
    ];
  });

function typeProblems({ file }: ModuleSource, types: readonly QuestionType[]): Problem[] {
  const used = [...new Set(types)];
  const few = used.length > 0 && used.length < FEWEST_TYPES;
  return [
    ...(few ? [problem('types-few', file, ['rules'], { types: used.join(', ') })] : []),
    ...used.flatMap((type) => {
      const count = types.filter((one) => one === type).length;
      if (count <= MOST_OF_TYPE * types.length) return [];
      const args = { type, count, all: types.length, most: 100 * MOST_OF_TYPE };
      return [problem('type-often', file, ['rules'], args)];
    }),
  ];
}

function bankProblems(module: ModuleSource, source: BankSource, rule: Rule): Problem[] {
  return [
    ...size(source, rule),
    ...(rule.kind === 'full' ? binary(source) : []),
    ...(rule.twin ? twins(source) : []),
    ...source.bank.questions.flatMap((question, place) =>
      single(module, source, question, ['questions', place]),
    ),
  ];
}

function size({ file, bank }: BankSource, rule: Rule): Problem[] {
  if (rule.kind === 'help') {
    const count = bank.questions.length;
    if (count === HELP) return [];
    return [problem('bank-size', file, ['questions'], { use: 'any', count, needed: HELP })];
  }
  return QUESTION_USES.flatMap((use) => {
    const count = bank.questions.filter((question) => question.use === use).length;
    const needed = FULL[use];
    return count === needed
      ? []
      : [problem('bank-size', file, ['questions'], { use, count, needed })];
  });
}

function binary({ file, bank }: BankSource): Problem[] {
  const count = assessed(bank.questions).filter(({ type }) => type === 'real-or-not').length;
  if (count <= MOST_BINARY) return [];
  return [problem('bank-binary', file, ['questions'], { count, most: MOST_BINARY })];
}

function twins({ file, bank }: BankSource): Problem[] {
  const sets = { 'practice and transfer': assessed(bank.questions), all: bank.questions };
  return Object.entries(sets).flatMap(([among, questions]) => {
    const judged = questions.filter(({ judgement }) => judgement).length;
    const genuine = questions.filter(({ judgement, twin }) => judgement && twin).length;
    if (genuine > 0 && Math.abs(2 * genuine - judged) <= 1) return [];
    return [problem('bank-twins', file, ['questions'], { among, judged, genuine })];
  });
}

function single(
  module: ModuleSource,
  { file, bank }: BankSource,
  { id, twin, judgement, use, surface }: Question,
  path: readonly (string | number)[],
): Problem[] {
  const found: Problem[] = [];
  if (twin && !judgement) found.push(problem('twin-unjudged', file, [...path, 'twin'], { id }));
  const seen = module.stories.find(
    ({ story }) =>
      story.surface === surface && Object.values(story.beats).some(({ ask }) => ask === bank.rule),
  );
  if (use === 'transfer' && seen !== undefined) {
    const args = { id, surface, story: seen.story.id, rule: bank.rule };
    found.push(problem('transfer-seen', file, [...path, 'surface'], args));
  }
  return found;
}

function assessed(questions: readonly Question[]): Question[] {
  return questions.filter(({ use }) => use !== 'delayed');
}
