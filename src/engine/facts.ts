import type { Outline, StoryPoint } from '../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, RESUMED, STORY_CODES } from './codes.ts';
import type { Entry, Journal, Sitting } from './journal.ts';
import { inOrder } from './journal/merge.ts';
import { setsPlace } from './facts-place.ts';
import { keepLast } from './keep-last.ts';

/** An entry in its place among all entries of the block; minute since 2026. */
export interface Moment {
  readonly entry: Entry;
  readonly minute: number;
  readonly place: number;
}

/**
 * What a journal says of one module: all that progress, records and the choice of questions read.
 * Each fact is the first of its kind (or the last, or all of them), so that copies of a history can be
 * merged and folded without changing it.
 */
export interface Facts {
  /** The first answer or pass of each question. */
  readonly touches: ReadonlyMap<number, Moment>;
  readonly lastQuestion?: Moment;
  /** The first and last of each option of the module's own point. */
  readonly module: ReadonlyMap<number, { readonly first: Moment; readonly last: Moment }>;
  readonly stories: ReadonlyMap<string, StoryFacts>;
  /** Rules of the outline that were got in another module. */
  readonly carried: ReadonlyMap<string, CarriedRule>;
  /** The last entry that led somewhere, and the answers since. */
  readonly tail: readonly Moment[];
}

export interface StoryFacts {
  /** The first of each code of the story's point but flags and names. */
  readonly codes: ReadonlyMap<number, Moment>;
  /** The entry that ended the first run: closed or passed over. */
  readonly over?: Moment;
  /** First run, by beat number: the first of each option taken there. */
  readonly beats: ReadonlyMap<number, ReadonlyMap<number, Moment>>;
  /** First run, by place of the message: its first flag. */
  readonly flags: ReadonlyMap<number, Moment>;
  /** By place of the message: the first time that its trick was named. */
  readonly names: ReadonlyMap<number, Moment>;
  /** Everything that the last sitting in which the story was played says of it. */
  readonly run: readonly Moment[];
}

/** A rule that another module of the band has marked: when it was got there, and when it was last reviewed. */
export interface CarriedRule {
  readonly gotItAt: number;
  /** Minute of the last review that was right, by which it is secure; none before the first. */
  readonly reviewedAt: number | undefined;
}

interface OpenStory {
  codes: Map<number, Moment>;
  over?: Moment;
  beats: Map<number, Map<number, Moment>>;
  flags: Map<number, Moment>;
  names: Map<number, Moment>;
  run: Moment[];
  runSitting?: Sitting;
}

/**
 * Reads the facts of the outline's module out of a journal. Unknown numbers have none; of other blocks only the marks
 * of shared rules count.
 */
export const gatherFacts = keepLast((journal: Journal, outline: Outline): Facts => {
  const touches = new Map<number, Moment>();
  const module = new Map<number, { first: Moment; last: Moment }>();
  const stories = new Map<string, OpenStory>();
  let lastQuestion: Moment | undefined;
  let tail: Moment[] = [];
  let place = 0;

  for (const sitting of inOrder(journal.sittings)) {
    if (sitting.block !== outline.block) continue;
    for (const entry of sitting.entries) {
      const point = outline.points[entry.number];
      if (point === undefined) continue;
      const moment = { entry, minute: sitting.start + entry.minute, place: (place += 1) };
      if (setsPlace(point, entry.option)) tail = [moment];
      switch (point.kind) {
        case 'question':
          if (!touches.has(entry.number)) touches.set(entry.number, moment);
          if (entry.option !== PASSED_OVER) tail.push(moment);
          lastQuestion = moment;
          break;
        case 'module':
          module.set(entry.option, {
            first: module.get(entry.option)?.first ?? moment,
            last: moment,
          });
          break;
        case 'story':
          addStoryEntry(storyOf(stories, point.story), point, moment, sitting);
          break;
        case 'beat':
          addBeatEntry(storyOf(stories, point.story), moment, sitting);
          break;
      }
    }
  }
  const carried = carriedRules(journal, outline);
  return { touches, module, stories, tail, carried, ...(lastQuestion && { lastQuestion }) };
});

function carriedRules(journal: Journal, outline: Outline): ReadonlyMap<string, CarriedRule> {
  const carried = new Map<string, CarriedRule>();
  for (const { block, rules } of outline.elsewhere ?? []) {
    for (const sitting of inOrder(journal.sittings)) {
      if (sitting.block !== block) continue;
      for (const [rule, place] of Object.entries(rules)) {
        for (const { number, option, minute } of sitting.entries) {
          if (number !== 0) continue;
          const secure = option === MODULE_CODES.secure + place;
          if (!secure && option !== MODULE_CODES.gotIt + place) continue;
          const known = carried.get(rule);
          const at = sitting.start + minute;
          // Sittings come in order: the last mark is the last review.
          carried.set(rule, {
            gotItAt: Math.min(known?.gotItAt ?? Infinity, at),
            reviewedAt: secure ? at : known?.reviewedAt,
          });
        }
      }
    }
  }
  return carried;
}

/** The place of a flagged message in its story point's list, when the option is a flag on one. */
export function flagPlace(point: StoryPoint, option: number): number | undefined {
  const place = option - STORY_CODES.flagged;
  return place >= 0 && place < point.messages.length ? place : undefined;
}

/** The place of a message in its story point's list, when the option names a trick in it. */
export function namedPlace(option: number): number | undefined {
  const { named } = STORY_CODES;
  return option < named || option === PASSED_OVER ? undefined : Math.floor((option - named) / 3);
}

/** Whether an option of a story's point ends the first run. */
export function isOver(option: number): boolean {
  return (
    option === STORY_CODES.storyClosed ||
    option === PASSED_OVER ||
    (option >= STORY_CODES.endedAt && option < STORY_CODES.flagged)
  );
}

function addStoryEntry(
  story: OpenStory,
  point: StoryPoint,
  moment: Moment,
  sitting: Sitting,
): void {
  const { option } = moment.entry;
  if (option >= STORY_CODES.flagged && option !== PASSED_OVER) {
    addToRun(story, moment, sitting);
    const message = flagPlace(point, option);
    if (message !== undefined && story.over === undefined && !story.flags.has(message)) {
      story.flags.set(message, moment);
    }
    const named = namedPlace(option);
    if (named !== undefined && !story.names.has(named)) story.names.set(named, moment);
    return;
  }
  if (!story.codes.has(option)) story.codes.set(option, moment);
  if (isOver(option)) story.over ??= moment;
}

function addBeatEntry(story: OpenStory, moment: Moment, sitting: Sitting): void {
  addToRun(story, moment, sitting);
  const { number, option } = moment.entry;
  if (option >= RESUMED || story.over !== undefined) return;
  let taken = story.beats.get(number);
  if (taken === undefined) story.beats.set(number, (taken = new Map()));
  if (!taken.has(option)) taken.set(option, moment);
}

function addToRun(story: OpenStory, moment: Moment, sitting: Sitting): void {
  if (story.runSitting !== sitting) {
    story.run = [];
    story.runSitting = sitting;
  }
  story.run.push(moment);
}

function storyOf(stories: Map<string, OpenStory>, id: string): OpenStory {
  let story = stories.get(id);
  if (story === undefined) {
    story = { codes: new Map(), beats: new Map(), flags: new Map(), names: new Map(), run: [] };
    stories.set(id, story);
  }
  return story;
}
