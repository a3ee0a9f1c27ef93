import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base } from '../../base/shared.styles.ts';
import { isDifferent } from '../../base/is-different.ts';
import { sign } from '../../cast/signs.ts';
import type { PhotoDraft } from '../../model.ts';
import type { Place } from '../../pictures/art.ts';
import '../../pictures/picture.ts';
import { loadPicture } from '../../pictures/registry.ts';
import { SafeDraftEvent } from './draft-event.ts';
import { photoDraftStyles } from './photo-draft.styles.ts';

/**
 * A photo that waits to be posted. Each thing in it is a button that sticks paper over it or takes it
 * off again; where the photo is small, the buttons stand in a list below it. Nothing tells which of
 * them are clues.
 *
 * @fires safe-draft - What is covered has changed.
 */
@customElement('safe-photo-draft')
export class SafePhotoDraft extends LitElement {
  static override styles = [base, photoDraftStyles];

  /** Drafts are made anew at every turn; only a different one begins afresh. */
  @property({ attribute: false, hasChanged: isDifferent }) draft?: PhotoDraft;

  @state() private covered: readonly string[] = [];
  /** Whether it is known where the buttons go; `nowhere` when the drawing did not come. */
  @state() private places: 'coming' | 'known' | 'nowhere' = 'coming';

  // Where the buttons stand differs from photo to photo, and style attributes are forbidden.
  private readonly placing = new CSSStyleSheet();

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.placing];
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('draft')) return;
    this.covered = [];
    void this.place();
  }

  private async place(): Promise<void> {
    const id = this.draft?.picture.id;
    this.places = 'coming';
    const drawing = id === undefined ? undefined : await loadPicture(id).catch(() => undefined);
    if (id !== this.draft?.picture.id) return;
    if (drawing) this.placing.replaceSync(Object.entries(drawing.spots).map(ruleOf).join(''));
    this.places = drawing ? 'known' : 'nowhere';
  }

  private handleSpot(id: string): void {
    const { draft } = this;
    if (!draft) return;
    this.covered = this.covered.includes(id)
      ? this.covered.filter((spot) => spot !== id)
      : [...this.covered, id];
    const fits = draft.clues.every((clue) => this.covered.includes(clue));
    this.dispatchEvent(new SafeDraftEvent(fits));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { draft, covered } = this;
    if (!draft) return nothing;
    const { picture, caption } = draft;
    return html`<p class="waiting">${t('play.photo.waiting')}</p>
      <div class=${this.places === 'nowhere' ? 'photo' : `photo placed ${this.places}`}>
        <safe-picture .picture=${{ ...picture, covered }}></safe-picture>
        <ul class="spots" aria-label=${t('play.photo.things')}>
          ${picture.spots.map(
            ({ id, label }) =>
              html`<li>
                <button
                  type="button"
                  class="spot at-${id}"
                  aria-pressed=${covered.includes(id) ? 'true' : 'false'}
                  @click=${() => this.handleSpot(id)}
                >
                  ${sign('tick')}<span class="label">${label}</span>
                </button>
              </li>`,
          )}
        </ul>
      </div>
      <p class="caption">${caption}</p>
      <p class="how">
        <span>${t('play.photo.how')}</span>
        <strong role="status">${t('play.photo.count', { count: covered.length })}</strong>
      </p>`;
  }
}

// Labels grow towards the middle of the photo, so that none is cut off at its edge.
function ruleOf([id, { x, y, width, height }]: readonly [string, Place]): string {
  const middle = x + width / 2;
  const [left, right, shift] =
    middle < 33 ? ['0', 'auto', '0'] : middle > 67 ? ['auto', '0', '0'] : ['50%', 'auto', '-50%'];
  const [top, bottom] = y + height / 2 < 50 ? ['100%', 'auto'] : ['auto', '100%'];
  return `.at-${id}{--x:${x};--y:${y};--w:${width};--h:${height};--left:${left};--right:${right};--shift:${shift};--top:${top};--bottom:${bottom}}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-photo-draft': SafePhotoDraft;
  }
}
