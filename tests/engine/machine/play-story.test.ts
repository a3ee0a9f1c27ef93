import { describe, expect, test } from 'vitest';
import type { CompiledStory } from '../../../src/content/compiled.ts';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { createLessonMachine } from '../../../src/engine/machine/lesson-machine.ts';
import { playStory } from '../../../src/engine/machine/play-story.ts';
import { KITE } from './kite-story.ts';

const choose = (choice: string): StoryDecision => ({ type: 'choice.made', choice });
const flag = (message: string): StoryDecision => ({ type: 'message.flagged', message });
const LEAVE: StoryDecision = { type: 'hero.left' };
const TELL: StoryDecision = { type: 'adult.told' };
const GO_ON: StoryDecision = { type: 'beat.continued' };

function play(...decisions: StoryDecision[]) {
  return playStory(KITE, { decisions });
}

describe('a story played', () => {
  const table: [string, StoryDecision[], string, string, number][] = [
    ['begins at its start', [], 'open', 'none', 0],
    ['follows a choice', [choose('play')], 'ask', 'none', 0],
    ['counts a wrong turn', [choose('play'), choose('yes')], 'again', 'none', 1],
    [
      'brings a helper after two',
      [choose('play'), choose('yes'), choose('yes')],
      'friend',
      'none',
      2,
    ],
    [
      'goes on without a choice',
      [choose('play'), choose('yes'), choose('yes'), GO_ON],
      'told',
      'none',
      2,
    ],
    [
      'clears wrong turns by a safe one',
      [choose('play'), choose('yes'), choose('no')],
      'left',
      'none',
      0,
    ],
    ['notices early', [choose('play'), flag('m3')], 'ask', 'early', 0],
    ['notices late', [choose('play'), choose('yes'), flag('m3')], 'again', 'late', 1],
    [
      'never falls from early to late',
      [choose('play'), flag('m3'), choose('yes'), flag('m4')],
      'again',
      'early',
      1,
    ],
    ['leaves from anywhere', [LEAVE], 'left', 'none', 0],
    ['tells with what was noticed', [choose('play'), flag('m3'), TELL], 'told-early', 'early', 0],
    ['tells without having noticed', [choose('play'), TELL], 'told', 'none', 0],
    ['stays where it is for an aside', [TELL], 'open', 'none', 0],
  ];
  test.each(table)('%s', (_title, decisions, beat, noticed, wrong) => {
    const { state, accepted } = play(...decisions);
    expect(accepted).toEqual(decisions);
    expect({ beat: state.beat, noticed: state.noticed, wrong: state.wrong }).toEqual({
      beat,
      noticed,
      wrong,
    });
  });

  test('refuses what does not belong where it is', () => {
    expect(play(choose('find-mum'), GO_ON, flag('m3'), flag('nothing')).accepted).toEqual([]);
  });

  test('takes one flag a message and one name a trick', () => {
    const named: StoryDecision = { type: 'trick.named', message: 'm3', trick: 'clue-fishing' };
    const { state, accepted } = play(choose('play'), named, flag('m3'), flag('m3'), named, named);
    expect(accepted).toEqual([choose('play'), flag('m3'), named]);
    expect(state.flagged).toEqual({ m3: { true: true, named: 'clue-fishing' } });
  });

  test('answers a flag on a harmless message without having noticed', () => {
    const { state } = play(flag('m1'));
    expect(state.flagged).toEqual({ m1: { true: false } });
    expect(state.noticed).toBe('none');
  });

  test('opens an aside that the next decision closes', () => {
    expect(play(TELL).state.aside).toBe('listens');
    expect(play(TELL, choose('play')).state.aside).toBeUndefined();
  });

  test('remembers the way it came', () => {
    const { trail } = play(choose('play'), TELL).state;
    expect(trail.map(({ beat, taken }) => [beat, taken])).toEqual([
      ['open', 'choice:play'],
      ['ask', 'tell'],
      ['told', undefined],
    ]);
  });

  test('ends helped', () => {
    const { state } = play(choose('play'), TELL);
    expect(state.ending).toBe('later');
    expect(state.helped).toBe(true);
    expect(play().state.helped).toBe(false);
  });

  test.each([
    ['refusing at the first asking scores', [choose('play'), choose('no')], ['refuse']],
    ['refusing at the second asking does not', [choose('play'), choose('yes'), choose('no')], []],
    ['leaving and telling unasked score', [LEAVE, TELL], ['leave', 'tell']],
    ['an aside is telling', [TELL], ['tell']],
    [
      'telling when offered first scores',
      [choose('play'), choose('no'), choose('find-mum')],
      ['refuse', 'tell'],
    ],
  ])('%s', (_title, decisions, acts) => {
    expect(play(...decisions).state.acts).toEqual(acts);
  });

  test('goes on from a pinned beat with its counters', () => {
    const { state } = playStory(KITE, {
      from: { beat: 'again', noticed: 'late', wrong: 1 },
      decisions: [choose('yes')],
    });
    expect(state.beat).toBe('friend');
    expect(state.noticed).toBe('late');
  });

  test.each([
    ['an adult who hears of it at an early step has been told early', 1, 'told'],
    ['and at a later one has not', 2, 'none'],
  ])('%s', (_title, step, noticed) => {
    const told = { ...KITE.beats['told']!, step };
    const heard: CompiledStory = { ...KITE, beats: { ...KITE.beats, told } };
    const { state } = playStory(heard, { decisions: [choose('play'), TELL] });
    expect([state.beat, state.noticed]).toEqual(['told', noticed]);
  });

  test('has not been told any less early by a flag that comes late', () => {
    const told = { ...KITE.beats['friend']!, helped: true, step: 1, next: 'left' };
    const heard: CompiledStory = { ...KITE, beats: { ...KITE.beats, told } };
    const { state } = playStory(heard, { decisions: [choose('play'), TELL, GO_ON, flag('m3')] });
    expect([state.beat, state.noticed]).toEqual(['left', 'told']);
  });

  test('names a start that is not there', () => {
    expect(() => createLessonMachine(KITE, 'nowhere')).toThrow('has no beat "nowhere"');
  });
});

test('a run that goes on from the last one comes to where it comes played alone, and so does a shorter one', () => {
  const all = [choose('play'), flag('m3'), choose('yes'), choose('yes'), GO_ON];
  const alone = (count: number) =>
    playStory({ ...KITE }, { decisions: all.slice(0, count).map((decision) => ({ ...decision })) });
  for (const count of [0, 1, 2, 3, 5, 4, 2, 5, 5]) {
    const decisions = all.slice(0, count);
    const { state, accepted } = play(...decisions);
    expect(state).toEqual(alone(count).state);
    expect(accepted.every((decision, place) => decision === decisions[place])).toBe(true);
    expect(accepted).toHaveLength(alone(count).accepted.length);
  }
});
