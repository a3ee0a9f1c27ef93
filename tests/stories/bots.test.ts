import { describe, expect, test } from 'vitest';
import type { Outline } from '../../src/content/compiled.ts';
import { simulate } from '../../src/engine/simulation.ts';
import { habitualPupils, steadyPupil } from '../../src/engine/simulation-pupils.ts';
import { type Bot, rulesGot } from '../support/bots.ts';
import { type PlayedStep, playLesson } from '../support/play-lesson.ts';
import { seeded } from '../support/random.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';

const BOTS: readonly Bot[] = [
  { name: 'always refuses', stances: ['refuse'] },
  { name: 'always trusts', stances: ['trust'] },
  { name: 'always tells, and refuses where that is not on offer', stances: ['tell', 'refuse'] },
  { name: 'always tells, and guesses where that is not on offer', stances: ['tell'] },
  { name: 'always flags', stances: ['refuse'], flags: true },
  { name: 'guesses (1)', stances: [] },
  { name: 'guesses (2)', stances: [] },
];

const RUNS = 2000;

// Telling an adult is never wrong, so nothing but bad luck elsewhere stops one who only tells, least of all
// where the rule is to stop and tell.
const LUCKY: Readonly<Record<string, number>> = { 'tell or guess': 0.02, guess: 0.002 };

/** The full rules that a story with a ladder practises and that have honest look-alikes. */
function ladderRules({ rules, episodes }: Outline): string[] {
  const onLadder = episodes.filter(({ ladder }) => ladder).flatMap((episode) => episode.rules);
  return rules
    .filter(({ id, kind, twin }) => kind === 'full' && twin && onLadder.includes(id))
    .map(({ id }) => id);
}

function everGot(steps: readonly PlayedStep[]): string[] {
  const views = steps.flatMap(({ view }) => (view.screen === 'home' ? [view] : []));
  return views.at(-1)!.progress.rules.flatMap(({ id, everGotIt }) => (everGotIt ? [id] : []));
}

describe.each(REAL_LESSONS)('$name, played to the end', ({ content }) => {
  const { outline } = content;
  const ladder = ladderRules(outline);

  test('certifies one who is always right in every rule', () => {
    const got = everGot(playLesson(content, { kind: 'all-right' }));
    expect(got).toEqual(outline.rules.map(({ id }) => id));
  });

  test('certifies one who is always wrong in none', () => {
    expect(everGot(playLesson(content, { kind: 'all-wrong' }))).toEqual([]);
  });

  test.each(BOTS.map((bot, seed) => [bot.name, bot, seed + 1] as const))(
    'certifies one who %s in no rule of a ladder',
    { timeout: 30_000 },
    (_, bot, seed) => {
      const got = rulesGot(content, bot, seeded(seed));
      expect(got.filter((rule) => ladder.includes(rule))).toEqual([]);
    },
  );
});

describe.each(REAL_LESSONS)(`$name, ${RUNS} times`, ({ content }) => {
  const { outline, stories, bank } = content;
  const ladder = ladderRules(outline);
  const gotOf = (pupil: Parameters<typeof simulate>[1], seed: number) =>
    simulate(outline, pupil, RUNS, seeded(seed)).rules.filter(({ rule }) => ladder.includes(rule));

  test.each(habitualPupils(outline, bank!, stories).map((pupil) => [pupil.name, pupil] as const))(
    'hardly ever certifies who would “%s” in a rule of a ladder, and by luck alone',
    (name, pupil) => {
      for (const { gotIt } of gotOf(pupil, 1)) expect(gotIt).toBeLessThanOrEqual(LUCKY[name] ?? 0);
    },
  );

  test('keeps the error rates of the standard', () => {
    for (const { gotIt } of gotOf(steadyPupil(0.5), 2)) expect(gotIt).toBeLessThanOrEqual(0.065);
    for (const { withinTen } of gotOf(steadyPupil(0.9), 3))
      expect(withinTen).toBeGreaterThanOrEqual(0.75);
  });
});
