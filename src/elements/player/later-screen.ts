import { type TemplateResult, html } from 'lit';
import { WARM_UPS } from '../../engine/next-question.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { HomeView, View } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { ruleCards } from '../present/cards.ts';
import { personOf } from '../present/people.ts';
import { talkLine } from '../present/talk-line.ts';
import type { ScreenSource } from './screen.ts';

/** What is on screen after home. */
export type LaterView = Exclude<View, HomeView>;

export type DrawLater = (view: LaterView, source: ScreenSource) => TemplateResult;

// Whether no other story was opened before.
function isFirst(now: string, { stories }: Progress): boolean {
  return openedBesides(now, stories) === 0;
}

// Early stories begin with questions, as long as there are rules that nothing is known of.
function warmsUp(now: string, { stories, rules }: Progress): boolean {
  const isNew = rules.some(({ answered }) => answered === 0);
  return isNew && openedBesides(now, stories) < WARM_UPS.length;
}

function openedBesides(now: string, stories: Progress['stories']): number {
  return stories.filter(({ story, stage }) => story !== now && stage !== 'to-do').length;
}

/** The element of a view with its values. */
export function laterScreen(view: LaterView, source: ScreenSource): TemplateResult {
  const { content, progress, settings, cast } = source;
  const { outline } = content;
  const talk = source.grownUp ? talkLine(view) : undefined;
  switch (view.screen) {
    case 'hook': {
      const place = outline.episodes.findIndex(({ story }) => story === view.story);
      const hero = outline.episodes[place]?.hero ?? '';
      return html`<safe-hook
        class="screen"
        .story=${view.story}
        .hero=${personOf(hero, cast, hero, 'smiling')}
        .first=${progress.stories.every(({ stage }) => stage === 'to-do' || stage === 'hook')}
        .warmUp=${warmsUp(view.story, progress)}
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
        .first=${isFirst(view.story, progress)}
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
      return html`<safe-practice-over
        class="screen"
        .over=${view.part}
        .rules=${ruleCards(outline, progress)}
        .done=${progress.done}
        .storiesLeft=${progress.stories.some(({ stage }) => stage !== 'done')}
      ></safe-practice-over>`;
    case 'finish': {
      const now = progress.stories.find(({ story }) => story === view.story);
      return html`<safe-finish
        class="screen"
        .story=${view.story}
        .passedOver=${now?.passedOver ?? false}
        .rules=${ruleCards(outline, progress)}
        .tricks=${source.tricks}
        .next=${progress.stories.find(({ story, stage }) => story !== view.story && stage !== 'done')?.story}
      ></safe-finish>`;
    }
  }
}
