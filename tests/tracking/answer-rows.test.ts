import { describe, expect, test } from 'vitest';
import type { Outline, QuestionPoint } from '../../src/content/compiled.ts';
import { QUESTION_TYPES, type QuestionType } from '../../src/content/names.ts';
import { countResponses } from '../../src/content/response.ts';
import { courseRecord } from '../../src/engine/record.ts';
import type { AnswerRow } from '../../src/engine/record-types.ts';
import type { Dialect } from '../../src/tracking/dialect.ts';
import { rowPairs } from '../../src/tracking/pairs.ts';
import { scorm12 } from '../../src/tracking/scorm12/dialect.ts';
import { scorm2004 } from '../../src/tracking/scorm2004/dialect.ts';
import { journalOf } from '../engine/journal-of.ts';
import { syntheticOutline } from '../engine/synthetic-outline.ts';
import { SCORM12, SCORM2004, type TestStandard } from './support/standards.ts';

/** The largest question of each type, with a response that is right. */
const SHAPES: Readonly<Record<QuestionType, Pick<QuestionPoint, 'shape' | 'right' | 'alsoRight'>>> =
  {
    choice: { shape: [3], right: 1 },
    several: { shape: [6], right: 0b100101 },
    reply: { shape: [3], right: 2 },
    'real-or-not': { shape: [2], right: 0 },
    sort: { shape: [5, 3], right: 1 },
    order: { shape: [4], right: 8 },
    match: { shape: [4], right: 8 },
    spot: { shape: [6], right: 0b000110 },
    build: { shape: [8, 4], right: 0, alsoRight: [3, 69] },
  };

const DIALECTS: readonly (readonly [TestStandard, Dialect])[] = [
  [SCORM12, scorm12],
  [SCORM2004, scorm2004],
];

/** A row for each response that there is, from first to last. */
function rowsOf(type: QuestionType): readonly AnswerRow[] {
  const { shape, ...rights } = SHAPES[type];
  const responses = countResponses(type, shape);
  const points: Record<number, QuestionPoint> = {};
  for (let number = 0; number < responses; number += 1) {
    const id = `situation-${number}`;
    const question = {
      kind: 'question',
      id,
      rule: 'MEET',
      use: 'practice',
      surface: 'web',
    } as const;
    points[number] = { ...question, type, twin: false, ...rights, responses, shape };
  }
  const outline: Outline = syntheticOutline({ points });
  const lines = Array.from({ length: responses }, (_, number) => [number, number] as const);
  const { rows } = courseRecord({
    journal: journalOf(...lines),
    outline,
    minute: 1000,
    passMark: 60,
    place: 'home',
  });
  return rows.filter((row) => row.kind === 'answer');
}

describe.each(QUESTION_TYPES)('every answer to a %s', (type) => {
  test.each(DIALECTS)('is taken by a strict platform of $standard', (standard, dialect) => {
    const lms = standard.create();
    const api = standard.apiOf(lms);
    api[standard.initialize]!('');
    const rows = rowsOf(type);
    expect(rows).toHaveLength(countResponses(type, SHAPES[type].shape));
    // No question takes an answer without anything marked, nor does SCORM 1.2.
    const answers = rows.filter(
      ({ response }) => !('places' in response) || response.places[0] !== undefined,
    );
    answers.forEach((row, place) => {
      for (const [element, value] of rowPairs(row, dialect)) {
        api[standard.set]!(`cmi.interactions.${place}.${element}`, value);
      }
    });
    expect(lms.errors).toEqual([]);
  });

  test('that is right is the same as its pattern, and no other is', () => {
    const { right, alsoRight = [] } = SHAPES[type];
    const fitting = rowsOf(type).flatMap((row, response) => {
      expect(row.right).toBe(JSON.stringify(row.response) === JSON.stringify(row.pattern));
      return row.right ? [response] : [];
    });
    expect(fitting).toEqual([right, ...alsoRight]);
  });
});

test.each<[QuestionType, number, string, string, string]>([
  ['choice', 1, 'choice', 'b', 'b'],
  ['several', 0b101001, 'choice', 'a,d,f', 'a[,]d[,]f'],
  ['reply', 0, 'choice', 'a', 'a'],
  ['real-or-not', 0, 'true-false', 't', 'true'],
  ['sort', 5, 'matching', '1.a,2.a,3.a,4.b,5.c', '1[.]a[,]2[.]a[,]3[.]a[,]4[.]b[,]5[.]c'],
  ['order', 23, 'sequencing', 'd,c,b,a', 'd[,]c[,]b[,]a'],
  ['match', 23, 'matching', '1.d,2.c,3.b,4.a', '1[.]d[,]2[.]c[,]3[.]b[,]4[.]a'],
  ['spot', 0b000110, 'choice', 'b,c', 'b[,]c'],
  ['build', 69, 'choice', 'e,f,g,h', 'e[,]f[,]g[,]h'],
])('a %s answered with %i is a row of type %s', (type, response, rowType, old, young) => {
  const row = rowsOf(type)[response]!;
  const written = DIALECTS.map(([{ response: element }, dialect]) => {
    const pairs = new Map(rowPairs(row, dialect));
    expect(pairs.get('type')).toBe(rowType);
    return pairs.get(element);
  });
  expect(written).toEqual([old, young]);
});
