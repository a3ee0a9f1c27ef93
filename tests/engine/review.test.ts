import { describe, expect, test } from 'vitest';
import { type ReviewStanding, reviewStanding } from '../../src/engine/review.ts';

const DAY = 24 * 60;
const GOT = 1000;
const day = (days: number) => GOT + days * DAY;

/** Answers as `R7` (right on day 7) or `W8.5`. */
const answers = (...marks: string[]) =>
  marks.map((mark) => ({ right: mark[0] === 'R', minute: day(Number(mark.slice(1))) }));

const standing = (now: number, ...marks: string[]) =>
  plain(reviewStanding('full', GOT, answers(...marks), 6 - marks.length, day(now)));

/** Without the minute of the last review, which has tests of its own. */
function plain({ secure, due, reviewAt }: ReviewStanding) {
  return { secure, due, ...(reviewAt !== undefined && { reviewAt }) };
}

describe('reviews of a full rule', () => {
  test.each([
    ['is not due before day 7', 6.9, [], false, false, 7],
    ['falls due on day 7', 7, [], false, true, 7],
    ['is secure after two right', 8, ['R7', 'R8'], true, false, 21],
    ['is not secure after one right', 8, ['R7'], false, true, 7],
    ['counts no answer before day 7', 8, ['R6', 'R6'], false, true, 7],
    ['falls due again on day 21', 21, ['R7', 'R7'], true, true, 21],
    ['goes on to day 42 when the first review comes late', 30, ['R25', 'R25'], true, false, 42],
    ['ends its first review by the second answer', 21, ['R20', 'R21'], true, false, 42],
    ['is due at once after a wrong answer', 7, ['W7'], false, true, 7],
    ['stays due while the next one right stands alone', 8, ['W7', 'R7.5'], false, true, 7],
    ['is secure once two more are right', 8, ['W7', 'R7.5', 'R8'], true, false, 21],
    ['begins again after a second wrong one', 9, ['W7', 'R7', 'W8', 'R9'], false, true, 8],
    ['stays secure though due after a later miss', 22, ['R7', 'R7', 'W21'], true, true, 21],
  ] as const)('%s', (_, now, marks, secure, due, reviewDay) => {
    expect(standing(now, ...marks)).toEqual({ secure, due, reviewAt: day(reviewDay) });
  });

  test('ends when no question is left, even after a miss', () => {
    const marks = ['R7', 'R7', 'R21', 'R21', 'R42', 'W42'];
    expect(standing(60, ...marks)).toEqual({ secure: true, due: false });
  });

  test('ends after day 90', () => {
    expect(reviewStanding('full', GOT, answers('R90', 'R91'), 2, day(300))).toEqual({
      secure: true,
      reviewedAt: day(91),
      due: false,
    });
  });
});

describe('the review of a help rule', () => {
  test.each([
    ['is due a day later', 1, [], false, true],
    ['is not due before', 0.9, [], false, false],
    ['is secure after three more right', 2, ['R1', 'R1', 'R2'], true, false],
    ['counts nothing on the same day', 0.5, ['R0', 'R0', 'R0'], false, false],
  ] as const)('%s', (_, now, marks, secure, due) => {
    const result = reviewStanding('help', GOT, answers(...marks), 1, day(now));
    expect(result).toMatchObject({ secure, due });
  });
});

describe('a review in another module that teaches the rule', () => {
  const after = (elsewhere: number, now: number, ...marks: string[]) =>
    reviewStanding('full', GOT, answers(...marks), 2, day(now), day(elsewhere));

  test('stands for one here', () => {
    expect(after(8, 9)).toEqual({ secure: false, due: false, reviewAt: day(21) });
    expect(after(8, 21).due).toBe(true);
    expect(after(95, 96)).toEqual({ secure: false, due: false });
  });

  test('makes up for an earlier miss here, and not for a later one', () => {
    expect(after(8, 9, 'W7')).toMatchObject({ due: false, reviewAt: day(21) });
    expect(after(8, 10, 'W9')).toMatchObject({ due: true, reviewAt: day(9) });
  });

  test('changes nothing when one here came later', () => {
    expect(after(8, 22, 'R21', 'R21')).toMatchObject({
      secure: true,
      due: false,
      reviewAt: day(42),
    });
  });
});
