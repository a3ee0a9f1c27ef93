import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { encodeJournal } from '../../src/engine/journal/encode.ts';
import { CourseSession } from '../../src/pages/learn/course/course-session.ts';
import { Platform } from '../../src/platform/platform.ts';
import type { ProfileName } from '../../src/platform/profiles.ts';
import type { PlatformSession } from '../../src/platform/session.ts';
import { COURSE, isDone, lessonOf } from '../support/play-course.ts';
import { viewIn } from '../support/play-lesson.ts';
import { type Pupil, decideAs } from '../support/pupils.ts';
import { FakeTime } from './support/fake-time.ts';
import { FakeDevice } from './support/fake-window.ts';
import { killablePage } from './support/killable-page.ts';
import type { Launched } from './support/launch.ts';
import { PASS_MARK, profilesFor } from './support/play-through.ts';
import { STANDARDS, type TestStandard } from './support/standards.ts';

/* The course package on the strict platform and one more; on each with `npm run test:all`. */

const NAME = `course ${COURSE.band}`;
const ALL = process.env.TEST_ALL === '1';
const YEAR = Date.UTC(2026, 0, 1);
/** A pupil decides this often, in milliseconds. */
const PACE = 8000;
const MOST_DECISIONS = 400;

vi.setConfig({ testTimeout: 300_000 });

// The lenient one sends events to a page's window.
beforeAll(() => void vi.stubGlobal('window', globalThis));
afterAll(() => void vi.unstubAllGlobals());

/** A course on a platform, launched as often as one likes, by one pupil on one device. */
class CoursePlayed {
  readonly platform: Platform;
  readonly sessions: PlatformSession[] = [];
  session!: CourseSession;
  page!: Launched;
  kill!: () => void;

  private readonly standard: TestStandard;
  private readonly time = new FakeTime();
  private readonly device = new FakeDevice();
  private ids = 0;

  constructor(standard: TestStandard, profile: ProfileName) {
    this.standard = standard;
    const pause = (milliseconds: number) => this.time.sleep(milliseconds);
    this.platform = new Platform({ standard, profile, pause });
  }

  async open(): Promise<void> {
    const { standard, time, device } = this;
    const lms = this.platform.launch();
    this.sessions.push(lms);
    const session = new CourseSession(COURSE, {
      minute: () => Math.floor((time.now() - YEAR) / 60_000),
      randomId: () => (this.ids += 1),
      passMark: PASS_MARK,
      save: (record, urgency) => this.page.tracker.save(record, urgency),
    });
    session.encode = encodeJournal;
    const { kill, opened } = killablePage(standard, lms, device, time);
    this.kill = kill;
    this.page = await opened;
    this.session = session;
    session.take(this.page.opening);
    for (const module of session.missing) session.addOutline(lessonOf(module).outline);
    await time.pass(1000);
  }

  async play(module: string, pupil: Pupil, most = MOST_DECISIONS): Promise<void> {
    const content = lessonOf(module);
    const lesson = await this.session.enter(content);
    for (let decisions = 0; decisions < most;) {
      const view = viewIn(lesson);
      if (isDone(view)) break;
      const decision = decideAs(pupil, view, content);
      if (decision === 'go-on') {
        lesson.goOn();
        continue;
      }
      expect(lesson.decide(decision)).toBe(true);
      decisions += 1;
      await this.time.pass(PACE);
    }
    this.session.leave();
  }

  async handIn(): Promise<void> {
    expect(await this.session.handIn()).toBe(true);
    await this.time.pass(15_000);
  }

  /** Ends the launch and expects the next one to know all that this one knew. */
  async relaunch(how: 'leave' | 'kill'): Promise<void> {
    const before = this.session.progress();
    if (how === 'kill') this.kill();
    else {
      this.page.window.hide();
      this.page.window.pageHide();
    }
    await this.time.pass(10_000);
    await this.open();
    expect(this.session.progress()).toEqual(before);
  }
}

const CASES = profilesFor(NAME, ALL).flatMap((profile) =>
  STANDARDS.map((standard) => ({ profile, standard, is: standard.standard })),
);

describe.each(CASES)(`${NAME} on a $profile platform of $is`, ({ profile, standard }) => {
  test.each(['all-right', 'all-wrong'] as const)(
    'goes from launch to hand-in through a killed tab and closed ones (%s)',
    async (kind) => {
      const played = new CoursePlayed(standard, profile);
      await played.open();
      for (const [place, { module }] of COURSE.modules.entries()) {
        await played.play(module, { kind }, 12);
        await played.relaunch(place % 2 === 0 ? 'kill' : 'leave');
        await played.play(module, { kind });
      }
      await played.handIn();
      const score = kind === 'all-right' ? 100 : 0;
      const isPassed = score >= PASS_MARK;
      const stored = played.platform.storedOf('learner-1');
      expect(stored.get(standard.score)).toBe(String(score));
      expect(stored.get(standard.status)).toBe(
        isPassed && standard.standard === 'scorm12' ? 'passed' : 'completed',
      );
      await played.relaunch('leave');
      expect(played.session.progress()).toMatchObject({ handedIn: true, score });
      expect(played.sessions.flatMap(({ errors }) => errors)).toEqual([]);
      expect(stored.get('cmi.suspend_data')!.length).toBeLessThanOrEqual(4096);
    },
  );
});
