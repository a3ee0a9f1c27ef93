/** What can go wrong while keeping records; the lesson carries on in every case. */
export type FailureCode =
  | 'no-platform'
  | 'adapter-not-loaded'
  | 'initialize-refused'
  | 'set-refused'
  | 'commit-refused'
  | 'finish-refused'
  | 'session-over'
  | 'state-too-long'
  | 'state-differs'
  | 'storage-denied';

/** A failure as data; `error` is the platform's code, -1 when a call threw. */
export interface TrackingFailure {
  readonly code: FailureCode;
  readonly element?: string;
  readonly error?: number;
}

/** Takes failures; nothing is shown or printed by this layer. */
export type FailureListener = (failure: TrackingFailure) => void;
