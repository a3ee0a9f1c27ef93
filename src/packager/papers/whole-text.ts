import type { CompiledBank, CompiledStory } from '../../content/compiled.ts';
import { html, type Markup } from '../markup.ts';
import type { PaperContent } from './paper-content.ts';
import { paperPage, section } from './paper-page.ts';
import { questionText } from './text-question.ts';
import { storyText } from './text-story.ts';

/** What the whole text of a module is made from. */
export interface TextContent extends PaperContent {
  readonly stories: Readonly<Record<string, CompiledStory>>;
  readonly bank: CompiledBank;
}

/** Everything that a module says, to print and read: each story with all its ways, then every question. */
export function wholeTextPage(content: TextContent): string {
  const { translate, outline, stories, bank } = content;
  const questions = (rule: string): readonly Markup[] =>
    Object.values(bank)
      .filter((question) => question.rule === rule)
      .map((question) => questionText(question, translate));
  return paperPage(
    content,
    'text',
    html`${outline.episodes.map(({ story }) => storyText(stories[story]!, translate))}
    ${outline.rules.map(({ id }) =>
      section(
        translate('papers.text.questions', { rule: translate(`rules.${id}.title`) }),
        html`<p class="strong">${translate(`rules.${id}.rule.${content.settings.band}`)}</p>
          <ol class="questions">
            ${questions(id)}
          </ol>`,
      ),
    )} `,
  );
}
