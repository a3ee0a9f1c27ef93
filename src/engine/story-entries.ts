import type { CompiledStory, Outline, StoryPoint } from '../content/compiled.ts';
import { TRICKS, type Trick } from '../content/names.ts';
import { PASSED_OVER, STORY_CODES, resumedCounters } from './codes.ts';
import type { StoryDecision } from './decision.ts';
import { type PlacedEntry, orderedEntries } from './entries.ts';
import type { Journal } from './journal.ts';
import { namedPlace } from './facts.ts';
import { keepLast } from './keep-last.ts';
import type { PlayStory, StoryRun } from './story-run.ts';
import type { StoryState } from './view.ts';

/*
 * How a story's decisions are written as entries and read back. Choices, going on, leaving and
 * telling are entries of the beat's number; flags and names are entries of the story's number.
 */

/** Number and option of a decision made in a beat, or undefined when it is not one of that story's. */
export function entryOf(
  story: CompiledStory,
  outline: Outline,
  beat: string,
  decision: StoryDecision,
): { number: number; option: number } | undefined {
  if (decision.type === 'message.flagged' || decision.type === 'trick.named') {
    const place = messagesOf(story, outline).findIndex(({ id }) => id === decision.message);
    if (place < 0) return undefined;
    if (decision.type === 'message.flagged') {
      return { number: story.number, option: STORY_CODES.flagged + place };
    }
    const card = cardsOf(story, decision.message).indexOf(decision.trick);
    if (card < 0) return undefined;
    return { number: story.number, option: STORY_CODES.named + 3 * place + card };
  }
  const number = story.numbers[beat];
  const option = story.options[beat]?.indexOf(optionIdOf(decision)) ?? -1;
  return number === undefined || option < 0 ? undefined : { number, option };
}

/** The three cards offered for naming a message's trick, in the order of `TRICKS`. */
export function cardsOf(story: CompiledStory, message: string): Trick[] {
  for (const beat of Object.values(story.beats)) {
    const flag = beat.say.find(({ id }) => id === message)?.flag;
    if (flag === undefined) continue;
    return TRICKS.filter((trick) => trick === flag.trick || flag.decoys.includes(trick));
  }
  return [];
}

/**
 * The first run of a story as the journal has it. Where a sitting goes on from an earlier one, the
 * two are joined; where the earlier part is missing (folded away, or made on another device), the run
 * begins at the pinned beat.
 */
export const storyRunOf = keepLast(
  (journal: Journal, outline: Outline, story: CompiledStory, play: PlayStory): StoryRun => {
    let run: { from?: StoryRun['from']; decisions: StoryDecision[] } = { decisions: [] };
    let sitting: number | undefined;
    const beatOf = new Map(Object.entries(story.numbers).map(([beat, number]) => [number, beat]));

    for (const entry of orderedEntries(journal, outline.block)) {
      const beat = beatOf.get(entry.number);
      const resumed = resumedCounters(entry.option);
      if (beat !== undefined && resumed !== undefined) {
        const from = { beat, ...resumed };
        if (!isAt(play(story, run).state, from)) run = { from, decisions: [] };
        sitting = entry.sitting.id;
        continue;
      }
      const decision = decisionOf(story, outline, beat, entry);
      if (decision === undefined) continue;
      // A sitting that begins afresh: the story was begun on two devices, and the later one is shown.
      if (sitting !== undefined && sitting !== entry.sitting.id) run = { decisions: [] };
      sitting = entry.sitting.id;
      run.decisions.push(decision);
    }
    return run;
  },
);

function isAt(state: StoryState, pin: NonNullable<StoryRun['from']>): boolean {
  return state.beat === pin.beat && state.noticed === pin.noticed && state.wrong === pin.wrong;
}

function decisionOf(
  story: CompiledStory,
  outline: Outline,
  beat: string | undefined,
  entry: PlacedEntry,
): StoryDecision | undefined {
  if (beat !== undefined) {
    const option = story.options[beat]?.[entry.option];
    if (option === undefined) return undefined;
    if (option === 'next') return { type: 'beat.continued' };
    if (option === 'leave') return { type: 'hero.left' };
    if (option === 'tell') return { type: 'adult.told' };
    return { type: 'choice.made', choice: option.slice('choice:'.length) };
  }
  if (entry.number !== story.number || entry.option === PASSED_OVER) return undefined;
  const messages = messagesOf(story, outline);
  const named = namedPlace(entry.option);
  if (named !== undefined) {
    const message = messages[named]?.id;
    if (message === undefined) return undefined;
    const trick = cardsOf(story, message)[(entry.option - STORY_CODES.named) % 3];
    return trick === undefined ? undefined : { type: 'trick.named', message, trick };
  }
  const message = messages[entry.option - STORY_CODES.flagged]?.id;
  return message === undefined ? undefined : { type: 'message.flagged', message };
}

function optionIdOf(decision: StoryDecision): string {
  switch (decision.type) {
    case 'choice.made':
      return `choice:${decision.choice}`;
    case 'beat.continued':
      return 'next';
    case 'hero.left':
      return 'leave';
    default:
      return 'tell';
  }
}

function messagesOf(story: CompiledStory, outline: Outline): StoryPoint['messages'] {
  const point = outline.points[story.number];
  return point?.kind === 'story' ? point.messages : [];
}
