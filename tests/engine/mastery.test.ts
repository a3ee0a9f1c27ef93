import { describe, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../src/content/names.ts';
import {
  type Evidence,
  NO_EVIDENCE,
  addEvidence,
  guessOf,
  probabilityOf,
} from '../../src/engine/mastery.ts';

const FULL = { id: 'MEET', kind: 'full', twin: true, reported: true } as const;
const NO_TWIN = { ...FULL, twin: false };
const HELP = { ...FULL, kind: 'help', twin: false } as const;

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  right: true,
  guess: 0.4,
  surface: 'chat',
  twin: false,
  unseen: false,
  ...change,
});

const after = (
  pieces: readonly Evidence[],
  rule: typeof FULL | typeof NO_TWIN | typeof HELP = FULL,
) => pieces.reduce((mastery, piece) => addEvidence(mastery, piece, rule), NO_EVIDENCE);

/** `R` right, `W` wrong; everything else that "got it" asks for is given by the first two. */
const answers = (marks: string, guess = 0.4) =>
  [...marks].map((mark, place) =>
    evidence({
      right: mark === 'R',
      guess,
      twin: true,
      surface: place === 0 ? 'call' : 'chat',
      unseen: place === 0,
    }),
  );

describe('the probability that a rule is known', () => {
  test('starts at 0.30', () => {
    expect(probabilityOf(NO_EVIDENCE)).toBeCloseTo(0.3, 12);
  });

  test.each([
    [0.4, true, (0.3 / 0.7) * (0.9 / 0.4)],
    [0.4, false, (0.3 / 0.7) * (0.1 / 0.6)],
    [0.5, true, (0.3 / 0.7) * (0.9 / 0.5)],
    [0.5, false, (0.3 / 0.7) * (0.1 / 0.5)],
  ])('with a guess of %f and right %s has odds of %f', (guess, right, odds) => {
    expect(after([evidence({ guess, right })]).odds).toBeCloseTo(odds, 12);
  });

  test.each([
    [0.25, 3],
    [0.33, 4],
    [0.4, 5],
    [0.5, 7],
  ])('with a guess of %f passes 0.95 after %i right running', (guess, running) => {
    const pieces = answers('R'.repeat(running), guess);
    expect(probabilityOf(after(pieces))).toBeGreaterThan(0.95);
    expect(probabilityOf(after(pieces.slice(1)))).toBeLessThan(0.95);
  });

  test('does not depend on the order of the answers', () => {
    expect(after(answers('WRRRR')).odds).toBeCloseTo(after(answers('RRRRW')).odds, 12);
  });

  test('takes a binary question for easier to guess than any other', () => {
    expect(guessOf('real-or-not')).toBe(0.5);
    for (const type of QUESTION_TYPES.filter((known) => known !== 'real-or-not')) {
      expect(guessOf(type)).toBe(0.4);
    }
  });
});

describe('got it', () => {
  test.each([
    ['RRRR', false],
    ['RRRRR', true],
    ['WRRRRRR', false],
    ['WRRRRRRR', true],
    ['WWRRRRRRRRR', false],
    ['WWRRRRRRRRRR', true],
    ['RRRRWRRR', true],
  ])('after %s is %s', (marks, expected) => {
    expect(after(answers(marks)).gotIt).toBe(expected);
  });

  test('never falls', () => {
    expect(after(answers('RRRRRWWWW')).gotIt).toBe(true);
  });

  test('asks for five situations, however sure it is', () => {
    const sure = [0, 1, 2, 3].map((place) =>
      evidence({ guess: 0.2, twin: true, unseen: true, surface: place === 0 ? 'call' : 'chat' }),
    );
    expect(probabilityOf(after(sure))).toBeGreaterThan(0.99);
    expect(after(sure).gotIt).toBe(false);
    expect(after([...sure, evidence({ guess: 0.2 })]).gotIt).toBe(true);
  });

  const five = answers('RRRRR');
  test.each([
    ['a second surface', five.map((piece) => ({ ...piece, surface: 'chat' as const }))],
    ['a twin right', five.map((piece) => ({ ...piece, twin: false }))],
    ['an unseen situation', five.map((piece) => ({ ...piece, unseen: false }))],
  ])('asks for %s', (_, pieces) => {
    expect(after(pieces).gotIt).toBe(false);
  });

  test('takes an unseen situation that was answered wrong, but no twin that was', () => {
    const rest = answers('RRRRRRRR').map((piece) => ({ ...piece, unseen: false }));
    const missed = evidence({ right: false, unseen: true, surface: 'call' });
    expect(after([missed, ...rest]).gotIt).toBe(true);
    const noTwins = rest.map((piece) => ({ ...piece, twin: false, unseen: true }));
    expect(after([{ ...missed, twin: true }, ...noTwins]).gotIt).toBe(false);
  });

  test('needs no twin where there is no honest one', () => {
    const pieces = five.map((piece) => ({ ...piece, twin: false }));
    expect(after(pieces, NO_TWIN).gotIt).toBe(true);
  });

  test.each([
    ['RRWRR', false],
    ['WRRR', true],
  ])('of a help rule after %s is %s: three right in a row', (marks, expected) => {
    expect(after(answers(marks), HELP).gotIt).toBe(expected);
  });
});
