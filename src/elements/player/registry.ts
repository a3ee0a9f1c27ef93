import type { LessonContent } from '../../engine/lesson-content.ts';
import type { View } from '../../engine/view.ts';
import { loadQuestion } from '../questions/registry.ts';
import { loadSurface } from '../surfaces/registry.ts';

/*
 * Which element shows what, and where its code is. Home and hook come with the player; all others are
 * fetched when they are about to be shown.
 */

interface Entry {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** The screens that are fetched. */
export const SCREENS: Readonly<Record<Exclude<View['screen'], 'home' | 'hook'>, Entry>> = {
  story: { tag: 'safe-story-screen', load: () => import('./story-screen.ts') },
  question: { tag: 'safe-question-screen', load: () => import('./question-screen.ts') },
  replay: { tag: 'safe-replay-screen', load: () => import('./replay-screen.ts') },
  'practice-over': { tag: 'safe-practice-over', load: () => import('../screens/practice-over.ts') },
  finish: { tag: 'safe-finish', load: () => import('../results/finish.ts') },
};

/** The panels that open over a screen. */
export const PANELS = {
  help: { tag: 'safe-help-panel', load: () => import('../panels/help-panel.ts') },
  display: { tag: 'safe-display-panel', load: () => import('../panels/display-panel.ts') },
  'field-guide': { tag: 'safe-field-guide', load: () => import('../panels/field-guide.ts') },
} as const satisfies Readonly<Record<string, Entry>>;

/** Fetches all that a view needs; resolves at once for home and hook. */
export async function loadFor(view: View, { outline, bank }: LessonContent): Promise<void> {
  if (view.screen === 'home' || view.screen === 'hook') return;
  await Promise.all([SCREENS[view.screen].load(), loadInside()]);

  function loadInside(): Promise<void> | undefined {
    if (view.screen === 'story') {
      const episode = outline.episodes.find(({ story }) => story === view.story);
      return episode && loadSurface(episode.surface);
    }
    const question = view.screen === 'question' ? bank?.[view.number] : undefined;
    return question && loadQuestion(question.type);
  }
}
