import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent } from '../events.ts';
import { type RuleCard, growingRules } from '../present/cards.ts';
import type { LastStep } from '../present/last-step.ts';
import { homeStyles } from './home.styles.ts';

/**
 * On home once every story is over: what is still left to do, the way to hand in, or that it was handed in.
 *
 * @fires safe-decide - `practice.opened` or `module.handed-in`.
 */
@customElement('safe-last-steps')
export class SafeLastSteps extends LitElement {
  static override styles = [
    base,
    paper,
    buttons,
    homeStyles,
    css`
      .slip {
        --paper: var(--safe-paper-moss);
      }
      .slip.left {
        --paper: var(--safe-paper-sky);
      }
    `,
  ];

  @property() step: LastStep = 'left';
  @property({ attribute: false }) rules: readonly RuleCard[] = [];

  protected override render(): TemplateResult {
    const { step } = this;
    return html`<section
      role="status"
      class="slip ${step} paper cut-b ${step === 'handed-in' ? '' : 'edged'}"
    >
      <h2>${t(`app.last-steps.${step}`)}</h2>
      <p>${t(`app.last-steps.${step}-note`)}</p>
      ${step === 'handed-in' ? nothing : this.rest()}
    </section>`;
  }

  private rest(): TemplateResult {
    const open = growingRules(this.rules);
    const isReady = this.step === 'ready';
    const words = isReady ? (open.length > 0 ? 'ready-open' : 'ready-all') : 'left-rules';
    const decision = { type: isReady ? 'module.handed-in' : 'practice.opened' } as const;
    return html`<p>
        ${t(`app.last-steps.${words}`, {
          growing: open.length,
          of: this.rules.length,
          rules: open.map(({ title }) => title).join(' · '),
        })}
      </p>
      <button
        type="button"
        class="button main"
        @click=${() => this.dispatchEvent(new SafeDecideEvent(decision))}
      >
        ${t(isReady ? 'app.home.hand-in' : 'app.home.more')}${icon('next')}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-last-steps': SafeLastSteps;
  }
}
