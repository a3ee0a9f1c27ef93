import type { Outline } from '../../content/compiled.ts';
import { NOTICED, USUAL_EARLY_STEP } from '../../content/names.ts';
import { RESUMED, STORY_CODES, resumeCode, resumedCounters } from '../codes.ts';
import type { Moment } from '../facts.ts';
import type { Entry } from '../journal.ts';

const TOLD = NOTICED.indexOf('told');

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
      const counters = resumedCounters(option);
      noticed = NOTICED.indexOf(counters?.noticed ?? 'none');
      wrong = counters?.wrong ?? 0;
    } else if (point?.kind === 'beat') {
      if (point.toldEarly) noticed = TOLD;
      if (point.wrong.includes(option)) wrong = Math.min(2, wrong + 1);
      if (point.safe.includes(option)) wrong = 0;
    } else if (point?.kind === 'story' && point.messages[option - STORY_CODES.flagged]?.true) {
      const next = entries
        .slice(place)
        .find((entry) => outline.points[entry.number]?.kind === 'beat');
      const beat = outline.points[next?.number ?? -1];
      const early = point.early ?? USUAL_EARLY_STEP;
      const when = beat?.kind === 'beat' && beat.step <= early ? 'early' : 'late';
      noticed = Math.max(noticed, NOTICED.indexOf(when));
    }
  });
  const last = outline.points[kept.number];
  if (last?.kind === 'beat' && last.toldEarly) noticed = TOLD;
  const code = resumeCode(NOTICED[noticed] ?? 'none', wrong);
  return { kept, pin: { number: kept.number, option: code, minute: kept.minute } };
}
