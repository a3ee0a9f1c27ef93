import type { Outline } from '../../content/compiled.ts';
import { RESUMED, STORY_CODES, resumeCode } from '../codes.ts';
import type { Moment } from '../facts.ts';
import type { Entry } from '../journal.ts';

const NOTICED = ['none', 'late', 'early'] as const;
/** The highest step at which noticing counts as early, where the story's file does not say otherwise. */
const EARLY_STEP = 2;

/** A run cut down to its last beat: the entry to keep and the pin to put before it. */
export interface PinnedRun {
  readonly kept: Entry;
  readonly pin: Entry;
}

/**
 * Cuts an endless run down to the last decision made in a beat, with a pin that carries the counters.
 * Undefined for a run that has not yet left its first beat.
 */
export function pinRun(run: readonly Moment[], outline: Outline): PinnedRun | undefined {
  const entries = run.map(({ entry }) => entry);
  const isDecision = ({ number, option }: Entry) =>
    outline.points[number]?.kind === 'beat' && option < RESUMED;
  const end = entries.findLastIndex(isDecision);
  const kept = entries[end];
  if (kept === undefined) return undefined;

  let noticed = 0;
  let wrong = 0;
  entries.slice(0, end).forEach(({ number, option }, place) => {
    const point = outline.points[number];
    if (point?.kind === 'beat' && option >= RESUMED) {
      noticed = Math.floor((option - RESUMED) / 3);
      wrong = (option - RESUMED) % 3;
    } else if (point?.kind === 'beat') {
      if (point.wrong.includes(option)) wrong = Math.min(2, wrong + 1);
      if (point.safe.includes(option)) wrong = 0;
    } else if (point?.kind === 'story' && point.messages[option - STORY_CODES.flagged]?.true) {
      const next = entries
        .slice(place)
        .find((entry) => outline.points[entry.number]?.kind === 'beat');
      const beat = outline.points[next?.number ?? -1];
      noticed = Math.max(noticed, beat?.kind === 'beat' && beat.step <= EARLY_STEP ? 2 : 1);
    }
  });
  const code = resumeCode(NOTICED[noticed] ?? 'none', wrong);
  return { kept, pin: { number: kept.number, option: code, minute: kept.minute } };
}
