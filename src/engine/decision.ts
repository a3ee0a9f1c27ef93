import type { Trick } from '../content/names.ts';

/**
 * Everything a pupil can do that is remembered. Stepping on through messages, opening help, changing
 * the display and listening are view state and never recorded.
 */
export type Decision =
  | { readonly type: 'episode.opened'; readonly story: string }
  | { readonly type: 'hook.read' }
  | { readonly type: 'choice.made'; readonly choice: string }
  | { readonly type: 'beat.continued' }
  | { readonly type: 'hero.left' }
  | { readonly type: 'adult.told' }
  | { readonly type: 'message.flagged'; readonly message: string }
  | { readonly type: 'trick.named'; readonly message: string; readonly trick: Trick }
  | { readonly type: 'story.passed' }
  | { readonly type: 'story.closed' }
  | { readonly type: 'ending.found'; readonly story: string; readonly ending: string }
  | { readonly type: 'replay.closed' }
  /** `number` is the question's number; `response` as `content/response.ts` forms it. */
  | { readonly type: 'question.answered'; readonly number: number; readonly response: number }
  | { readonly type: 'question.passed'; readonly number: number }
  | { readonly type: 'practice.opened' }
  /** `then`: what the pupil goes straight on to, another round or the next story. */
  | { readonly type: 'practice.closed' | 'finish.closed'; readonly then?: Decision }
  | { readonly type: 'booster.opened' }
  | { readonly type: 'booster.closed' }
  | { readonly type: 'module.handed-in' };

/** The decisions that a story's machine takes. */
export type StoryDecision = Extract<
  Decision,
  {
    type:
      | 'choice.made'
      | 'beat.continued'
      | 'hero.left'
      | 'adult.told'
      | 'message.flagged'
      | 'trick.named';
  }
>;
