import { expect, test } from 'vitest';
import { NO_EVIDENCE } from '../../src/engine/mastery.ts';
import {
  type Candidate,
  type Choosable,
  chooseQuestion,
} from '../../src/engine/next-question-choose.ts';
import { RULES } from './synthetic-outline.ts';

const question = (number: number, type: Choosable['type'], more: Partial<Choosable> = {}) => ({
  number,
  type,
  surface: 'chat' as const,
  twin: false,
  responses: 24,
  unseen: false,
  ...more,
});

const choose = (open: readonly Choosable[], lastType?: Candidate['lastType']) =>
  chooseQuestion({
    rule: RULES[0]!,
    mastery: NO_EVIDENCE,
    open,
    met: { all: 0, twins: 0 },
    lastType,
  });

test('of equally good questions one of another type than the last comes next', () => {
  const open = [question(1, 'sort'), question(2, 'several')];
  expect(choose(open, 'several')).toBe(1);
  expect(choose(open, 'sort')).toBe(2);
  expect(choose(open, 'choice')).toBe(1);
});

test('a lesson does not begin with a match where another question is as good', () => {
  const open = [question(1, 'match'), question(2, 'order')];
  expect(choose(open)).toBe(2);
  expect(choose(open, 'order')).toBe(1);
});

test('what a question shows counts for more than its type', () => {
  const open = [question(1, 'choice', { responses: 3 }), question(2, 'sort')];
  expect(choose(open, 'sort')).toBe(2);
  expect(choose([question(1, 'match')])).toBe(1);
});
