import { describe, expect, test } from 'vitest';
import { type Question, questionSchema } from '../../src/content/question.ts';
import { habitualPupils } from '../../src/engine/simulation-pupils.ts';
import { syntheticOutline } from './synthetic-outline.ts';

const common = { id: 'q', use: 'practice', surface: 'chat' } as const;
const question = (rest: object): Question => questionSchema.parse({ ...common, ...rest });

const several = (...options: readonly (readonly [string, boolean])[]) =>
  question({
    type: 'several',
    options: options.map(([stance, right], at) => ({ id: `o${at}`, stance, right })),
  });
const build = (slots: number, ...tiles: readonly (readonly [string, boolean])[]) =>
  question({
    type: 'build',
    slots,
    tiles: tiles.map(([stance, fits], at) => ({ id: `t${at}`, stance, fits })),
  });
const match = question({
  type: 'match',
  pairs: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  shown: ['b', 'c', 'a'],
});

/** Chances of a right answer by habit. */
function chances(asked: Question): Record<string, number | undefined> {
  const bank = { 7: { ...asked, rule: 'MEET' } };
  const pupils = habitualPupils(syntheticOutline({ points: {} }), bank, {});
  return Object.fromEntries(pupils.map(({ name, chanceOf }) => [name, chanceOf(7)]));
}

describe('a pupil of one habit', () => {
  test('ticks what suits the habit and nothing else', () => {
    const asked = several(['refuse', true], ['trust', false], ['refuse', true], ['trust', false]);
    expect(chances(asked)).toMatchObject({
      'always refuse': 1,
      'always flag': 1,
      'always trust': 0,
      'tell or refuse': 1,
      'tell or guess': 1 / 16,
    });
  });

  test('is wrong with several that fit for different reasons', () => {
    const asked = several(['refuse', true], ['tell', true], ['trust', false], ['other', false]);
    const found = chances(asked);
    expect(found).toMatchObject({ 'always refuse': 0, 'tell or refuse': 0, 'tell or guess': 0 });
  });

  test('can only guess how to match', () => {
    for (const chance of Object.values(chances(match))) expect(chance).toBe(1 / 6);
  });

  test('fills the line with what suits the habit, then blindly', () => {
    const asked = build(2, ['refuse', true], ['other', true], ['other', false], ['trust', false]);
    expect(chances(asked)['always refuse']).toBeCloseTo(1 / 3);
    expect(chances(asked)['always trust']).toBe(0);
    // Nobody tells here: of six lines one is right.
    expect(chances(asked)['tell or guess']).toBeCloseTo(1 / 6);
  });

  test('picks among too many that suit', () => {
    const asked = build(2, ['tell', true], ['tell', true], ['tell', false], ['other', true]);
    expect(chances(asked)['tell or guess']).toBeCloseTo(1 / 3);
  });
});
