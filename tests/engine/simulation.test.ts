import { describe, expect, test } from 'vitest';
import { compileModule } from '../../src/content/compile.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { MODULE_CODES, STORY_CODES } from '../../src/engine/codes.ts';
import type { Journal } from '../../src/engine/journal.ts';
import { append, openSitting } from '../../src/engine/journal/append.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { progress } from '../../src/engine/progress.ts';
import { simulate, simulateRun } from '../../src/engine/simulation.ts';
import { habitualPupils, steadyPupil } from '../../src/engine/simulation-pupils.ts';
import { seededRandom } from './dice.ts';
import { RULES, STORIES, storyNumber, syntheticOutline } from './synthetic-outline.ts';

const RUNS = 4000;
/** As many for the real questions as the standard asks for. */
const REAL_RUNS = 20_000;
const OUTLINE = syntheticOutline();

describe('simulated pupils of a module of the real shape', () => {
  test('who are right half of the time hardly ever get a rule', () => {
    const { rules, all } = simulate(OUTLINE, steadyPupil(0.5), RUNS, seededRandom(1));
    for (const { gotIt } of rules) expect(gotIt).toBeLessThanOrEqual(0.06);
    for (const { gotIt } of rules) expect(gotIt).toBeGreaterThan(0.01);
    expect(all).toBeLessThan(0.005);
  });

  test('who are right 90 % of the time mostly get it within ten situations', () => {
    const { rules, all } = simulate(OUTLINE, steadyPupil(0.9), RUNS, seededRandom(2));
    for (const { withinTen } of rules) expect(withinTen).toBeGreaterThanOrEqual(0.75);
    expect(all).toBeGreaterThan(0.5);
    expect(all).toBeLessThan(Math.min(...rules.map(({ gotIt }) => gotIt)));
  });

  test('who are always right get everything, who are always wrong nothing', () => {
    expect(simulate(OUTLINE, steadyPupil(1), 3, seededRandom(3)).all).toBe(1);
    const { rules } = simulate(OUTLINE, steadyPupil(0), 3, seededRandom(3));
    expect(rules.every(({ gotIt }) => gotIt === 0)).toBe(true);
  });

  test('are asked what a lesson asks, with the same result', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const evidence: [number, boolean][] = [];
      const results = simulateRun(OUTLINE, steadyPupil(0.8), seededRandom(seed), (number, right) =>
        evidence.push([number, right]),
      );
      const journal = playLesson(evidence);
      const { rules } = progress(journal, OUTLINE, 0);
      expect(rules.map(({ everGotIt }) => everGotIt)).toEqual(
        results.map((gotAfter) => gotAfter < Infinity),
      );
    }
  });
});

describe('simulated pupils of Meeting up', () => {
  const { project } = readProject();
  const { outline, bank, stories } = compileModule(project, 'meet-up', '9-11');

  test('meet the error rates of the standard', () => {
    const half = simulate(outline, steadyPupil(0.5), REAL_RUNS, seededRandom(4));
    for (const { gotIt } of half.rules) expect(gotIt).toBeLessThanOrEqual(0.06);
    const most = simulate(outline, steadyPupil(0.9), REAL_RUNS, seededRandom(5));
    for (const { withinTen } of most.rules) expect(withinTen).toBeGreaterThanOrEqual(0.75);
  });

  const pupils = habitualPupils(outline, bank, stories);
  const sharesOf = (name: string) => {
    const pupil = pupils.find((known) => known.name === name)!;
    const { rules } = simulate(outline, pupil, REAL_RUNS, seededRandom(6));
    return Object.fromEntries(rules.map(({ rule, gotIt }) => [rule, gotIt]));
  };

  test.each(['always refuse', 'always trust', 'always flag', 'tell or refuse'])(
    'who %s never get MEET or WHO',
    (name) => {
      expect(sharesOf(name)).toMatchObject({ MEET: 0, WHO: 0 });
    },
  );

  // Telling an adult is never wrong, so nothing but bad luck elsewhere stops a pupil who only tells.
  test('who tell and guess where they cannot get MEET or WHO in less than 1 % of runs, TELL now and then', () => {
    const shares = sharesOf('tell or guess');
    expect(shares['MEET']).toBeLessThan(0.01);
    expect(shares['WHO']).toBeLessThan(0.01);
    expect(shares['TELL']).toBeGreaterThan(0);
  });
});

/** Plays the evidence of a simulated run as a journal, checking that each question is the next one. */
function playLesson(evidence: readonly (readonly [number, boolean])[]): Journal {
  let journal = openSitting({ sittings: [] }, { id: 1, block: OUTLINE.block, minute: 0 });
  const rest = [...evidence];
  const write = (number: number, option: number) => {
    journal = append(journal, { number, option }, 0);
  };
  const answer = (part: 'warm-up' | 'practice' | 'more-practice', story?: string) => {
    const number = nextQuestion(journal, OUTLINE, { part, minute: 0, ...(story && { story }) });
    if (number === undefined) return false;
    const [asked, right] = rest.shift()!;
    expect(asked).toBe(number);
    const point = OUTLINE.points[number];
    if (point?.kind !== 'question') throw new Error(`${number} is no question.`);
    write(number, right ? point.right : (point.right + 1) % point.responses);
    return true;
  };
  for (const story of STORIES) {
    write(storyNumber(story), STORY_CODES.opened);
    write(storyNumber(story), STORY_CODES.hookRead);
    while (answer('warm-up', story));
    for (let count = 0; count < RULES.length; count += 1) {
      const [number, right] = rest.shift()!;
      write(number, right ? 0 : 1);
    }
    write(storyNumber(story), STORY_CODES.endedAt);
    for (let count = 0; count < 5; count += 1) answer('practice', story);
  }
  write(0, MODULE_CODES.practiceOpened);
  while (rest.length > 0) answer('more-practice');
  return journal;
}
