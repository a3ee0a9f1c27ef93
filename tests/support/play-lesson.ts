import type { Decision } from '../../src/engine/decision.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { CourseRecord } from '../../src/engine/record-types.ts';
import type { View } from '../../src/engine/view.ts';
import { LessonSession } from '../../src/pages/learn/session.ts';
import { type Pupil, decideAs } from './pupils.ts';

const MOST_STEPS = 600;
const PASS_MARK = 60;

/** One decision of a played lesson and what stood after it. */
export interface PlayedStep {
  readonly decision: Decision;
  readonly view: View;
  readonly record: CourseRecord;
  readonly minute: number;
}

/** A session with a clock that the caller moves. */
export function sessionAt(content: LessonContent, clock: { minute: number }, firstId = 1) {
  let id = firstId;
  const saved: CourseRecord[] = [];
  const session = new LessonSession(content, {
    minute: () => clock.minute,
    randomId: () => id++,
    passMark: PASS_MARK,
    save: (record) => void saved.push(record),
  });
  return { session, saved };
}

/** What a session shows; throws when it needs something loaded. */
export function viewIn(session: LessonSession): View {
  const shown = session.look();
  if (!('view' in shown)) throw new Error(`needs ${JSON.stringify(shown.needs)}`);
  return shown.view;
}

/** Plays from the first screen until the pupil has handed in, a decision every half minute. */
export function playLesson(content: LessonContent, pupil: Pupil): readonly PlayedStep[] {
  const clock = { minute: 1000 };
  const { session } = sessionAt(content, clock);
  const steps: PlayedStep[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const view = viewIn(session);
    if (view.screen === 'home' && view.progress.handedIn) return steps;
    const decision = decideAs(pupil, view, content);
    if (decision === 'go-on') {
      session.goOn();
      continue;
    }
    clock.minute += step % 2;
    if (!session.decide(decision)) {
      throw new Error(`${JSON.stringify(decision)} was refused at ${JSON.stringify(view)}`);
    }
    steps.push({ decision, view: viewIn(session), record: session.record(), minute: clock.minute });
  }
  throw new Error(`the lesson did not end within ${MOST_STEPS} steps`);
}
