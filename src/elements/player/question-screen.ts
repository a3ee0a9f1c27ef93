import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CompiledBank } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import type { QuestionView } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { questionValue } from '../present/question.ts';
import { drawQuestion } from '../questions/registry.ts';
import { grownUpPart, grownUpStyles } from '../screens/grown-up.ts';

/** One question with its number in the part, and the line for a grown-up. */
@customElement('safe-question-screen')
export class SafeQuestionScreen extends LitElement {
  static override styles = [
    base,
    paper,
    buttons,
    grownUpStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--safe-space);
        max-inline-size: 46rem;
        margin-inline: auto;
      }
      @media (min-width: 60rem) {
        :host {
          max-inline-size: 64rem;
        }
      }
      h1 {
        justify-self: start;
        font-size: var(--safe-text-l);
        padding: 0.15em 0.8em 0.2em;
        --paper: var(--safe-paper-kraft);
      }
    `,
  ];

  @property({ attribute: false }) view?: QuestionView;
  @property({ attribute: false }) bank?: CompiledBank;
  @property({ attribute: false }) cast: readonly CastMember[] = [];
  @property({ type: Boolean }) grownUp = false;
  @property({ attribute: false }) talk?: string;

  protected override render(): TemplateResult | typeof nothing {
    const { view, bank } = this;
    if (!view || !bank) return nothing;
    const { place, of, part, number, response } = view;
    const key = part === 'warm-up' ? 'warm-up' : of === undefined ? 'place' : 'place-of';
    return html`<h1 class="paper cut-b" tabindex="-1">
        ${t(`app.question.${key}`, { place, of: of ?? place })}
      </h1>
      ${drawQuestion(questionValue(bank, number, this.cast), response)}
      ${response === undefined ? grownUpPart(this, this.grownUp, this.talk) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-question-screen': SafeQuestionScreen;
  }
}
