import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base } from '../../base/shared.styles.ts';
import { sign } from '../../cast/signs.ts';
import type { MockForm } from '../../model.ts';
import { withNumbers } from '../../numbers/with-numbers.ts';

/** A form looked back at: what fits in each of its fields. */
@customElement('safe-form-key')
export class SafeFormKey extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        max-inline-size: 100%;
        padding: 0.4rem 0.9rem 0.5rem;
        line-height: 1.4;
        background: var(--safe-paper-lilac);
        border: 2px solid var(--safe-edge-ink);
        border-radius: 3px 7px 4px 6px;
      }
      h4 {
        display: flex;
        align-items: center;
        gap: 0.4em;
        margin: 0;
        font-size: var(--safe-text-s);
      }
      div {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.7rem;
      }
      dd {
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) draft?: MockForm;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.draft) return nothing;
    const { title, fields } = this.draft;
    return html`<h4>${sign('tick')}${t('play.replay.form', { title })}</h4>
      <dl>
        ${fields.map(
          ({ label, tiles }) =>
            html`<div>
              <dt>${withNumbers(label)}</dt>
              <dd>
                ${withNumbers(
                  tiles
                    .filter(({ fits }) => fits)
                    .map(({ text }) => text)
                    .join(' / '),
                )}
              </dd>
            </div>`,
        )}
      </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-form-key': SafeFormKey;
  }
}
