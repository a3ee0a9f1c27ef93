import { type TemplateResult, html } from 'lit';
import type { CastMember } from '../../content/module.ts';
import type { Trick } from '../../content/names.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { HomeView, View } from '../../engine/view.ts';
import type { PathView } from '../present/path.ts';
import { lastStep } from '../present/last-step.ts';
import { episodeCards, ruleCards } from '../present/cards.ts';
import type { PlayerSettings } from './model.ts';

/** What every screen is made from. */
export interface ScreenSource {
  readonly content: LessonContent;
  readonly progress: Progress;
  readonly settings: PlayerSettings;
  readonly cast: readonly CastMember[];
  readonly tricks: readonly Trick[];
  readonly rewinding: boolean;
  /** "Playing with a grown-up?" is on. */
  readonly grownUp: boolean;
  readonly reading: boolean | undefined;
}

/** Two views with the same key are the same screen, changed. */
export function screenKey(view: View | PathView): string {
  const story = 'story' in view ? view.story : '';
  const question = view.screen === 'question' ? view.number : '';
  return `${view.screen} ${story} ${question}`;
}

/** Home with its values. */
export function homeScreen(view: HomeView, source: ScreenSource): TemplateResult {
  const { content, progress, settings, cast } = source;
  const { outline } = content;
  return html`<safe-home
    class="screen"
    .episodes=${outline.booster ? [] : episodeCards(outline, progress, cast)}
    .rules=${ruleCards(outline, progress)}
    .next=${view.next}
    .due=${view.due}
    .booster=${outline.booster ?? false}
    .lastStep=${lastStep(
      { ...view, canHandIn: view.canHandIn && settings.mode === 'normal' },
      outline,
    )}
    .keep=${settings.platform || settings.mode !== 'normal' ? undefined : settings.keep}
  ></safe-home>`;
}
