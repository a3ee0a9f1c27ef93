import type { View } from '../../engine/view.ts';
import { hasWords, t } from '../../i18n/words.ts';

/** The one line for pupil and grown-up at this step, or undefined where there is nothing to say. */
export function talkLine(view: View): string | undefined {
  switch (view.screen) {
    case 'hook':
      return t('app.grown-up.hook');
    case 'question':
      return t('app.grown-up.question');
    case 'story': {
      const words = `story.${view.story}.beats.${view.state.beat}.talk`;
      return t(hasWords(words) ? words : 'app.grown-up.story');
    }
    default:
      return undefined;
  }
}
