import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { listNames } from '../../base/list-names.ts';
import { isDifferent } from '../../base/is-different.ts';
import { base } from '../../base/shared.styles.ts';
import type { PhotoDraft } from '../../model.ts';
import '../../pictures/spots.ts';
import type { SafeSpotEvent, SafeSpots } from '../../pictures/spots.ts';
import { SafeDraftEvent } from './draft-event.ts';
import { photoDraftStyles } from './photo-draft.styles.ts';
import './photo-key.ts';

/**
 * A photo that waits to be posted: pressing a thing in it sticks paper over it or takes it off again.
 * Nothing tells which of them are clues.
 *
 * @fires safe-draft - What is covered has changed.
 */
@customElement('safe-photo-draft')
export class SafePhotoDraft extends LitElement {
  static override styles = [base, photoDraftStyles];

  /** Drafts are made anew at every turn; only a different one begins afresh. */
  @property({ attribute: false, hasChanged: isDifferent }) draft?: PhotoDraft;

  /** Names of those who will see it, where the app shows them. */
  @property({ attribute: false }) viewers: readonly string[] = [];

  @state() private covered: readonly string[] = [];
  /** Whether the pupil asked how things are covered. */
  @state() private asked = false;

  /** Leads to the first thing that can be covered, and marks the words that say how. */
  showCovering(): void {
    this.asked = true;
    this.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector<SafeSpots>('safe-spots')?.focusFirst();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    this.covered = [];
    this.asked = false;
  }

  private handleSpot = ({ spot }: SafeSpotEvent): void => {
    if (!this.draft) return;
    this.covered = this.covered.includes(spot)
      ? this.covered.filter((one) => one !== spot)
      : [...this.covered, spot];
    const fits = this.draft.clues.every((clue) => this.covered.includes(clue));
    this.dispatchEvent(new SafeDraftEvent(fits));
  };

  protected override render(): TemplateResult | typeof nothing {
    const { draft, covered } = this;
    if (!draft) return nothing;
    const seenBy = t('play.said', {
      name: t('play.photo.audience'),
      text: listNames(this.viewers),
    });
    return html`<p class="waiting" tabindex="-1" aria-describedby="who how">
        ${t('play.photo.waiting')}
      </p>
      ${this.viewers.length > 0 ? html`<p class="hidden-words" id="who">${seenBy}.</p>` : nothing}
      <safe-spots
        .picture=${{ ...draft.picture, covered }}
        .pressed=${covered}
        @safe-spot=${this.handleSpot}
      ></safe-spots>
      <p class="caption">${draft.caption}</p>
      <p class="how ${this.asked ? 'asked' : ''}">
        <span id="how">${t('play.photo.how')}</span>
        <strong role="status">${t('play.photo.count', { count: covered.length })}</strong>
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-photo-draft': SafePhotoDraft;
  }
}
