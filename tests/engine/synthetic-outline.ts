import type { BeatPoint, Outline, OutlineRule, Point } from '../../src/content/compiled.ts';
import {
  TRICKS,
  type QuestionType,
  type QuestionUse,
  type Surface,
} from '../../src/content/names.ts';

/** Rules of the synthetic module; TELL has no twin and is not reported singly, as in the real ones. */
export const RULES: readonly OutlineRule[] = [
  { id: 'MEET', kind: 'full', twin: true, reported: true },
  { id: 'WHO', kind: 'full', twin: true, reported: true },
  { id: 'TELL', kind: 'full', twin: false, reported: false },
];

export const STORIES = ['tournament', 'trial', 'friend'] as const;
export type StoryId = (typeof STORIES)[number];

export const BEATS_IN_STORY = 6;
export const ENDINGS = ['early', 'late', 'asked', 'told'] as const;

const STORY_SURFACES: Readonly<Record<StoryId, Surface>> = {
  tournament: 'lobby',
  trial: 'feed',
  friend: 'chat',
};
const SEEN: readonly Surface[] = ['lobby', 'feed', 'chat'];
const UNSEEN: readonly Surface[] = ['call', 'mail', 'shop'];

/** Option places of every synthetic beat; `tell` is an aside, which stays in the beat. */
export const OPTIONS = { safe: 0, wrong: 1, open: 2, leave: 3, tell: 4 } as const;

/** Number of a story's own point, of its beats and of a rule's questions. */
export const storyNumber = (story: StoryId): number => 1 + STORIES.indexOf(story);
export const beatNumber = (story: StoryId, beat: number): number =>
  10 + 10 * STORIES.indexOf(story) + beat;
export const questionNumber = (rule: string, place: number): number =>
  50 + 16 * RULES.findIndex(({ id }) => id === rule) + place;

/** A module of the real shape: three stories and for each rule 7 practice, 3 transfer, 6 delayed. */
export function syntheticOutline(change: Partial<Outline> = {}): Outline {
  return {
    module: 'kite-club',
    band: '9-11',
    block: 5,
    fingerprint: '0badcafe',
    rules: RULES,
    episodes: STORIES.map((story) => ({
      story,
      number: storyNumber(story),
      surface: STORY_SURFACES[story],
      hero: 'mina',
      minutes: 11,
      endings: ENDINGS,
      rules: RULES.map(({ id }) => id),
      ladder: story !== 'friend',
    })),
    cast: [],
    points: {
      0: { kind: 'module' },
      ...Object.fromEntries(STORIES.flatMap(storyPoints)),
      ...Object.fromEntries(RULES.flatMap(({ id }) => questionPoints(id))),
    },
    ...change,
  };
}

// Beats 1, 2 and 3 ask MEET, WHO and TELL; beats 0 and 1 of the first story are its twin.
function storyPoints(story: StoryId): [number, Point][] {
  const isGenuine = (beat: number) => story === 'tournament' && beat < 2;
  const beats = Array.from({ length: BEATS_IN_STORY }, (_, beat): [number, BeatPoint] => {
    const rule = RULES[beat - 1];
    return [
      beatNumber(story, beat),
      {
        kind: 'beat',
        story,
        beat: `beat-${beat}`,
        options: ['choice:safe', 'choice:wrong', 'choice:open', 'leave', 'tell'],
        ...(rule && {
          ask: { rule: rule.id, surface: STORY_SURFACES[story], twin: isGenuine(beat) },
        }),
        safe: [OPTIONS.safe],
        wrong: [OPTIONS.wrong],
        falseAlarms: isGenuine(beat) ? [OPTIONS.wrong] : [],
        genuine: isGenuine(beat),
        step: beat,
        acts: { ...(beat >= 2 && { refuse: [OPTIONS.safe] }), leave: [3], tell: [4] },
      },
    ];
  });
  const messages = Array.from({ length: BEATS_IN_STORY }, (_, beat) => ({
    id: `message-${beat}`,
    beat: beatNumber(story, beat),
    true: beat % 2 === 1 && !isGenuine(beat),
    trick: TRICKS[beat]!,
    genuine: isGenuine(beat),
  }));
  return [[storyNumber(story), { kind: 'story', story, messages }], ...beats];
}

function questionPoints(rule: string): [number, Point][] {
  return Array.from({ length: 16 }, (_, place): [number, Point] => {
    const use: QuestionUse = place < 7 ? 'practice' : place < 10 ? 'transfer' : 'delayed';
    const type = TYPES[place]!;
    const { responses, shape } = SIZES[type];
    return [
      questionNumber(rule, place),
      {
        kind: 'question',
        id: `situation-${place}`,
        rule,
        type,
        use,
        surface: use === 'practice' ? SEEN[place % 3]! : UNSEEN[place % 3]!,
        ...twinOf(rule, place, type),
        right: (place * 7) % responses,
        responses,
        shape,
      },
    ];
  });
}

// Odd situations that ask for a judgement are genuine; the last option refuses them.
function twinOf(rule: string, place: number, type: QuestionType) {
  const twin = rule !== 'TELL' && place % 2 === 1 && type !== 'sort' && type !== 'spot';
  const { responses } = SIZES[type];
  const last = responses - 1;
  return { twin, ...(twin && last !== (place * 7) % responses && { falseAlarms: [last] }) };
}

const TYPES: readonly QuestionType[] = [
  'choice',
  'choice',
  'reply',
  'real-or-not',
  'sort',
  'reply',
  'real-or-not',
  'spot',
  'choice',
  'choice',
  'order',
  'choice',
  'choice',
  'reply',
  'choice',
  'choice',
];

const SIZES: Readonly<Record<QuestionType, { responses: number; shape: readonly number[] }>> = {
  choice: { responses: 3, shape: [3] },
  several: { responses: 32, shape: [5] },
  reply: { responses: 3, shape: [3] },
  'real-or-not': { responses: 2, shape: [2] },
  sort: { responses: 81, shape: [4, 3] },
  order: { responses: 24, shape: [4] },
  match: { responses: 24, shape: [4] },
  spot: { responses: 32, shape: [5] },
  build: { responses: 20, shape: [6, 3] },
};
