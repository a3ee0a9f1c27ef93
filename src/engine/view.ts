import type { Act, Noticed, Trick } from '../content/names.ts';
import type { Message } from '../content/story.ts';
import type { Progress } from './progress-types.ts';

/** What is on screen now, in ids only; the elements layer adds words and pictures. */
export type View =
  HomeView | HookView | QuestionView | StoryView | ReplayView | PracticeOverView | FinishView;

export interface HomeView {
  readonly screen: 'home';
  readonly progress: Progress;
  /** Story id of the episode to offer first. */
  readonly next?: string;
  /** Rules whose review is due now, at most three. */
  readonly due: readonly string[];
  /** Hand in is offered. */
  readonly canHandIn: boolean;
}

export interface HookView {
  readonly screen: 'hook';
  readonly story: string;
}

/** One question; `response` is set while its feedback is shown. */
export interface QuestionView {
  readonly screen: 'question';
  readonly part: 'warm-up' | 'practice' | 'more-practice' | 'booster';
  readonly story?: string;
  readonly number: number;
  readonly response?: number;
  readonly right?: boolean;
  /** From 1. */
  readonly place: number;
  /** How many this part asks; absent where it depends on the answers. */
  readonly of?: number;
}

export interface StoryView {
  readonly screen: 'story';
  readonly story: string;
  readonly state: StoryState;
}

export interface ReplayView {
  readonly screen: 'replay';
  readonly story: string;
  /** The first run, to its ending. */
  readonly state: StoryState;
  readonly found: readonly string[];
}

/** No question is left to choose. */
export interface PracticeOverView {
  readonly screen: 'practice-over';
  readonly part: 'practice' | 'more-practice' | 'booster';
  readonly story?: string;
}

export interface FinishView {
  readonly screen: 'finish';
  readonly story: string;
  readonly progress: Progress;
}

/** Where a run of a story stands and how it came there. */
export interface StoryState {
  readonly beat: string;
  readonly noticed: Noticed;
  /** Wrong turns running, 0 to 2. */
  readonly wrong: number;
  /** Beats passed so far, oldest first, the present one last. */
  readonly trail: readonly TrailBeat[];
  /** Message ids flagged so far, with the trick named for each once it was. */
  readonly flagged: Readonly<Record<string, { readonly true: boolean; readonly named?: Trick }>>;
  /** Aside that the last Tell opened and the pupil has not left by another decision. */
  readonly aside?: string;
  /** Set at a final beat. */
  readonly ending?: string;
  /** Acts of the ladder done so far in a way that scores. */
  readonly acts: readonly Act[];
  readonly helped: boolean;
}

export interface TrailBeat {
  readonly beat: string;
  readonly messages: readonly Message[];
  /** Option id taken out of it, such as `choice:rub-out`; absent for the present beat. */
  readonly taken?: string;
}
