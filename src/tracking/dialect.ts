import type { ResponseValue } from '../engine/record-types.ts';

/** One standard's words for what every platform is told. Pure: it forms texts and calls nothing. */
export interface Dialect {
  readonly api: 'API' | 'API_1484_11';
  /** What the names of all methods begin with, and the one method that is not named alike. */
  readonly prefix: string;
  readonly finish: string;
  /** What the names of elements begin with that both standards have: `exit`, `entry`, `session_time`, `score`. */
  readonly root: string;
  /** Of elements that they do not name alike, what comes after `root`. */
  readonly mode: string;
  readonly learner: string;
  readonly place: string;
  readonly status: string;
  /** Status of an objective. */
  readonly objectiveStatus: string;
  /** Completion and success are two things, and scores have a scaled form; there is a measure of progress. */
  readonly tellsSuccess: boolean;
  /** Whether an objective's id can be set once only. */
  readonly objectiveIdsFixed: boolean;
  /** Most characters of the state. */
  readonly stateLimit: number;
  /** Error codes that say that no session is open, or not any more. */
  readonly isOver: RegExp;
  /** Of an interaction: the elements of response and time, and the result of a wrong answer. */
  readonly response: string;
  readonly time: string;
  readonly wrong: string;
  /** A response or a pattern of responses in the standard's form. */
  responseText(value: ResponseValue): string;
  /** The moment of a minute since 2026 in the standard's form. */
  moment(minute: number): string;
  /** Session time in the standard's form. */
  duration(milliseconds: number): string;
}
