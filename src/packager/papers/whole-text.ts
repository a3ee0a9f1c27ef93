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

/** Everything that a module says, to print and read. */
export function wholeTextPage(content: TextContent): string {
  return paperPage(content, 'text', textParts(content));
}

/** Each story with all its ways, then every question. */
export function textParts({ translate, outline, settings, stories, bank }: TextContent): Markup {
  const questions = (rule: string): readonly Markup[] =>
    Object.values(bank)
      .filter((question) => question.rule === rule)
      .map((question) => questionText(question, translate));
  return html`${outline.episodes.map(({ story }) => storyText(stories[story]!, translate))}
  ${outline.rules.map(({ id }) =>
    section(
      translate('papers.text.questions', { rule: translate(`rules.${id}.title`) }),
      html`<p class="strong">${translate(`rules.${id}.rule.${settings.band}`)}</p>
        <ol class="questions">
          ${questions(id)}
        </ol>`,
    ),
  )} `;
}
