import type { LessonContent } from '../../engine/lesson-content.ts';
import type { View } from '../../engine/view.ts';

/*
 * Where the code of each screen and panel is. Home comes with the player; all others are fetched when
 * they are about to be shown, in parts of what is used together.
 */

const story = () => import('../parts/story.ts');
const questions = () => import('../parts/questions.ts');

const SCREENS: Readonly<Record<Exclude<View['screen'], 'home'>, () => Promise<unknown>>> = {
  hook: () => import('../parts/soon.ts'),
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
} as const;

/** Fetches the code of all panels. Rejects when it did not arrive. */
export function loadPanels(): Promise<unknown> {
  return import('../parts/panels.ts');
}

/** Fetches all that a view needs; resolves at once for home. Rejects when it did not arrive. */
export async function loadFor(view: View, { outline }: LessonContent): Promise<void> {
  if (view.screen === 'home') return;
  await SCREENS[view.screen]();
  if (view.screen !== 'story') return;
  const episode = outline.episodes.find(({ story }) => story === view.story);
  if (episode) await (await story()).loadSurface(episode.surface);
}
