import type { Decision } from '../../src/engine/decision.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { LessonSession } from '../../src/pages/learn/session.ts';
import { viewIn } from '../support/play-lesson.ts';
import { decideAs } from '../support/pupils.ts';
import type { FakeTime } from '../tracking/support/fake-time.ts';
import { launch } from '../tracking/support/launch.ts';
import type { Lms, TestStandard } from '../tracking/support/standards.ts';

/** A decision that was just saved. */
export interface PlatformStep {
  readonly decision: Decision;
  /** It ended a scene or changed a rule's state. */
  readonly urgent: boolean;
  /** Calls of the platform until then. */
  readonly before: number;
}

/**
 * Plays a lesson in a platform of fake time from launch to hand-in. `pass` is called after each decision and
 * moves the time on. Returns how many calls the launch took.
 */
export async function playOnPlatform(
  standard: TestStandard,
  content: LessonContent,
  pass: (step: PlatformStep, lms: Lms, time: FakeTime) => Promise<void>,
): Promise<number> {
  const lms = standard.create();
  const { tracker, time } = await launch(standard, { lms });
  await time.pass(1000);
  const atLoad = lms.calls.length;
  let id = 1;
  let urgent = false;
  const session = new LessonSession(content, {
    minute: () => Math.floor((time.now() - Date.UTC(2026, 0, 1)) / 60_000),
    randomId: () => id++,
    passMark: 60,
    save: (record, urgency) => {
      urgent = urgency === 'urgent';
      tracker.save(record, urgency);
    },
  });
  for (;;) {
    const view = viewIn(session);
    if (view.screen === 'home' && view.progress.handedIn) return atLoad;
    const decision = decideAs({ kind: 'all-right' }, view, content);
    if (decision === 'go-on') {
      session.goOn();
      continue;
    }
    const before = lms.calls.length;
    session.decide(decision);
    await pass({ decision, urgent, before }, lms, time);
  }
}
