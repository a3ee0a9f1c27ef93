import type { LessonContent } from '../../engine/lesson-content.ts';
import type { View } from '../../engine/view.ts';
import type { DrawLater } from './later-screen.ts';

/*
 * Where the code of each screen and panel is. Home comes with the player, all but its last steps; all others are
 * fetched when they are about to be shown, in parts of what is used together.
 */

const soon = () => import('../parts/soon.ts');
const story = () => import('../parts/story.ts');
const questions = () => import('../parts/questions.ts');

const SCREENS: Readonly<Record<View['screen'], () => Promise<unknown>>> = {
  home: soon,
  hook: soon,
  story,
  replay: story,
  finish: story,
  question: questions,
  'practice-over': questions,
};

/** The panels that open over a screen, by name: their elements. */
export const PANELS = {
  help: 'safe-help-panel',
  display: 'safe-display-panel',
  'field-guide': 'safe-field-guide',
  pass: 'safe-pass-panel',
} as const;

/** Fetches the code of all panels. Rejects when it did not arrive. */
export function loadPanels(): Promise<unknown> {
  return import('../parts/panels.ts');
}

/** Fetches all that a view needs and answers what draws it. Rejects when it did not arrive. */
export async function loadFor(view: View, { stories, bank }: LessonContent): Promise<DrawLater> {
  const [{ laterScreen }] = await Promise.all([soon(), SCREENS[view.screen]()]);
  const played = (view.screen === 'story' || view.screen === 'replay') && stories[view.story];
  if (played) await (await story()).loadApp(played);
  const asked = view.screen === 'question' && bank?.[view.number];
  if (asked) await (await questions()).loadQuestion(asked);
  return laterScreen;
}
