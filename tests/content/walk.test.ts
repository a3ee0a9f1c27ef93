import { describe, expect, it } from 'vitest';
import { type Story, storySchema } from '../../src/content/story.ts';
import { distancesTo, simplePaths, stateKey, walkStory } from '../../src/content/walk.ts';
import { soundProject } from './sound-project.ts';

const kites = soundProject().modules[0]!.stories[0]!.story;

function storyOf(beats: Record<string, object>): Story {
  const filled = Object.entries(beats).map(([id, beat]) => [
    id,
    { step: 0, say: [{ id: `m-${id}`, from: 'bob' }], ...beat },
  ]);
  return storySchema.parse({
    id: 'walk',
    episode: 1,
    surface: 'chat',
    shape: 'live-chat',
    begins: 'before',
    eyes: 'own',
    rules: ['KITE'],
    hero: 'ann',
    cast: ['ann', 'bob'],
    start: 'a',
    beats: Object.fromEntries(filled),
  });
}

const choice = (id: string, to: unknown, turn = 'open') => ({ id, stance: 'other', turn, to });
const ids = (story: Story) =>
  simplePaths(story, 100).map((path) => path.map(({ id }) => id).join(' '));

describe('walking a story', () => {
  it('finds every way through by choosing and going on, to the endings only', () => {
    expect(ids(kites)).toEqual([
      'hello cousin offer pushed friend told',
      'hello cousin offer pushed friend late',
      'hello cousin offer pushed calm plain',
      'hello cousin offer calm plain',
      'hello cousin offer friend told',
      'hello cousin offer friend late',
      'hello cousin offer calm plain',
    ]);
  });

  it('takes choices with the same outcome for one way', () => {
    const story = storyOf({
      a: { choices: [choice('x', 'b'), choice('y', 'b')] },
      b: { end: 'b' },
    });
    expect(ids(story)).toEqual(['a b']);
  });

  it('ends on a loop and leaves it out', () => {
    const story = storyOf({
      a: { choices: [choice('x', 'b'), choice('y', 'c')] },
      b: { next: 'a' },
      c: { end: 'c' },
    });
    expect(ids(story)).toEqual(['a c']);
  });

  it('counts wrong turns running to two, clears them and leaves them', () => {
    const on = (to: string) => [choice('w', to, 'wrong'), choice('s', to, 'safe'), choice('o', to)];
    const story = storyOf({
      a: { choices: on('b') },
      b: { choices: on('c') },
      c: { choices: on('d') },
      d: { end: 'd' },
    });
    const wrong = (beat: string) =>
      walkStory(story)
        .states.filter((state) => state.beat === beat)
        .map(({ counters }) => counters.wrong)
        .sort();
    expect([wrong('b'), wrong('c'), wrong('d')]).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('resolves a target with the counters that the choice brings', () => {
    const story = storyOf({
      a: {
        choices: [
          choice('w', [{ when: { wrong: 1 }, to: 'b' }, { to: 'c' }], 'wrong'),
          choice('s', 'c', 'safe'),
        ],
      },
      b: { end: 'b' },
      c: { end: 'c' },
    });
    expect(ids(story)).toEqual(['a b', 'a c']);
  });

  it('can notice only what was said, early up to the step of the story', () => {
    const noticed = (beat: string) =>
      walkStory(kites)
        .states.filter((state) => state.beat === beat)
        .map(({ counters }) => counters.noticed);
    expect(new Set(noticed('cousin'))).toEqual(new Set(['none']));
    expect(new Set(noticed('offer'))).toEqual(new Set(['none', 'early']));
    expect(new Set(noticed('pushed'))).toEqual(new Set(['none', 'late', 'early']));
  });

  it('has told early who comes to a helped beat up to the step of the story', () => {
    const noticed = (step: number) => {
      const story = { ...kites, early: 2 };
      story.beats = { ...kites.beats, told: { ...kites.beats['told']!, step } };
      return new Set(
        walkStory(story)
          .states.filter((state) => state.beat === 'told')
          .map(({ counters }) => counters.noticed),
      );
    };
    expect(noticed(2)).toEqual(new Set(['told']));
    expect(noticed(3)).not.toContain('told');
    expect(noticed(3).size).toBeGreaterThan(1);
  });

  it('measures the way to help in decisions', () => {
    const { states, steps } = walkStory(kites);
    const told = states.filter(({ beat }) => beat === 'told');
    const ways = distancesTo(
      told,
      steps.filter(({ by }) => by === 'choice'),
    );
    const first = (beat: string) =>
      ways.get(stateKey(states.find((state) => state.beat === beat)!));
    expect(first('told')).toBe(0);
    expect(first('friend')).toBe(1);
    expect(first('pushed')).toBe(2);
    expect(first('calm')).toBeUndefined();
  });

  it('stops at the limit', () => {
    expect(simplePaths(kites, 3)).toHaveLength(3);
  });
});
