import type { MockForm, PhotoDraft, ShownMessage } from '../model.ts';

/** A story looked at again. */
export interface ReplayValue {
  readonly title: string;
  readonly beats: readonly ReplayBeat[];
  /** The ending the first run came to. */
  readonly ending: { readonly title: string; readonly line: string };
  /** All endings of the story; a title is shown once its ending was found. */
  readonly endings: readonly {
    readonly id: string;
    readonly title: string;
    readonly found: boolean;
  }[];
}

/** One beat of the first run, oldest first. */
export interface ReplayBeat {
  readonly beat: string;
  /**
   * With `flag` where the pupil flagged it. A trick nobody flagged has `missed`; `because` says why a
   * message is a trick, or why it is fine. `where` names the side chat that a message begins, or the app when the talk
   * is back in it.
   */
  readonly messages: readonly (ShownMessage & {
    readonly missed?: boolean;
    readonly where?: string;
  })[];
  /** A form that waited to be sent; the look back shows what fits in it. */
  readonly form?: MockForm;
  /** A photo that waited to be posted; the look back shows what was a clue in it. */
  readonly photo?: PhotoDraft;
  /** What the pupil did here; absent in the final beat and where going on was all there was. */
  readonly taken?: ReplayAct;
  /** What else could have been done here, and why. */
  readonly others: readonly ReplayAct[];
  /** Whether a rewind can start here: the beat has something to decide. */
  readonly canRewind: boolean;
}

/** A choice, leaving or telling, in words. */
export interface ReplayAct {
  readonly text: string;
  readonly because?: string;
  readonly turn: 'safe' | 'wrong' | 'open';
}
