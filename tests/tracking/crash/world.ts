import assert from 'node:assert/strict';
import { expect } from 'vitest';
import type { Journal, Sitting } from '../../../src/engine/journal.ts';
import { mergeJournals } from '../../../src/engine/journal/merge.ts';
import { decodeJournal } from '../../../src/engine/journal/stored-form.ts';
import { progress } from '../../../src/engine/progress.ts';
import type { Faults } from '../../../src/platform/faults.ts';
import { Platform } from '../../../src/platform/platform.ts';
import type { ProfileName } from '../../../src/platform/profiles.ts';
import type { Standard } from '../../../src/platform/standard.ts';
import type { Dice } from '../../engine/play-history.ts';
import { FakeTime } from '../support/fake-time.ts';
import { FakeDevice } from '../support/fake-window.ts';
import { type Device, Page } from './page.ts';
import { SMALL_LESSON } from './small-lesson.ts';

const { outline } = SMALL_LESSON;
const FAR = 4_000_000;
const MOST_PAGES = 3;
/** After this a platform ends a session. */
const LONGEST_SESSION = 12 * 3_600_000;
/** After this the copy on the device is written, and the pupil has seen the next screen. */
const SEEN = 100;

type Learner = 'ada' | 'bo';
/** Ids of sittings tell whose they are. */
const OWN_PARITY: Readonly<Record<Learner, number>> = { ada: 0, bo: 1 };

/**
 * A pupil with two devices and a platform, a second pupil on the same devices, and a ledger: of every
 * decision that was accepted, and of those that were on a device or in the platform at any time and so must
 * be there for ever.
 */
export class World {
  readonly time = new FakeTime();
  readonly devices: readonly Device[] = [0, 1].map(() => ({ fake: new FakeDevice(), shift: 0 }));
  readonly platform: Platform;
  pages: Page[] = [];

  private readonly standard: Standard;
  private readonly dice: Dice;
  private readonly accepted: Record<Learner, Journal> = { ada: EMPTY, bo: EMPTY };
  private owed: Journal = EMPTY;
  private ids = 0;
  private readonly reached = new WeakMap<Page, Reached>();
  /** What the platform had at most, as long as no two sessions were open at once. */
  private shown: { score: number; status: number } = { score: 0, status: 0 };
  private wereTwo = false;

  constructor(standard: Standard, profile: ProfileName, dice: Dice) {
    this.standard = standard;
    this.dice = dice;
    this.platform = new Platform({
      standard,
      profile,
      pause: (milliseconds) => this.time.sleep(milliseconds),
      random: () => dice(1000) / 1000,
    });
  }

  /** Opens the lesson in a new tab; with `newAttempt` every other session of the pupil has ended. */
  async open(
    place: number,
    { learner = 'ada' as Learner, newAttempt = false, faults = {} as Faults } = {},
  ): Promise<Page> {
    if (newAttempt) await this.endAttempt();
    const open = this.pages.filter((page) => page.learner === learner);
    if (open.length >= MOST_PAGES) this.drop(open[0]!, 'kill');
    if (learner === 'ada' && open.length > 0) this.wereTwo = true;
    const lms = this.platform.launch({ learner, newAttempt, faults });
    const { time, dice, standard } = this;
    const device = this.devices[place % 2]!;
    const randomId = () => this.freshId(learner);
    const page = await Page.open({ device, learner, standard, lms, time, randomId, dice });
    this.pages.push(page);
    await this.pass(SEEN);
    return page;
  }

  async decide(page: Page): Promise<void> {
    const wasOnlyLooking = page.isOnlyLooking;
    const taken = page.decide();
    await this.pass(SEEN);
    if (!taken || !page.alive) return;
    const learner = page.learner as Learner;
    this.accepted[learner] = mergeJournals(this.accepted[learner], page.journal);
    if (wasOnlyLooking || page.isOnlyLooking || page.device.fake.localStorage.full) return;
    if (!page.found) return;
    const last = page.journal.sittings.at(-1)!;
    expect(
      copyOf(page.device).some((copy) => has(copy, last)),
      `a decision is on the device`,
    ).toBe(true);
  }

  async pass(milliseconds: number): Promise<void> {
    await this.time.pass(milliseconds);
    this.observe();
  }

  drop(page: Page, how: 'leave' | 'kill' | 'finish'): void {
    if (how === 'finish') page.finish();
    if (how === 'kill') page.kill();
    else page.leave();
    this.observe();
    this.pages = this.pages.filter((other) => other !== page);
    this.observe();
  }

  setFaults(page: Page, faults: Faults): void {
    for (const name of Object.keys(page.lms.faults)) {
      if (name in TRANSIENT) delete page.lms.faults[name as keyof Faults];
    }
    Object.assign(page.lms.faults, faults);
    // Either the device has no network, and its browser says so, or the platform has none.
    if (faults.offline === true && this.dice(2) === 0) page.window.goOffline();
    else if (!page.window.navigator.onLine) page.window.goOnline();
    // A device without room and a platform that cuts: there is no place at all.
    if (this.devices.some(({ fake }) => fake.localStorage.full)) {
      delete page.lms.faults.truncateState;
    }
  }

  setStorage(device: Device, full: boolean): void {
    device.fake.localStorage.full = full;
    for (const page of this.pages) if (full) delete page.lms.faults.truncateState;
  }

  /** On another device the lesson is gone on with, closed, and looked at once more. */
  async meanwhile(elsewhere: Device): Promise<void> {
    const place = this.devices.indexOf(elsewhere);
    for (const decisions of [2, 0]) {
      const page = await this.open(place);
      for (let turn = 0; turn < decisions; turn += 1) await this.decide(page);
      await this.pass(12_000);
      if (this.pages.includes(page)) this.drop(page, 'leave');
    }
  }

  /** Opens the lesson once more on every device, twice over, and expects all that is owed. */
  async settle(): Promise<void> {
    for (const page of this.pages) this.setFaults(page, {});
    for (const { fake } of this.devices) fake.localStorage.full = false;
    for (const page of [...this.pages]) this.drop(page, this.dice(2) === 0 ? 'kill' : 'leave');
    const seen: Journal[] = [];
    let last: Page | undefined;
    for (const place of [0, 1, 0, 1]) {
      last = await this.open(place);
      await this.pass(12_000);
      seen.push(last.journal);
      this.drop(last, 'leave');
    }
    const all = seen.reduce(mergeJournals, EMPTY);
    // In review nothing can be brought from one device to another.
    const final = last!.mode === 'normal' ? seen.at(-1)! : all;
    for (const sitting of this.owed.sittings) {
      const found = final.sittings.filter(({ id }) => id === sitting.id);
      const whole = this.accepted.ada.sittings.find(({ id }) => id === sitting.id)!;
      expect(found.map(({ count }) => count >= sitting.count)).toEqual([true]);
      expect(found[0]!.entries).toEqual(whole.entries.slice(0, found[0]!.count));
    }
    assertAtLeast(reachedIn(final), reachedIn(this.owed));
    if (last!.mode === 'normal') this.expectDelivered(final);
  }

  /** What the pupil sees is what the platform has: the journal, and at least the score and the status. */
  private expectDelivered(final: Journal): void {
    const stored = decodeJournal(this.stored('cmi.suspend_data')).journal;
    for (const sitting of final.sittings) expect(has(stored, sitting)).toBe(true);
    const { score, handedIn } = reachedIn(final);
    expect(Number(this.stored(this.standard.score)) || 0).toBeGreaterThanOrEqual(score);
    const status = STATUSES.indexOf(this.stored(this.standard.status));
    expect(status).toBeGreaterThanOrEqual(STATUSES.indexOf(handedIn ? 'completed' : 'incomplete'));
  }

  private async endAttempt(): Promise<void> {
    for (const page of this.pages.filter(({ learner }) => learner === 'ada'))
      this.drop(page, 'leave');
    await this.pass(SEEN);
    // What only the platform had stays with the attempt that is over.
    this.owed = this.devices.flatMap((device) => copiesOfAda(device)).reduce(mergeJournals, EMPTY);
    this.shown = { score: 0, status: 0 };
    this.wereTwo = false;
  }

  private observe(): void {
    const stored = decodeJournal(this.stored('cmi.suspend_data')).journal;
    const copies = this.devices.flatMap((device) => copiesOfAda(device));
    // Of two sessions that are open at once, the platform keeps what the one that leaves last says.
    this.wereTwo &&= this.pages.some(({ learner }) => learner === 'ada');
    this.owed = [...copies, this.wereTwo ? EMPTY : stored].reduce(mergeJournals, this.owed);
    for (const page of this.pages) {
      if (this.time.monotonic() - page.opened > LONGEST_SESSION) page.lms.faults.expired = true;
    }
    for (const page of this.pages) this.observePage(page);
    this.observePlatform();
    for (const learner of ['ada', 'bo'] as const) {
      const { sittings } = decodeJournal(this.stored('cmi.suspend_data', learner)).journal;
      const isOwn = sittings.every(({ id }) => id % 2 === OWN_PARITY[learner]);
      assert.ok(isOwn, `the platform has nothing of another pupil for ${learner}`);
    }
  }

  private observePage(page: Page): void {
    const parity = OWN_PARITY[page.learner as Learner];
    const { journal } = page;
    const isOwn = journal.sittings.every(({ id }) => id % 2 === parity);
    assert.ok(isOwn, `the page of ${page.learner} shows nothing of another pupil`);
    const now = reachedIn(journal);
    assertAtLeast(now, this.reached.get(page) ?? now);
    this.reached.set(page, now);
  }

  private observePlatform(): void {
    const now = {
      score: Number(this.stored(this.standard.score)) || 0,
      status: Math.max(0, STATUSES.indexOf(this.stored(this.standard.status))),
    };
    const isAlone = this.pages.some(({ learner }) => learner === 'ada') && !this.wereTwo;
    if (isAlone) {
      assert.ok(now.score >= this.shown.score, 'the score on the platform never falls');
      assert.ok(now.status >= this.shown.status, 'the status on the platform never falls');
    }
    this.shown = now;
  }

  private stored(element: string, learner: Learner = 'ada'): string {
    return this.platform.storedOf(learner).get(element) ?? '';
  }

  private freshId(learner: Learner): number {
    this.ids += 2;
    return this.ids + OWN_PARITY[learner];
  }
}

interface Reached {
  readonly rules: readonly number[];
  readonly score: number;
  readonly handedIn: boolean;
}

const EMPTY: Journal = { sittings: [] };
/** From nothing to passed; what is no word of a status counts as nothing. */
const STATUSES = ['not attempted', 'incomplete', 'completed', 'passed'];
const TRANSIENT: Faults = {
  commit: 'refuse',
  offline: true,
  initialize: 0,
  gone: true,
  expired: true,
  set: 0,
  truncateState: 0,
};

function reachedIn(journal: Journal): Reached {
  const { rules, score, handedIn } = progress(journal, outline, FAR);
  return {
    rules: rules.map(({ everGotIt, everSecure }) => Number(everGotIt) + Number(everSecure)),
    score,
    handedIn,
  };
}

function assertAtLeast(now: Reached, before: Reached): void {
  assert.ok(now.score >= before.score, 'the score never falls');
  assert.ok(now.handedIn || !before.handedIn, 'what is handed in stays so');
  const isKept = now.rules.every((rule, place) => rule >= before.rules[place]!);
  assert.ok(isKept, 'no rule that was reached is lost');
}

function copyOf({ fake }: Device): readonly Journal[] {
  const { localStorage } = fake;
  return Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place)!)
    .filter((name) => name.startsWith('safe1.copy.'))
    .map((name) => JSON.parse(localStorage.getItem(name) || '{}') as { state?: string })
    .map(({ state = '' }) => decodeJournal(state).journal);
}

function copiesOfAda(device: Device): readonly Journal[] {
  return copyOf(device).filter(({ sittings }) =>
    sittings.every(({ id }) => id % 2 === OWN_PARITY.ada),
  );
}

function has({ sittings }: Journal, { id, count }: Sitting): boolean {
  return sittings.some((sitting) => sitting.id === id && sitting.count >= count);
}
