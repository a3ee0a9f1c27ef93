import type { Outline } from '../content/compiled.ts';
import type { Journal } from './journal.ts';
import type { EncodeJournal } from './journal/encode.ts';
import { writeJournal } from './journal/stored-form.ts';
import { progress } from './progress.ts';
import type { Progress, RuleProgress } from './progress-types.ts';
import type { CourseRecord, ObjectiveRecord } from './record-types.ts';
import { recordRows } from './record-rows.ts';

const LOCATION_LIMIT = 255;

/**
 * What a record is computed from. `minute`: since 2026; `passMark`: 0 to 100; `place`: a short name. Without
 * `encode` the state is the whole journal, however long.
 */
export interface RecordSource {
  readonly journal: Journal;
  readonly outline: Outline;
  readonly minute: number;
  readonly passMark: number;
  readonly place: string;
  readonly encode?: EncodeJournal | undefined;
}

/**
 * What a platform is told of a journal. Scores and statuses of rules never fall: they follow what was
 * ever reached, and only the state says that a review is due.
 */
export function courseRecord({
  journal,
  outline,
  minute,
  passMark,
  place,
  encode,
}: RecordSource): CourseRecord {
  const now = progress(journal, outline, minute);
  return {
    state: encode?.(journal, [outline]) ?? writeJournal(journal, outline),
    location: locationOf(place),
    score: now.score,
    outcome: outcomeOf(now, passMark),
    progress: shareDone(now, outline),
    objectives: now.rules.map(objectiveOf),
    rows: recordRows(now, outline),
  };
}

/** A place as a platform takes it. */
export function locationOf(place: string): string {
  return place.replace(/[^\x20-\x7e]/g, '').slice(0, LOCATION_LIMIT);
}

/** Incomplete until it is handed in; then passed from the mark on, and never failed. */
export function outcomeOf(
  { handedIn, score }: Pick<Progress, 'handedIn' | 'score'>,
  passMark: number,
): CourseRecord['outcome'] {
  if (!handedIn) return 'incomplete';
  return score >= passMark ? 'passed' : 'completed';
}

// Stories over and rules settled, each counting as one; whole once handed in.
function shareDone({ rules, stories, handedIn, done }: Progress, { booster }: Outline): number {
  if (booster) return Number(done);
  const parts = rules.length + stories.length;
  if (handedIn || parts === 0) return 1;
  const over = stories.filter(({ stage }) => OVER.includes(stage)).length;
  const settled = rules.filter((rule) => rule.everGotIt || rule.exhausted).length;
  return Math.round((100 * (over + settled)) / parts) / 100;
}

const OVER: readonly Progress['stories'][number]['stage'][] = [
  'replay',
  'practice',
  'finish',
  'done',
];

/** The objective of a rule. */
export function objectiveOf(
  rule: Pick<RuleProgress, 'id' | 'state' | 'everGotIt' | 'everSecure'>,
): ObjectiveRecord {
  return {
    id: rule.id,
    state: rule.state,
    score: rule.everSecure ? 100 : rule.everGotIt ? 80 : rule.state === 'practising' ? 50 : 0,
    status: rule.everGotIt ? 'passed' : 'incomplete',
  };
}
