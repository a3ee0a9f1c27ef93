import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../../elements/base/shared.styles.ts';
import { questionStyles } from '../../../elements/questions/shared/question.styles.ts';
import { t } from '../../../i18n/words.ts';

/** The paper that questions about a kind of app lie on. */
@customElement('gallery-paper-of')
export class GalleryPaperOf extends LitElement {
  static override styles = [base, questionStyles];

  @property() surface = '';

  protected override render(): TemplateResult {
    return html`<div class="scene on-${this.surface}">
      <p class="where">${t(`play.question.where.${this.surface}`)}</p>
      <p>${t('gallery.sample')}</p>
    </div>`;
  }
}
