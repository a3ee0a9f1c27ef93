import { describe, expect, test, vi } from 'vitest';
import { decodeJournal } from '../../src/engine/journal/stored-form.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import { viewIn } from '../support/play-lesson.ts';
import { MEET_UP } from '../support/real-lesson.ts';
import { FakeDevice } from '../tracking/support/fake-window.ts';
import { PlayThrough } from '../tracking/support/play-through.ts';
import { STANDARDS } from '../tracking/support/standards.ts';
import { fault } from './cases.ts';
import { expectSeen } from './expect-seen.ts';

/* Fault cases that take a whole lesson: its journal, its tracker and its platform. */

const MIDDLE = 12;

vi.setConfig({ testTimeout: 120_000 });

async function playedToTheMiddle(
  standard: (typeof STANDARDS)[number],
  profile: 'strict' | 'moodle' = 'strict',
): Promise<PlayThrough> {
  const played = new PlayThrough(standard, profile, MEET_UP);
  await played.open();
  await played.play({ kind: 'all-right' }, (decisions) => decisions === MIDDLE);
  return played;
}

const storedIn = (played: PlayThrough): string =>
  played.platform.storedOf('learner-1').get('cmi.suspend_data') ?? '';

describe.each(STANDARDS)('With a $standard platform', (standard) => {
  test.each(['strict', 'moodle'] as const)(
    fault(12, 'the lesson goes on, and the next launch has all of it (%s)'),
    async (profile) => {
      const played = await playedToTheMiddle(standard, profile);
      await played.time.pass(11_000);
      const before = storedIn(played);
      Object.assign(played.sessions.at(-1)!.faults, { offline: true });
      await played.play({ kind: 'all-right' }, (decisions) => decisions === MIDDLE);
      await played.time.pass(11_000);
      played.leave();
      expect(storedIn(played)).toBe(before);
      // Moodle answers "true" to what it sends by a beacon, arrived or not.
      if (profile === 'strict') expectSeen(12, played.page.statuses);
      await played.open();
      played.expectNothingLost();
      await played.time.pass(11_000);
      expect(played.page.status()).toBe('saved');
      expect(decodeJournal(storedIn(played)).journal).toEqual(played.journal);
    },
  );

  const damages: readonly [name: string, damage: (state: string) => string][] = [
    ['cut', (state) => state.slice(0, state.length / 2)],
    ['changed', (state) => state.replace(/.(?=.{8}$)/, '~')],
    ['of another program', () => '{"lesson":"other","pages":[1,2,3]}'],
    ['emptied', () => ''],
  ];
  test.each(damages)(
    fault(15, 'a state that is %s stops nothing, and what the device has comes back'),
    async (_, damage) => {
      const played = await playedToTheMiddle(standard);
      played.leave();
      const store = played.platform.storedOf('learner-1') as Map<string, string>;
      store.set('cmi.suspend_data', damage(storedIn(played)));
      await played.open();
      played.expectNothingLost();
      await played.play({ kind: 'all-right' }, () => false);
      await played.time.pass(15_000);
      expectSeen(15, played.page.statuses);
      expect(store.get(standard.score)).toBe('100');
    },
  );

  test.each(damages)(
    fault(15, 'on another device a state that is %s leaves what is sound, and invents nothing'),
    async (_, damage) => {
      const played = await playedToTheMiddle(standard);
      played.leave();
      const store = played.platform.storedOf('learner-1') as Map<string, string>;
      store.set('cmi.suspend_data', damage(storedIn(played)));
      await played.open({}, new FakeDevice());
      const known = played.truth.sittings.map(({ id }) => id);
      for (const { id } of played.journal.sittings) expect(known).toContain(id);
      await played.play({ kind: 'all-right' }, () => false);
      expect(played.session.progress().score).toBe(100);
    },
  );

  test(
    fault(16, 'questions that are gone take nothing away, and the lesson goes on to its end'),
    async () => {
      const played = await playedToTheMiddle(standard);
      await played.play({ kind: 'all-right' }, (decisions) => decisions === 3 * MIDDLE);
      played.leave();
      const before = played.session.progress();
      expect(before.score).toBeGreaterThan(0);
      played.content = withoutAnsweredQuestions(played);
      await played.open();
      const after = played.session.progress();
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      before.rules.forEach(({ everGotIt }, place) => {
        if (everGotIt) expect(after.rules[place]!.everGotIt).toBe(true);
      });
      await played.play({ kind: 'all-right' }, () => false);
      await played.time.pass(15_000);
      expectSeen(16, played.page.statuses);
      expect(played.session.progress()).toMatchObject({ handedIn: true });
    },
  );

  test.each([
    ['all that were played', 0],
    ['the last one', -1],
  ] as const)(
    fault(16, 'scenes that are gone (%s) are played again, and the lesson goes on to its end'),
    async (_, from) => {
      const played = new PlayThrough(standard, 'strict', MEET_UP);
      await played.open();
      await played.play({ kind: 'all-right' }, () => storyBeat(played).trail > 4);
      played.leave();
      const before = { ...storyBeat(played), progress: played.session.progress() };
      played.content = withOtherScenes(played, from);
      await played.open();
      // Before the first scene there is the answer that came before it.
      if (viewIn(played.session).screen === 'question') played.session.goOn();
      const after = storyBeat(played);
      expect(after.story).toBe(before.story);
      expect(after.trail).toBe(from === 0 ? 1 : before.trail - 1);
      expect(played.session.progress().answers).toEqual(before.progress.answers);
      await played.play({ kind: 'all-right' }, () => false);
      await played.time.pass(15_000);
      expectSeen(16, played.page.statuses);
      expect(played.session.progress()).toMatchObject({ handedIn: true, score: 100 });
    },
  );

  test(
    fault(13, 'a lesson whose stories go round and round stays storable, with all of its mastery'),
    async () => {
      const played = new PlayThrough(standard, 'strict', MEET_UP);
      await played.open();
      await played.play({ kind: 'all-right' }, () => false);
      for (let round = 0; round < 3; round += 1) {
        played.session.decide({ type: 'practice.opened' });
        await played.time.pass(15_000);
      }
      expectSeen(13, played.page.statuses);
      expect(storedIn(played).length).toBeLessThanOrEqual(4096);
      expect(played.platform.storedOf('learner-1').get(standard.score)).toBe('100');
    },
  );

  test(fault(31, 'another pupil on the same device begins anew'), async () => {
    const played = await playedToTheMiddle(standard);
    played.leave();
    await played.open({ learner: 'another' });
    expect(played.journal.sittings).toEqual([]);
    expectSeen(31, played.page.statuses);
  });
});

/** The story that is being played, and how many beats of it were shown; none of none. */
function storyBeat({ session }: PlayThrough): { story: string | undefined; trail: number } {
  const view = viewIn(session);
  return view.screen === 'story'
    ? { story: view.story, trail: view.state.trail.length }
    : { story: undefined, trail: 0 };
}

/** A later edition of the lesson: of the scenes played so far those from a place on were written anew, with new numbers. */
function withOtherScenes(played: PlayThrough, from: number): LessonContent {
  const { outline, stories } = MEET_UP;
  const id = storyBeat(played).story!;
  const story = stories[id]!;
  const all = Object.values(story.numbers);
  const seen = played.truth.sittings.flatMap(({ entries }) => entries.map(({ number }) => number));
  const gone = seen.filter((number) => all.includes(number)).slice(from);
  const free = Array.from({ length: 150 }, (_, number) => number).filter(
    (number) => outline.points[number] === undefined,
  );
  const anew = new Map([...new Set(gone)].map((number, place) => [number, free[place]!]));
  const renumbered = <Value>(points: Readonly<Record<number, Value>>): Record<number, Value> =>
    Object.fromEntries(
      Object.entries(points).map(([number, point]) => [
        anew.get(Number(number)) ?? Number(number),
        point,
      ]),
    );
  expect(anew.size).toBeGreaterThan(0);
  expect([...anew.values()]).not.toContain(undefined);
  const numbers = Object.fromEntries(
    Object.entries(story.numbers).map(([beat, number]) => [beat, anew.get(number) ?? number]),
  );
  return {
    ...MEET_UP,
    outline: { ...outline, fingerprint: 'fffffffe', points: renumbered(outline.points) },
    stories: { ...stories, [id]: { ...story, numbers } },
  };
}

/** A later edition of the lesson: of the questions answered so far every other one was removed. */
function withoutAnsweredQuestions(played: PlayThrough): LessonContent {
  const { outline, bank = {} } = MEET_UP;
  const answered = played.truth.sittings
    .flatMap(({ entries }) => entries.map(({ number }) => number))
    .filter((number) => outline.points[number]?.kind === 'question')
    .filter((_, place) => place % 2 === 0);
  const without = <Value>(all: Readonly<Record<number, Value>>): Record<number, Value> =>
    Object.fromEntries(
      Object.entries(all).filter(([number]) => !answered.includes(Number(number))),
    );
  expect(answered.length).toBeGreaterThan(2);
  return {
    ...MEET_UP,
    outline: { ...outline, fingerprint: 'ffffffff', points: without(outline.points) },
    bank: without(bank),
  };
}
