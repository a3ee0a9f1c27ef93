import type { BeatPoint, CompiledStory, Outline, Point } from '../../../src/content/compiled.ts';
import type { Surface } from '../../../src/content/names.ts';
import { encodeJournal } from '../../../src/engine/journal/encode.ts';
import type { LessonContent } from '../../../src/engine/lesson-content.ts';
import { playStory } from '../../../src/engine/machine/play-story.ts';
import { KITE } from '../../engine/machine/kite-story.ts';

/* A lesson small enough to be played thousands of times: one story, two rules, sixteen questions. */

const RULES = ['MEET', 'TELL'] as const;
const SURFACES: readonly Surface[] = ['chat', 'feed', 'mail', 'call'];

/** Number of a rule's question. */
function questionNumber(rule: number, place: number): number {
  return 20 + 10 * rule + place;
}

const points: Record<number, Point> = {
  0: { kind: 'module' },
  1: { kind: 'story', story: 'kite', messages: messagesOf(KITE) },
};
for (const [beat, number] of Object.entries(KITE.numbers)) points[number] = beatPoint(KITE, beat);
RULES.forEach((rule, index) => {
  for (let place = 0; place < 8; place += 1) {
    points[questionNumber(index, place)] = {
      kind: 'question',
      id: `situation-${place}`,
      rule,
      type: 'choice',
      use: place < 5 ? 'practice' : place < 6 ? 'transfer' : 'delayed',
      surface: SURFACES[place % 4]!,
      twin: rule === 'MEET' && place % 2 === 1,
      right: place % 3,
      responses: 3,
      shape: [3],
    };
  }
});

const outline: Outline = {
  module: 'kite',
  band: '9-11',
  block: 3,
  fingerprint: '0000abcd',
  rules: [
    { id: 'MEET', kind: 'full', twin: true, reported: true },
    { id: 'TELL', kind: 'full', twin: false, reported: false },
  ],
  episodes: [
    {
      story: 'kite',
      number: 1,
      surface: 'lobby',
      hero: 'zofia',
      minutes: 9,
      endings: KITE.endings,
      rules: RULES,
      ladder: true,
    },
  ],
  cast: [],
  points,
};

export const SMALL_LESSON: LessonContent = {
  outline,
  stories: { kite: KITE },
  bank: {},
  play: playStory,
  encode: encodeJournal,
};

function messagesOf(story: CompiledStory) {
  return Object.entries(story.beats).flatMap(([beat, { say, genuine }]) =>
    say
      .filter(({ from }) => from === 'moth')
      .map(({ id, flag }) => ({
        id,
        beat: story.numbers[beat] ?? 0,
        true: flag !== undefined,
        genuine: genuine === true,
      })),
  );
}

function beatPoint(story: CompiledStory, beat: string): BeatPoint {
  const { step, genuine = false, choices = [], ask } = story.beats[beat]!;
  const options = story.options[beat]!;
  const placesOf = (turn: string) =>
    choices
      .filter((choice) => choice.turn === turn)
      .map(({ id }) => options.indexOf(`choice:${id}`));
  return {
    kind: 'beat',
    story: story.id,
    beat,
    options,
    ...(ask !== undefined && { ask: { rule: ask, surface: 'lobby' as const, twin: false } }),
    safe: placesOf('safe'),
    wrong: placesOf('wrong'),
    falseAlarms: [],
    genuine,
    step,
    acts: {},
  };
}
