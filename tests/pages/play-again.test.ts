import { beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../../src/engine/view.ts';
import type { LessonSession } from '../../src/pages/learn/session.ts';
import { sessionAt, viewIn } from '../support/play-lesson.ts';
import { type Pupil, decideAs } from '../support/pupils.ts';
import { MEET_UP } from '../support/real-lesson.ts';

const ALL_WRONG: Pupil = { kind: 'all-wrong' };
const ALL_RIGHT: Pupil = { kind: 'all-right' };
const MOST_STEPS = 400;

let clock: { minute: number };
let session: LessonSession;

beforeEach(() => {
  clock = { minute: 1000 };
  ({ session } = sessionAt(MEET_UP, clock));
});

/** Plays on until `stop` says so of a screen. */
function playUntil(pupil: Pupil, stop: (view: View) => boolean): View {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const view = viewIn(session);
    if (stop(view)) return view;
    const decision = decideAs(pupil, view, MEET_UP);
    if (decision === 'go-on') session.goOn();
    else if (!session.decide(decision)) throw new Error(`${decision.type} was refused`);
    clock.minute += step % 2;
  }
  throw new Error('the screen never came');
}

const isHome = ({ screen }: View) => screen === 'home';
const isReplay = ({ screen }: View) => screen === 'replay';
const afterFirstStory = (): string => {
  playUntil(ALL_WRONG, isHome);
  playUntil(ALL_WRONG, (view) => view.screen !== 'home');
  playUntil(ALL_WRONG, isHome);
  return session.progress().stories[0]!.story;
};

describe('a story that is done', () => {
  test('is played again from its start, and then looked back at', () => {
    const story = afterFirstStory();
    session.rewindTo({ story });
    expect(session.rewinding).toBe(true);
    const view = viewIn(session);
    expect(view).toMatchObject({ screen: 'story', story });
    expect(view.screen === 'story' && view.state.trail).toHaveLength(1);
    const replay = playUntil(ALL_RIGHT, isReplay);
    expect(replay).toMatchObject({ screen: 'replay', story });
    expect(session.rewinding).toBe(false);
    if (replay.screen !== 'replay') throw new Error('no replay');
    expect(replay.found).toContain(replay.state.ending);
    expect(session.decide({ type: 'replay.closed' })).toBe(true);
    expect(viewIn(session).screen).toBe('home');
  });

  test('changes nothing by it but the endings found', () => {
    const story = afterFirstStory();
    const before = session.progress();
    session.rewindTo({ story });
    playUntil(ALL_RIGHT, isReplay);
    session.decide({ type: 'replay.closed' });
    const after = session.progress();
    expect(after.stories[0]!.found.length).toBeGreaterThan(before.stories[0]!.found.length);
    const stories = after.stories.map((now, place) => ({
      ...now,
      found: before.stories[place]!.found,
    }));
    expect({ ...after, stories }).toEqual(before);
  });

  test('adds nothing to the state when it is played to the same ending again', () => {
    const story = afterFirstStory();
    const play = () => {
      session.rewindTo({ story });
      playUntil(ALL_RIGHT, isReplay);
      session.decide({ type: 'replay.closed' });
      return session.record().state;
    };
    const once = play();
    for (let time = 0; time < 20; time += 1) expect(play()).toEqual(once);
  });

  test('is left for home in the middle', () => {
    const story = afterFirstStory();
    session.rewindTo({ story });
    expect(session.decide({ type: 'story.closed' })).toBe(true);
    expect(viewIn(session).screen).toBe('home');
  });

  test('can be gone back to from the look back of what was just played', () => {
    const story = afterFirstStory();
    session.rewindTo({ story });
    const replay = playUntil(ALL_RIGHT, isReplay);
    if (replay.screen !== 'replay') throw new Error('no replay');
    const { beat } = replay.state.trail.at(-2)!;
    session.rewindTo({ beat });
    expect(viewIn(session)).toMatchObject({ screen: 'story', story, state: { beat } });
    session.decide({ type: 'story.closed' });
    expect(viewIn(session)).toEqual(replay);
  });
});

test('nothing is played again but from home', () => {
  const story = afterFirstStory();
  playUntil(ALL_RIGHT, ({ screen }) => screen === 'question');
  session.rewindTo({ story });
  expect(session.rewinding).toBe(false);
});

const open = (story: string) => ({ type: 'episode.opened', story }) as const;

test('the next story follows at once from the finish of the one before', () => {
  playUntil(ALL_RIGHT, ({ screen }) => screen === 'finish');
  const [first] = session.progress().stories.map(({ story }) => story);
  expect(session.decide({ type: 'finish.closed', then: open(first!) })).toBe(true);
  expect(viewIn(session).screen).toBe('home');
  playUntil(ALL_RIGHT, ({ screen }) => screen === 'finish');
  const third = session.progress().stories[2]!.story;
  expect(session.decide({ type: 'finish.closed', then: open(third) })).toBe(true);
  expect(viewIn(session)).toMatchObject({ screen: 'hook', story: third });
  const stages = session.progress().stories.map(({ stage }) => stage);
  expect(stages).toEqual(['done', 'done', 'hook']);
});

describe('a pupil who answers all wrong', () => {
  const allDone = (view: View) => view.screen === 'home' && view.next === undefined;

  test('comes to the hand in by rounds of five questions, one after the other', () => {
    playUntil(ALL_WRONG, allDone);
    expect(session.decide({ type: 'practice.opened' })).toBe(true);
    let rounds = 0;
    for (; !session.progress().done; rounds += 1) {
      const over = playUntil(ALL_WRONG, ({ screen }) => screen === 'practice-over');
      expect(over).toMatchObject({ part: 'more-practice' });
      session.decide({ type: 'practice.closed', then: { type: 'practice.opened' } });
      expect(viewIn(session)).toMatchObject({ screen: 'question', place: 1 });
    }
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(7);
    playUntil(ALL_WRONG, ({ screen }) => screen === 'practice-over');
    session.decide({ type: 'practice.closed' });
    expect(viewIn(session)).toMatchObject({ screen: 'home', canHandIn: true });
  });

  test('is asked five questions in every round, also when all have been asked', () => {
    playUntil(ALL_WRONG, allDone);
    for (let round = 0; round < 12; round += 1) {
      session.decide({ type: 'practice.opened' });
      let asked = 0;
      playUntil(ALL_WRONG, (view) => {
        asked += Number(view.screen === 'question' && view.response === undefined);
        return view.screen === 'practice-over';
      });
      expect(asked).toBe(5);
      session.decide({ type: 'practice.closed' });
    }
  });

  test('begins no other round in the middle of one', () => {
    playUntil(ALL_WRONG, allDone);
    session.decide({ type: 'practice.opened' });
    expect(session.decide({ type: 'practice.opened' })).toBe(false);
  });
});
