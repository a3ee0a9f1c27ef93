import type { Outline } from '../../content/compiled.ts';
import { MODULE_CODES, PASSED_OVER, STORY_CODES } from '../codes.ts';
import type { Facts, Moment, StoryFacts } from '../facts.ts';
import { decidingMoment } from '../facts-evidence.ts';
import { ruleContents } from '../facts-outline.ts';
import type { Entry } from '../journal.ts';

/** No part of a lesson asks more questions. */
const ANSWERS_IN_PART = 6;
/** What says only where the pupil is: the last of them is in the tail. */
const PLACE_ONLY: readonly number[] = [
  MODULE_CODES.boosterOpened,
  MODULE_CODES.practiceOpened,
  MODULE_CODES.practiceClosed,
];

/** The entries that carry a fact: without all others, everything derived stays as it is. */
export function carriersOf(facts: Facts): ReadonlySet<Entry> {
  return entriesOf([
    ...facts.touches.values(),
    ...(facts.lastQuestion === undefined ? [] : [facts.lastQuestion]),
    ...[...facts.module.values()].flatMap(({ first, last }) => [first, last]),
    ...[...facts.stories.values()].flatMap((story) => [
      ...story.codes.values(),
      ...(story.over === undefined ? [] : [story.over]),
      ...[...story.beats.values()].flatMap((taken) => [...taken.values()]),
      ...story.flags.values(),
      ...story.names.values(),
      ...(isRunShown(story) ? story.run : []),
    ]),
    ...facts.tail,
  ]);
}

/**
 * The entries without which mastery, what is done, or the stages of stories would change. Figures of
 * flags and twins, endings found and the ladder rest on the others. Runs are apart, see `pinRun`.
 */
export function essentialsOf(facts: Facts, outline: Outline): ReadonlySet<Entry> {
  const { finishClosed, found } = STORY_CODES;
  // Which story was opened first matters as long as another is still to come.
  const isPlayed = outline.episodes.every(({ story }) =>
    facts.stories.get(story)?.codes.has(finishClosed),
  );
  const isStage = (option: number) =>
    isPlayed ? option === finishClosed : option < found || option === PASSED_OVER;
  const asking = ruleContents(outline).flatMap((content) => content.asking);
  return entriesOf([
    ...facts.touches.values(),
    ...asking.flatMap((beat) => decidingMoment(facts, beat) ?? []),
    ...[...facts.module].flatMap(([option, { first, last }]) => {
      if (PLACE_ONLY.includes(option)) return [];
      // The last one says when the rule was reviewed.
      return option >= MODULE_CODES.secure ? [first, last] : [first];
    }),
    ...[...facts.stories.values()].flatMap((story) => [
      ...[...story.codes].filter(([option]) => isStage(option)).map(([, moment]) => moment),
      ...(story.over === undefined ? [] : [story.over]),
    ]),
    ...facts.tail.slice(0, 1),
    ...facts.tail.slice(-ANSWERS_IN_PART),
  ]);
}

/** Whether the pupil may still see the run itself: it is played, or its replay is looked at. */
export function isRunShown({ codes, over }: StoryFacts): boolean {
  return over?.entry.option !== PASSED_OVER && !codes.has(STORY_CODES.replayClosed);
}

function entriesOf(moments: readonly Moment[]): ReadonlySet<Entry> {
  return new Set(moments.map(({ entry }) => entry));
}
