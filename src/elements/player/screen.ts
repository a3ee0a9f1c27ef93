import { type TemplateResult, html, nothing } from 'lit';
import type { CastMember } from '../../content/module.ts';
import type { Trick } from '../../content/names.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { View } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { episodeCards, ruleCards } from '../present/cards.ts';
import { personOf } from '../present/people.ts';
import { talkLine } from '../present/talk-line.ts';
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
export function screenKey(view: View): string {
  const story = 'story' in view ? view.story : '';
  const question = view.screen === 'question' ? view.number : '';
  return `${view.screen} ${story} ${question}`;
}

/** The element of a view with its values. */
export function screen(view: View, source: ScreenSource): TemplateResult {
  const { content, progress, settings, cast } = source;
  const { outline } = content;
  const talk = source.grownUp ? talkLine(view) : undefined;
  switch (view.screen) {
    case 'home':
      return html`<safe-home
        class="screen"
        .episodes=${outline.booster ? [] : episodeCards(outline, progress, cast)}
        .rules=${ruleCards(outline, progress)}
        .next=${view.next}
        .due=${view.due}
        .booster=${outline.booster ?? false}
        .canHandIn=${view.canHandIn && settings.mode === 'normal'}
        .handedIn=${progress.handedIn}
        .keep=${settings.platform || settings.mode !== 'normal' ? undefined : settings.keep}
      ></safe-home>`;
    case 'hook': {
      const place = outline.episodes.findIndex(({ story }) => story === view.story);
      const hero = outline.episodes[place]?.hero ?? '';
      return html`<safe-hook
        class="screen"
        .story=${view.story}
        .hero=${personOf(hero, cast, hero, 'smiling')}
        .first=${progress.stories.every(({ stage }) => stage === 'to-do' || stage === 'hook')}
        .adult=${settings.school?.name ?? t('app.school-adult')}
        .reading=${source.reading}
        .grownUp=${source.grownUp}
        .talk=${talk}
      ></safe-hook>`;
    }
    case 'story':
      return html`<safe-story-screen
        class="screen"
        .story=${content.stories[view.story]}
        .state=${view.state}
        .cast=${cast}
        .rewinding=${source.rewinding}
        .grownUp=${source.grownUp}
        .talk=${talk}
      ></safe-story-screen>`;
    case 'question':
      return html`<safe-question-screen
        class="screen"
        .view=${view}
        .bank=${content.bank}
        .cast=${cast}
        .grownUp=${source.grownUp}
        .talk=${talk}
      ></safe-question-screen>`;
    case 'replay':
      return html`<safe-replay-screen
        class="screen"
        .story=${content.stories[view.story]}
        .state=${view.state}
        .found=${view.found}
        .cast=${cast}
      ></safe-replay-screen>`;
    case 'practice-over':
      return html`<safe-practice-over class="screen" .over=${view.part}></safe-practice-over>`;
    case 'finish': {
      const now = progress.stories.find(({ story }) => story === view.story);
      return html`<safe-finish
        class="screen"
        .story=${view.story}
        .passedOver=${now?.passedOver ?? false}
        .rules=${ruleCards(outline, progress)}
        .tricks=${source.tricks}
      ></safe-finish>`;
    }
    default:
      return html`${nothing}`;
  }
}
