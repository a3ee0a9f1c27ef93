import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../../elements/base/shared.styles.ts';
import { plant, plantStyles } from '../../../elements/results/plant.ts';
import type { RuleState } from '../../../engine/progress-types.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';

const STATES: readonly RuleState[] = ['not-yet', 'practising', 'got-it', 'secure', 'due'];

/** A plant with the styles that it needs. */
@customElement('gallery-plant')
export class GalleryPlant extends LitElement {
  static override styles = [base, plantStyles];

  @property() state: RuleState = 'not-yet';

  protected override render(): TemplateResult {
    return plant(this.state);
  }
}

/** How far a rule has grown, as a plant and in words. */
export function plantsSection(): TemplateResult {
  return html`${group(
    undefined,
    STATES.map((state) =>
      specimen(
        state,
        html`<gallery-plant state=${state}></gallery-plant>
          <p>${t(`app.rule-state.${state}`)}</p>`,
        'tiny',
      ),
    ),
  )}`;
}
