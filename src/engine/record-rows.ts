import type { Outline, QuestionPoint } from '../content/compiled.ts';
import { decodeResponse } from '../content/response.ts';
import type { Answer, Progress } from './progress-types.ts';
import type { AnswerRow, ResponseValue, RowRecord, StateRow } from './record-types.ts';

/** Rows that SCORM 2004 guarantees (4th Ed. RTE 4.2.9, smallest permitted maximum). */
const ROW_LIMIT = 250;

/**
 * Rule states in the outline's order, the sums of flags and twins, then first answers in the order
 * given; answers of rules that are not reported singly, and all beyond the limit, are left out.
 */
export function recordRows(now: Progress, outline: Outline): readonly RowRecord[] {
  const states = now.rules.map(({ id, state }): StateRow => ({
    kind: 'state',
    id: `rule.${id}`,
    objective: id,
    value: state,
  }));
  const sums: StateRow[] = [
    { kind: 'state', id: 'sum.flags', value: `${now.flags.caught}/${now.flags.possible}` },
    { kind: 'state', id: 'sum.twins', value: `${now.twins.refused}/${now.twins.met}` },
  ];
  const reported = new Set(outline.rules.filter((rule) => rule.reported).map(({ id }) => id));
  const answers = now.answers
    .filter(({ rule }) => reported.has(rule))
    .flatMap((answer) => answerRow(answer, outline));
  return [...states, ...sums, ...answers].slice(0, ROW_LIMIT);
}

function answerRow(answer: Answer, outline: Outline): readonly AnswerRow[] {
  const point = outline.points[answer.number];
  // A response that the question no longer has, from other content, is kept in the state alone.
  if (point?.kind !== 'question' || answer.response >= point.responses) return [];
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
