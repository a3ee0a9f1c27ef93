import type { CourseRecord, ObjectiveRecord, RowRecord } from '../engine/record-types.ts';
import type { ApiMethods } from './safe-api.ts';

/** An element's name, or the end of it, with the value to set. */
export type Pair = readonly [element: string, value: string];

/** One standard's words for what every platform is told. Pure: it forms texts and calls nothing. */
export interface Dialect {
  readonly api: 'API' | 'API_1484_11';
  readonly methods: ApiMethods;
  readonly elements: {
    readonly mode: string;
    readonly learner: string;
    readonly entry: string;
    readonly exit: string;
    readonly state: string;
    readonly status: string;
    readonly time: string;
    /** Read at the start, so that none is ever lowered. */
    readonly floors: readonly string[];
    /** Ends of an objective's elements, read before the first is written. */
    readonly objectiveFloors: readonly string[];
  };
  /** Error codes by what they mean; all others from 200 on refuse a value for good. */
  readonly errors: {
    /** No session is open, or not any more. */
    readonly over: readonly number[];
    /** The platform does not have the element. */
    readonly unsupported: readonly number[];
  };
  /** Whether an objective's id can be set once only. */
  readonly objectiveIdsFixed: boolean;
  /** Most characters of the state. */
  readonly stateLimit: number;
  /** State, place, score and outcome, in the order they are set. */
  course(record: CourseRecord): readonly Pair[];
  /** Of an objective, its id first; names begin after `cmi.objectives.n.`. */
  objective(objective: ObjectiveRecord): readonly Pair[];
  /** Of an interaction, id and type first; names begin after `cmi.interactions.n.`. */
  row(row: RowRecord): readonly Pair[];
  /** Session time in the standard's form. */
  duration(milliseconds: number): string;
}
