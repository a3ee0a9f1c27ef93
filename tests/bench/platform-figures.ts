import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { STANDARDS, type TestStandard } from '../tracking/support/standards.ts';
import type { Figure } from './figure.ts';
import { playOnPlatform } from './platform-play.ts';

/** The most calls at load and, as a mean, for an answer. */
const CALL_BUDGET = 12;
const COMMIT_BUDGET = 1;
const COMMIT_WINDOW = 10_000;

/** Milliseconds between decisions: slower than commits may follow each other, and a quick pupil's. */
const SLOW_PACE = 15_000;
const QUICK_PACE = 1500;

/**
 * How often a platform is called at load, as a mean for each answer of a whole lesson, and to commit. What an
 * answer brings about besides, when it changes a rule's state, goes out as a batch of its own and is left out.
 */
export async function platformFigures(content: LessonContent): Promise<readonly Figure[]> {
  const figures = await Promise.all(
    STANDARDS.map(async (standard) => [
      ...(await callsOf(standard, content)),
      await commitsOf(standard, content),
    ]),
  );
  return figures.flat();
}

async function callsOf(standard: TestStandard, content: LessonContent): Promise<readonly Figure[]> {
  const answers: number[] = [];
  const atLoad = await playOnPlatform(
    standard,
    content,
    async ({ decision, urgent, before }, lms, time) => {
      await time.pass(SLOW_PACE);
      if (decision.type === 'question.answered' && !urgent) {
        answers.push(lms.calls.length - before);
      }
    },
  );
  const mean = answers.reduce((sum, calls) => sum + calls, 0) / answers.length;
  return [
    { name: `${standard.standard}: calls at load`, value: atLoad, unit: '', budget: CALL_BUDGET },
    {
      name: `${standard.standard}: mean calls an answer`,
      value: mean,
      unit: '',
      budget: CALL_BUDGET,
    },
  ];
}

// The first commit after a scene end or a rule change is that one's own.
async function commitsOf(standard: TestStandard, content: LessonContent): Promise<Figure> {
  const times: number[] = [];
  let owed = false;
  let known = 0;
  await playOnPlatform(standard, content, async ({ urgent }, lms, time) => {
    owed ||= urgent;
    for (let passed = 0; passed < QUICK_PACE; passed += 50) {
      await time.pass(50);
      const commits = lms.calls.slice(known).filter(({ method }) => method === standard.commit);
      known = lms.calls.length;
      times.push(...commits.slice(owed ? 1 : 0).map(() => time.monotonic()));
      owed &&= commits.length === 0;
    }
  });
  return {
    name: `${standard.standard}: most commits in 10 s`,
    value: mostWithin(COMMIT_WINDOW, times),
    unit: '',
    budget: COMMIT_BUDGET,
  };
}

function mostWithin(length: number, times: readonly number[]): number | undefined {
  if (times.length === 0) return undefined;
  return Math.max(
    ...times.map((begin) => times.filter((at) => at >= begin && at < begin + length).length),
  );
}
