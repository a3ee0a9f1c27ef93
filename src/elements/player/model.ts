/** What is known about saving, as the tracker says it. */
export type SaveState = 'saved' | 'saving' | 'not-saved-yet' | 'local' | 'memory' | 'read-only';

/** Why nothing is recorded, as the tracker says it. */
export type SaveReason =
  'browse' | 'review' | 'other-tab' | 'newer-state' | 'reopen' | 'unkept' | 'no-platform';

/** The school's own trusted adult, in the school's words. */
export interface SchoolAdult {
  readonly name: string;
  readonly where?: string;
  readonly when?: string;
}

/** What the player is told about this launch. */
export interface PlayerSettings {
  /** Whether a learning platform keeps the work. */
  readonly platform: boolean;
  readonly mode: 'normal' | 'browse' | 'review';
  /** Whether work is kept on this device where there is no platform. */
  readonly keep: boolean;
  readonly school?: SchoolAdult;
  /** The other languages that there are, each by the name that its speakers use. */
  readonly languages?: readonly { readonly tag: string; readonly name: string }[];
}
