import type { Outline, StoryPoint } from '../content/compiled.ts';
import { PASSED_OVER } from './codes.ts';
import type { Facts, StoryFacts } from './facts.ts';
import { ruleContents } from './facts-outline.ts';
import { keepLast } from './keep-last.ts';
import type { Progress } from './progress-types.ts';

/** True flags raised in first runs, and how many could have been in the beats that were seen. */
export function flagFigures(facts: Facts, outline: Outline): Progress['flags'] {
  let caught = 0;
  let possible = 0;
  for (const [story, point] of storyPoints(outline)) {
    const known = facts.stories.get(story);
    point.messages.forEach((message, place) => {
      if (!message.true || known === undefined) return;
      const flagged = known.flags.has(place);
      caught += Number(flagged);
      possible += Number(flagged || known.beats.has(message.beat));
    });
  }
  return { caught, possible };
}

/**
 * Genuine situations refused, blocked or flagged, and how many were met: the twin of each story's first
 * run and first answers to twin questions. Asking an adult is never a false alarm.
 */
export function twinFigures(facts: Facts, outline: Outline): Progress['twins'] {
  let met = 0;
  let refused = 0;
  for (const [story, point] of storyPoints(outline)) {
    const known = facts.stories.get(story);
    if (known === undefined) continue;
    const twin = twinInStory(known, point, outline);
    met += Number(twin.met);
    refused += Number(twin.refused);
  }
  for (const { assessed, delayed } of ruleContents(outline)) {
    for (const { number, twin, falseAlarms } of [...assessed, ...delayed]) {
      const option = facts.touches.get(number)?.entry.option ?? PASSED_OVER;
      if (!twin || option === PASSED_OVER) continue;
      met += 1;
      refused += Number(falseAlarms?.includes(option) ?? false);
    }
  }
  return { refused, met };
}

function twinInStory(known: StoryFacts, point: StoryPoint, outline: Outline) {
  let refused = point.messages.some(({ genuine }, place) => genuine && known.flags.has(place));
  let met = refused;
  for (const [number, taken] of known.beats) {
    const beat = outline.points[number];
    if (beat?.kind !== 'beat' || !beat.genuine) continue;
    met = true;
    refused ||= beat.falseAlarms.some((option) => taken.has(option));
  }
  return { met, refused };
}

const storyPoints = keepLast((outline: Outline): readonly (readonly [string, StoryPoint])[] =>
  Object.values(outline.points).flatMap((point): [string, StoryPoint][] =>
    point.kind === 'story' ? [[point.story, point]] : [],
  ),
);
