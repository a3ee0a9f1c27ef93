import type { Outline } from '../../src/content/compiled.ts';
import {
  MODULE_CODES,
  PASSED_OVER,
  RESUMED,
  STORY_CODES,
  resumeCode,
} from '../../src/engine/codes.ts';
import type { Entry, Journal } from '../../src/engine/journal.ts';
import { append, openSitting } from '../../src/engine/journal/append.ts';
import { nextQuestion } from '../../src/engine/next-question.ts';
import { QUESTIONS_IN_PART, answersIn, placeOf } from '../../src/engine/place.ts';
import { progress } from '../../src/engine/progress.ts';
import { markReached } from '../../src/engine/progress-marks.ts';
import {
  BEATS_IN_STORY,
  ENDINGS,
  OPTIONS,
  STORIES,
  type StoryId,
  beatNumber,
  storyNumber,
} from './synthetic-outline.ts';

/** Whole numbers from 0 below `limit`, from a seeded generator or from fast-check. */
export type Dice = (limit: number) => number;

export interface Played {
  readonly journal: Journal;
  readonly minute: number;
}

/**
 * Plays the synthetic module on by `decisions` valid decisions, relaunching now and then, with time
 * passing now in minutes, now in weeks. Ids of new sittings come from the dice.
 */
export function playOn(
  from: Played,
  outline: Outline,
  decisions: number,
  dice: Dice,
  { relaunches = 10 }: { readonly relaunches?: number } = {},
): Played {
  let { journal, minute } = from;
  for (let count = 0; count < decisions; count += 1) {
    const gap = dice(40);
    minute += gap === 0 ? dice(30) * 24 * 60 : gap < 10 ? dice(20) : dice(2);
    if (journal.sittings.length === 0 || dice(relaunches) === 0) {
      journal = openSitting(journal, { id: dice(2 ** 24), block: outline.block, minute });
    }
    for (const entry of decisionEntries(journal, outline, minute, dice)) {
      journal = append(journal, entry, minute);
    }
    journal = markReached(journal, outline, minute);
  }
  return { journal, minute };
}

type Written = Pick<Entry, 'number' | 'option'>;

function decisionEntries(
  journal: Journal,
  outline: Outline,
  minute: number,
  dice: Dice,
): readonly Written[] {
  const place = placeOf(journal, outline);
  const ask = (part: 'warm-up' | 'practice' | 'more-practice' | 'booster', story?: StoryId) => {
    const number = nextQuestion(journal, outline, { part, minute, ...(story && { story }) });
    return number === undefined ? undefined : [{ number, option: response(number, outline, dice) }];
  };
  if (place.at === 'home') return fromHome(journal, outline, minute, dice);
  if (place.at === 'booster') {
    return ask('booster') ?? [{ number: 0, option: MODULE_CODES.boosterClosed }];
  }
  if (place.at === 'more-practice') {
    const over = answersIn(place.asked).length >= QUESTIONS_IN_PART['more-practice'];
    const question = over ? undefined : ask('more-practice');
    return question ?? [{ number: 0, option: MODULE_CODES.practiceClosed }];
  }
  if (place.at !== 'episode') throw new Error(`No play at "${place.at}".`);
  const story = place.story as StoryId;
  const own = (option: number) => [{ number: storyNumber(story), option }];
  switch (place.stage) {
    case 'hook':
      return own(dice(12) === 0 ? PASSED_OVER : STORY_CODES.hookRead);
    case 'warm-up':
      return ask('warm-up', story) ?? inStory(journal, outline, story, dice);
    case 'story':
      return inStory(journal, outline, story, dice);
    case 'replay':
      return own(dice(3) === 0 ? STORY_CODES.found + dice(4) : STORY_CODES.replayClosed);
    case 'practice': {
      const over = answersIn(place.asked).length >= QUESTIONS_IN_PART.practice;
      return (over ? undefined : ask('practice', story)) ?? own(STORY_CODES.practiceClosed);
    }
    case 'finish':
      return own(STORY_CODES.finishClosed);
  }
}

function fromHome(
  journal: Journal,
  outline: Outline,
  minute: number,
  dice: Dice,
): readonly Written[] {
  const now = progress(journal, outline, minute);
  const next = now.stories.find(({ stage }) => stage !== 'done')?.story as StoryId | undefined;
  if (next !== undefined && dice(4) > 0) {
    return [{ number: storyNumber(next), option: STORY_CODES.opened }];
  }
  if (now.done && !now.handedIn) return [{ number: 0, option: MODULE_CODES.handedIn }];
  const due = now.rules.some(({ state }) => state === 'due');
  return [{ number: 0, option: due ? MODULE_CODES.boosterOpened : MODULE_CODES.practiceOpened }];
}

// Choices lead to the next beat, leaving too; telling stays; after the last beat the story is closed.
function inStory(
  journal: Journal,
  outline: Outline,
  story: StoryId,
  dice: Dice,
): readonly Written[] {
  const numbers = Array.from({ length: BEATS_IN_STORY }, (_, beat) => beatNumber(story, beat));
  const entriesOf = (sitting: Journal['sittings'][number] | undefined) =>
    (sitting?.block === outline.block ? sitting.entries : []).filter(({ number }) =>
      numbers.includes(number),
    );
  const last = journal.sittings.flatMap(entriesOf).at(-1);
  const beat = last === undefined ? 0 : numbers.indexOf(last.number) + Number(moves(last.option));
  if (beat >= BEATS_IN_STORY) {
    return [{ number: storyNumber(story), option: STORY_CODES.endedAt + dice(ENDINGS.length) }];
  }
  if (dice(4) === 0) {
    const message = dice(beat + 1);
    const isNamed = dice(3) === 0;
    const flag = isNamed ? STORY_CODES.named + 3 * message : STORY_CODES.flagged + message;
    return [{ number: storyNumber(story), option: dice(20) === 0 ? PASSED_OVER : flag }];
  }
  const number = beatNumber(story, beat);
  const begun = last !== undefined && entriesOf(journal.sittings.at(-1)).length === 0;
  const pin = { number, option: resumeCode('none', 0) };
  return [...(begun ? [pin] : []), { number, option: dice(5) }];
}

function moves(option: number): boolean {
  return option !== OPTIONS.tell && option < RESUMED;
}

function response(number: number, outline: Outline, dice: Dice): number {
  const point = outline.points[number];
  if (point?.kind !== 'question') throw new Error(`${number} is no question of the outline.`);
  const luck = dice(20);
  if (luck === 0) return PASSED_OVER;
  return luck < 18 ? point.right : dice(point.responses);
}

/** The beginning of every history: nothing yet, in spring 2026. */
export const START: Played = { journal: { sittings: [] }, minute: 120_000 };

/** Story ids in order, for tests that play by hand. */
export const EPISODES = STORIES;
