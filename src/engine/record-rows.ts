import type { Outline, QuestionPoint } from '../content/compiled.ts';
import { decodeResponse } from '../content/response.ts';
import type { Answer, Progress, RuleProgress } from './progress-types.ts';
import type { AnswerRow, ResponseValue, RowRecord, StateRow } from './record-types.ts';

/** Rows that SCORM 2004 guarantees (4th Ed. RTE 4.2.9, smallest permitted maximum). */
export const ROW_LIMIT = 250;

/**
 * Rule states in the outline's order, the sums of flags and twins, then first answers in the order
 * given; answers of rules that are not reported singly, and all beyond the limit, are left out.
 */
export function recordRows(now: Progress, outline: Outline): readonly RowRecord[] {
  return [
    ...stateRows(now.rules),
    ...sumRows(now),
    ...now.answers.flatMap((answer) => answerRow(answer, outline)),
  ].slice(0, ROW_LIMIT);
}

/** A row a rule, in the order given. */
export function stateRows(
  rules: readonly Pick<RuleProgress, 'id' | 'state'>[],
): readonly StateRow[] {
  return rules.map(({ id, state }) => ({
    kind: 'state',
    id: `rule.${id}`,
    objective: id,
    value: state,
  }));
}

/** The sums of flags and twins. */
export function sumRows({ flags, twins }: Pick<Progress, 'flags' | 'twins'>): readonly StateRow[] {
  return [
    { kind: 'state', id: 'sum.flags', value: `${flags.caught}/${flags.possible}` },
    { kind: 'state', id: 'sum.twins', value: `${twins.refused}/${twins.met}` },
  ];
}

/** The row of an answer; none where its rule is not reported singly. */
export function answerRow(answer: Answer, outline: Outline): readonly AnswerRow[] {
  const point = outline.points[answer.number];
  const isReported = outline.rules.some(({ id, reported }) => reported && id === answer.rule);
  // A response that the question no longer has, from other content, is kept in the state alone.
  if (!isReported || point?.kind !== 'question' || answer.response >= point.responses) return [];
  return [
    {
      kind: 'answer',
      id: `${answer.rule}.${answer.id}`,
      objective: answer.rule,
      type: ROW_TYPES[point.type],
      response: valueOf(point, answer.response),
      // Where several lines are right, the one that was built is an answer to compare with.
      pattern: valueOf(point, answer.right ? answer.response : point.right),
      right: answer.right,
      minute: answer.minute,
    },
  ];
}

const ROW_TYPES = {
  choice: 'choice',
  several: 'choice',
  reply: 'choice',
  spot: 'choice',
  build: 'choice',
  'real-or-not': 'true-false',
  sort: 'matching',
  match: 'matching',
  order: 'sequencing',
} as const satisfies Record<QuestionPoint['type'], AnswerRow['type']>;

function valueOf({ type, shape }: QuestionPoint, response: number): ResponseValue {
  const places = decodeResponse(type, shape, response);
  switch (ROW_TYPES[type]) {
    case 'choice':
      return { type: 'choice', places };
    case 'sequencing':
      return { type: 'sequencing', places };
    case 'matching':
      return { type: 'matching', pairs: places.map((right, left) => [left, right] as const) };
    case 'true-false':
      return { type: 'true-false', value: places[0] === 0 };
  }
}
