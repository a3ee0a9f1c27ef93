import { expect } from 'vitest';
import { fnv1a64 } from '../../../src/tracking/learner-key.ts';
import type { Journal } from '../../../src/engine/journal.ts';
import { mergeJournals } from '../../../src/engine/journal/merge.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import type { LessonContent } from '../../../src/engine/lesson-content.ts';
import { progress } from '../../../src/engine/progress.ts';
import { LessonSession } from '../../../src/pages/learn/session.ts';
import { type OpenOptions, Platform } from '../../../src/platform/platform.ts';
import { PROFILE_NAMES, type ProfileName } from '../../../src/platform/profiles.ts';
import type { PlatformSession } from '../../../src/platform/session.ts';
import { viewIn } from '../../support/play-lesson.ts';
import { type Pupil, decideAs } from '../../support/pupils.ts';
import { FakeTime } from './fake-time.ts';
import { FakeDevice } from './fake-window.ts';
import { killablePage } from './killable-page.ts';
import type { Launched } from './launch.ts';
import type { TestStandard } from './standards.ts';

const YEAR = Date.UTC(2026, 0, 1);
export const PASS_MARK = 60;
const MOST_DECISIONS = 400;
/** A pupil decides this often, in milliseconds. */
const PACE = 8000;

/** A lesson on a platform: launched as often as one likes, by one pupil on one device. */
export class PlayThrough {
  readonly time = new FakeTime();
  readonly platform: Platform;
  readonly sessions: PlatformSession[] = [];
  /** Everything that was accepted. */
  truth: Journal = { sittings: [] };
  session!: LessonSession;
  page!: Launched;
  /** Ends the page without a word. */
  kill!: () => void;

  private ids = 0;
  private readonly standard: TestStandard;
  /** May be another edition at the next opening. */
  content: LessonContent;
  private readonly device = new FakeDevice();

  constructor(standard: TestStandard, profile: ProfileName, content: LessonContent) {
    this.standard = standard;
    this.content = content;
    this.platform = new Platform({
      standard,
      profile,
      pause: (milliseconds) => this.time.sleep(milliseconds),
    });
  }

  async open(options: OpenOptions = {}, device = this.device): Promise<PlatformSession> {
    const lms = this.platform.launch(options);
    this.sessions.push(lms);
    const { time, standard } = this;
    const session = new LessonSession(this.content, {
      minute: () => Math.floor((time.now() - YEAR) / 60_000),
      randomId: () => (this.ids += 1),
      passMark: PASS_MARK,
      save: (record, urgency) => this.page.tracker.save(record, urgency),
    });
    const { kill, opened } = killablePage(standard, lms, device, time);
    this.kill = kill;
    this.page = await opened;
    this.session = session;
    session.take(this.page.opening);
    await time.pass(1000);
    return lms;
  }

  /** Plays until `stop` says so, before each decision. */
  async play(pupil: Pupil, stop: (decisions: number) => boolean): Promise<void> {
    for (let decisions = 0; decisions < MOST_DECISIONS;) {
      const view = viewIn(this.session);
      if (stop(decisions) || (view.screen === 'home' && view.progress.handedIn)) return;
      const decision = decideAs(pupil, view, this.content);
      if (decision === 'go-on') {
        this.session.goOn();
        continue;
      }
      expect(this.session.decide(decision)).toBe(true);
      this.truth = mergeJournals(this.truth, this.journal);
      decisions += 1;
      await this.time.pass(PACE);
    }
    throw new Error(`the lesson did not end within ${MOST_DECISIONS} decisions`);
  }

  get journal(): Journal {
    return decodeJournal(this.session.record().state).journal;
  }

  leave(): void {
    this.page.window.hide();
    this.page.window.pageHide();
  }

  /** Everything that was accepted is in the session once, or its effect is. */
  expectNothingLost(): void {
    const now = this.journal;
    expect(new Set(now.sittings.map(({ id }) => id)).size).toBe(now.sittings.length);
    const shown = (journal: Journal) => progress(journal, this.content.outline, 10_000_000);
    expect(shown(now)).toEqual(shown(this.truth));
    expect(shown(mergeJournals(now, this.truth))).toEqual(shown(now));
    for (const sitting of now.sittings.filter(({ folded }) => !folded)) {
      expect(this.truth.sittings).toContainEqual(sitting);
    }
  }
}

/** The kinds of platform that a package is tried on: all, or the strict one and another that its name picks. */
export function profilesFor(name: string, all: boolean): readonly ProfileName[] {
  if (all) return PROFILE_NAMES;
  const others = PROFILE_NAMES.filter((profile) => profile !== 'strict');
  const picked = others[Number(BigInt(`0x${fnv1a64(name)}`) % BigInt(others.length))]!;
  return ['strict', picked];
}
