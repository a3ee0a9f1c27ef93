import type { Outline, QuestionPoint } from '../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from './codes.ts';
import { type PlacedEntry, orderedEntries } from './entries.ts';
import type { Journal } from './journal.ts';
import type { QuestionView } from './view.ts';

/**
 * Where in the module the pupil is: at home, or in a part. `asked` are the entries of questions since
 * the part began, passes included.
 */
export type Place =
  | { readonly at: 'home' }
  | {
      readonly at: 'episode';
      readonly story: string;
      readonly stage: 'hook' | 'warm-up' | 'story' | 'replay' | 'practice' | 'finish';
      readonly asked: readonly PlacedEntry[];
    }
  | { readonly at: 'more-practice' | 'booster'; readonly asked: readonly PlacedEntry[] };

/** Questions in one go of a part; warm-ups and boosters end when `nextQuestion` has none. */
export const QUESTIONS_IN_PART: Readonly<
  Record<Exclude<QuestionView['part'], 'warm-up' | 'booster'>, number>
> = {
  practice: 5,
  'more-practice': 5,
};

/** Derives the place from the last opening, closing and question entries. */
export function placeOf(journal: Journal, outline: Outline): Place {
  let place: Place = { at: 'home' };
  for (const entry of orderedEntries(journal, outline.block)) {
    place = step(place, entry, outline);
  }
  return place;
}

function step(place: Place, entry: PlacedEntry, outline: Outline): Place {
  const point = outline.points[entry.number];
  switch (point?.kind) {
    case 'module':
      return afterModuleEntry(place, entry.option);
    case 'story':
      return afterStoryEntry(place, point.story, entry.option);
    case 'beat':
      return { at: 'episode', story: point.story, stage: 'story', asked: [] };
    case 'question':
      return place.at === 'home' ? place : { ...place, asked: [...place.asked, entry] };
    default:
      return place;
  }
}

function afterModuleEntry(place: Place, option: number): Place {
  switch (option) {
    case MODULE_CODES.boosterOpened:
      return { at: 'booster', asked: [] };
    case MODULE_CODES.practiceOpened:
      return { at: 'more-practice', asked: [] };
    case MODULE_CODES.boosterClosed:
    case MODULE_CODES.practiceClosed:
      return { at: 'home' };
    default:
      return place;
  }
}

function afterStoryEntry(place: Place, story: string, option: number): Place {
  const stage = STAGE_AFTER[option];
  if (option === PASSED_OVER) return { at: 'episode', story, stage: 'practice', asked: [] };
  if (option === STORY_CODES.finishClosed) return { at: 'home' };
  if (option >= STORY_CODES.endedAt && option < STORY_CODES.flagged) {
    return { at: 'episode', story, stage: 'replay', asked: [] };
  }
  if (option >= STORY_CODES.flagged && place.at === 'episode' && place.stage === 'warm-up') {
    // A message can be flagged before the first beat is decided: the warm-up is over by then.
    return { at: 'episode', story, stage: 'story', asked: [] };
  }
  return stage === undefined ? place : { at: 'episode', story, stage, asked: [] };
}

const STAGE_AFTER: Readonly<Record<number, 'hook' | 'warm-up' | 'practice' | 'finish'>> = {
  [STORY_CODES.opened]: 'hook',
  [STORY_CODES.hookRead]: 'warm-up',
  [STORY_CODES.replayClosed]: 'practice',
  [STORY_CODES.practiceClosed]: 'finish',
};

/** The entries of a part that answer a question, passes left out. */
export function answersIn(asked: readonly PlacedEntry[]): readonly PlacedEntry[] {
  return asked.filter(({ option }) => option !== PASSED_OVER);
}

/** The point of a question, or undefined when the number is none. */
export function questionPoint(outline: Outline, number: number): QuestionPoint | undefined {
  const point = outline.points[number];
  return point?.kind === 'question' ? point : undefined;
}
