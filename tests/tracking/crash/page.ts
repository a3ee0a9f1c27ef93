import type { Decision } from '../../../src/engine/decision.ts';
import type { Journal } from '../../../src/engine/journal.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import type { View } from '../../../src/engine/view.ts';
import { LessonSession } from '../../../src/pages/learn/session.ts';
import { stateReader } from '../../../src/pages/learn/state-reader.ts';
import type { PlatformSession } from '../../../src/platform/session.ts';
import type { Standard } from '../../../src/platform/standard.ts';
import { watchClosing } from '../../../src/tracking/closing.ts';
import type { Clock } from '../../../src/tracking/clock.ts';
import { CompositeTracker } from '../../../src/tracking/composite-tracker.ts';
import { createScormTracker } from '../../../src/tracking/scorm-trackers.ts';
import type { Opening } from '../../../src/tracking/tracker.ts';
import type { Dice } from '../../engine/play-history.ts';
import { viewIn } from '../../support/play-lesson.ts';
import type { FakeTime } from '../support/fake-time.ts';
import type { FakeDevice, FakeWindow } from '../support/fake-window.ts';
import { SMALL_LESSON } from './small-lesson.ts';

const YEAR = Date.UTC(2026, 0, 1);

/** A device with its storage and a clock that somebody may set. */
export interface Device {
  readonly fake: FakeDevice;
  /** Milliseconds that its clock is wrong by. */
  shift: number;
}

/** What a page is opened with. */
export interface PageOptions {
  readonly device: Device;
  readonly learner: string;
  readonly standard: Standard;
  readonly lms: PlatformSession;
  readonly time: FakeTime;
  readonly randomId: () => number;
  readonly dice: Dice;
}

/** One launch of the lesson in a tab: wired as the page wires it, and killed without a word if need be. */
export class Page {
  alive = true;
  mode: Opening['mode'] = 'normal';
  /** Whether the platform was found: without it nobody knows whose work this is, and no copy outlives the tab. */
  found = false;
  status = '';
  readonly device: Device;
  readonly learner: string;
  readonly lms: PlatformSession;
  /** By the clock that only grows. */
  readonly opened: number;
  readonly window: FakeWindow;
  readonly session: LessonSession;

  private readonly tracker: CompositeTracker;
  private readonly dice: Dice;

  static async open(options: PageOptions): Promise<Page> {
    const page = new Page(options);
    let isOpen = false;
    void page.begin().then(() => (isOpen = true));
    for (let turn = 0; turn < 60 && !isOpen; turn += 1)
      await options.time.pass(turn === 0 ? 0 : 100);
    return page;
  }

  private constructor({ device, learner, standard, lms, time, randomId, dice }: PageOptions) {
    this.device = device;
    this.learner = learner;
    this.lms = lms;
    this.opened = time.monotonic();
    this.dice = dice;
    this.window = device.fake.tab({ parent: { [standard.name]: lms.api } });
    const clock: Clock = { now: () => time.now() + device.shift, monotonic: time.monotonic };
    this.tracker = new CompositeTracker({
      window: this.window as never,
      clock,
      schedule: time.ofPage(() => this.alive),
      random: () => dice(2 ** 30) / 2 ** 30,
      keep: false,
      states: stateReader,
      report: () => undefined,
      loadPlatform: (ports) => Promise.resolve(createScormTracker(standard.standard, ports)),
    });
    this.session = new LessonSession(SMALL_LESSON, {
      minute: () => Math.max(0, Math.floor((clock.now() - YEAR) / 60_000)),
      randomId,
      passMark: 60,
      save: (record, urgency) => this.tracker.save(record, urgency),
    });
    this.tracker.onStatus((status, reason) => {
      this.status = reason === undefined ? status : `${status}:${reason}`;
    });
    this.tracker.onLate((opening) => this.join(opening));
    watchClosing(this.window as never, this.tracker);
  }

  get journal(): Journal {
    return decodeJournal(this.session.record().state).journal;
  }

  /** Whether another tab writes, or a newer lesson has: the pupil is told that nothing is kept. */
  get isOnlyLooking(): boolean {
    return /other-tab|newer-state/.test(this.status);
  }

  /** Makes one decision that the screen offers; returns whether it was taken. */
  decide(): boolean {
    for (let turn = 0; turn < 5; turn += 1) {
      const view = viewIn(this.session);
      if (view.screen === 'question' && view.response !== undefined) this.session.goOn();
      else return this.session.decide(decisionFor(view, this.dice));
    }
    return false;
  }

  takeOver(): void {
    void this.tracker.takeOver().then((opening) => {
      if (this.alive) this.join(opening);
    });
  }

  finish(): void {
    this.tracker.close();
  }

  /** The page goes away as pages do. */
  leave(): void {
    this.window.hide();
    this.window.pageHide();
    this.alive = false;
  }

  /** The tab or the device dies: no event, no last word. */
  kill(): void {
    this.alive = false;
    this.window.closeChannels();
  }

  private async begin(): Promise<void> {
    this.join(await this.tracker.open());
  }

  private join(opening: Opening): void {
    this.mode = opening.mode;
    this.found ||= opening.platform;
    this.session.take(opening);
  }
}

function decisionFor(view: View, dice: Dice): Decision {
  switch (view.screen) {
    case 'home':
      if (view.canHandIn) return { type: 'module.handed-in' };
      if (view.due.length > 0 && dice(2) === 0) return { type: 'booster.opened' };
      if (view.next !== undefined) return { type: 'episode.opened', story: view.next };
      return { type: 'practice.opened' };
    case 'hook':
      return dice(12) === 0 ? { type: 'story.passed' } : { type: 'hook.read' };
    case 'question': {
      const { number } = view;
      if (dice(15) === 0) return { type: 'question.passed', number };
      const point = SMALL_LESSON.outline.points[number];
      const right = point?.kind === 'question' ? point.right : 0;
      return { type: 'question.answered', number, response: dice(4) > 0 ? right : dice(3) };
    }
    case 'story': {
      if (view.state.ending !== undefined) return { type: 'story.closed' };
      const { say, choices = [] } = SMALL_LESSON.stories['kite']!.beats[view.state.beat]!;
      const flagged = say.find(({ id, from }) => from === 'moth' && !(id in view.state.flagged));
      const luck = dice(8);
      if (luck === 0 && flagged !== undefined)
        return { type: 'message.flagged', message: flagged.id };
      if (luck === 1 && view.state.aside === undefined) return { type: 'adult.told' };
      if (luck === 2) return { type: 'hero.left' };
      const choice = choices[dice(choices.length || 1)];
      return choice === undefined
        ? { type: 'beat.continued' }
        : { type: 'choice.made', choice: choice.id };
    }
    case 'replay':
      return { type: 'replay.closed' };
    case 'practice-over':
      return { type: view.part === 'booster' ? 'booster.closed' : 'practice.closed' };
    case 'finish':
      return { type: 'finish.closed' };
  }
}
