import type {
  AnswerRow,
  CourseRecord,
  ObjectiveRecord,
  RowRecord,
} from '../../../src/engine/record-types.ts';

const RULES = ['MEET', 'WHO', 'TELL'] as const;

/** Minute since 2026 of 2 March 2026, 9:15 UTC. */
export const MINUTE = (Date.UTC(2026, 2, 2, 9, 15) - Date.UTC(2026, 0, 1)) / 60_000;

/** The answer that comes at a place; types and results take turns. */
export function answer(place: number): AnswerRow {
  const rule = RULES[place % 2]!;
  const base = { kind: 'answer', id: `${rule}.question-${place}`, objective: rule } as const;
  const right = place % 3 !== 0;
  const minute = MINUTE + place;
  switch (place % 4) {
    case 0:
      return {
        ...base,
        type: 'choice',
        response: { type: 'choice', places: [right ? 1 : 0] },
        pattern: { type: 'choice', places: [1] },
        right,
        minute,
      };
    case 1:
      return {
        ...base,
        type: 'true-false',
        response: { type: 'true-false', value: right },
        pattern: { type: 'true-false', value: true },
        right,
        minute,
      };
    case 2:
      return {
        ...base,
        type: 'matching',
        response: {
          type: 'matching',
          pairs: [
            [0, right ? 0 : 1],
            [1, 1],
          ],
        },
        pattern: {
          type: 'matching',
          pairs: [
            [0, 0],
            [1, 1],
          ],
        },
        right,
        minute,
      };
    default:
      return {
        ...base,
        type: 'sequencing',
        response: { type: 'sequencing', places: right ? [0, 1, 2] : [2, 1, 0] },
        pattern: { type: 'sequencing', places: [0, 1, 2] },
        right,
        minute,
      };
  }
}

/** A record after so many answers, with what is given put over it. */
export function record(answers: number, over: Partial<CourseRecord> = {}): CourseRecord {
  const objectives = RULES.map((id) => objective(id, answers === 0 ? 'not-yet' : 'practising'));
  const rows: RowRecord[] = [
    ...objectives.map(({ id, state }) => ({
      kind: 'state' as const,
      id: `rule.${id}`,
      objective: id,
      value: state,
    })),
    { kind: 'state', id: 'sum.flags', value: '1/9' },
    { kind: 'state', id: 'sum.twins', value: '0/1' },
    ...Array.from({ length: answers }, (_, place) => answer(place)),
  ];
  return {
    state: `1~${'abcdefgh'.repeat(answers)}~${answers}`,
    location: `practice.${answers}`,
    score: 0,
    outcome: 'incomplete',
    progress: Math.min(answers, 100) / 100,
    objectives,
    rows,
    ...over,
  };
}

/** One rule's record by its state. */
export function objective(id: string, state: ObjectiveRecord['state']): ObjectiveRecord {
  const score = { 'not-yet': 0, practising: 50, 'got-it': 80, secure: 100, due: 80 }[state];
  return { id, state, score, status: score >= 80 ? 'passed' : 'incomplete' };
}
