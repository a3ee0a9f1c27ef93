import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Mood } from '../../content/names.ts';
import type { AvatarArt, PortraitArt } from './art.ts';
import { portraitStyles } from './portrait.styles.ts';
import { loadAvatar, loadPortrait } from './portraits.ts';

/**
 * A character's face in a mood, or the picture of an online account. The drawing is loaded when it is
 * first shown; until then, or if loading fails, the place stays empty.
 *
 * @cssproperty --safe-portrait-size - Width and height; 3rem unless set.
 */
@customElement('safe-portrait')
export class SafePortrait extends LitElement {
  static override styles = portraitStyles;

  /** Which drawing, as in `modules/cast.yaml`. */
  @property() picture = '';
  @property() mood: Mood = 'calm';
  @property() look: 'face' | 'avatar' = 'face';
  /** Read out as the picture's text; leave empty where the name stands beside it. */
  @property() name = '';
  /** Shows the head alone, for small sizes. */
  @property({ type: Boolean, reflect: true }) close = false;

  @state() private portrait?: PortraitArt;
  @state() private avatar?: AvatarArt;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture') || changed.has('look')) void this.load();
  }

  private async load(): Promise<void> {
    const { picture, look } = this;
    this.portrait = undefined;
    this.avatar = undefined;
    try {
      const portrait = look === 'face' ? await loadPortrait(picture) : undefined;
      const avatar = look === 'avatar' ? await loadAvatar(picture) : undefined;
      if (picture !== this.picture || look !== this.look) return;
      this.portrait = portrait;
      this.avatar = avatar;
    } catch {
      // The network is gone: names stand beside every picture, so the lesson carries on without it.
    }
  }

  protected override render() {
    const box = this.avatar ? '0 0 200 200' : this.close ? '62 28 276 276' : '0 0 400 400';
    return html`<svg
      viewBox=${box}
      role=${this.name ? 'img' : 'presentation'}
      aria-label=${this.name || nothing}
      aria-hidden=${this.name ? nothing : 'true'}
      focusable="false"
    >
      ${this.portrait ? [this.portrait.base, this.portrait.faces[this.mood]] : this.avatar}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-portrait': SafePortrait;
  }
}
