import type { Outline } from '../../content/compiled.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { View } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';

/** Where in the lesson a screen is: a name, and a step of so many. */
export interface PlaceInLesson {
  readonly name: string;
  /** From 0 (nothing done yet) at home, from 1 elsewhere. */
  readonly place: number;
  readonly of: number;
}

const STEPS = ['hook', 'warm-up', 'story', 'replay', 'practice', 'finish'] as const;

/** At home, the stories done; in an episode, its steps; in practice and boosters, the questions. */
export function placeInLesson(view: View, outline: Outline, progress: Progress): PlaceInLesson {
  if (view.screen === 'home') {
    const of = outline.episodes.length;
    const place = progress.stories.filter(({ stage }) => stage === 'done').length;
    return { name: t('app.progress.home', { place, of }), place, of };
  }
  const step =
    view.screen === 'question' || view.screen === 'practice-over' ? view.part : view.screen;
  const name = t(`app.progress.${step}`);
  if (step === 'more-practice' || step === 'booster') {
    const place = view.screen === 'question' ? view.place : 1;
    const of = view.screen === 'question' ? (view.of ?? place) : place;
    return { name, place, of };
  }
  return { name, place: STEPS.indexOf(step) + 1, of: STEPS.length };
}
