import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { LessonSession } from '../../src/pages/learn/session.ts';
import { viewIn } from '../support/play-lesson.ts';
import { decideAs } from '../support/pupils.ts';
import { launch } from '../tracking/support/launch.ts';
import { STANDARDS, type TestStandard } from '../tracking/support/standards.ts';
import type { Figure } from './figure.ts';

/** The most calls at load and, as a mean, for an answer. */
const CALL_BUDGET = 12;

/** A pupil decides this often, in milliseconds: slower than commits may follow each other. */
const PACE = 15_000;

/**
 * How often a platform is called at load, and as a mean for each answer of a whole lesson. What an answer
 * brings about besides, when it changes a rule's state, goes out as a batch of its own and is left out.
 */
export async function platformFigures(content: LessonContent): Promise<readonly Figure[]> {
  const figures = await Promise.all(STANDARDS.map((standard) => callsOf(standard, content)));
  return figures.flat();
}

async function callsOf(standard: TestStandard, content: LessonContent): Promise<readonly Figure[]> {
  const lms = standard.create();
  const { tracker, time } = await launch(standard, { lms });
  await time.pass(1000);
  const atLoad = lms.calls.length;
  let id = 1;
  let batch = false;
  const session = new LessonSession(content, {
    minute: () => Math.floor((time.now() - Date.UTC(2026, 0, 1)) / 60_000),
    randomId: () => id++,
    passMark: 60,
    save: (record, urgency) => {
      batch = urgency === 'urgent';
      tracker.save(record, urgency);
    },
  });
  const answers: number[] = [];
  for (;;) {
    const view = viewIn(session);
    if (view.screen === 'home' && view.progress.handedIn) break;
    const decision = decideAs({ kind: 'all-right' }, view, content);
    if (decision === 'go-on') {
      session.goOn();
      continue;
    }
    const before = lms.calls.length;
    session.decide(decision);
    await time.pass(PACE);
    if (decision.type === 'question.answered' && !batch) answers.push(lms.calls.length - before);
  }
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
