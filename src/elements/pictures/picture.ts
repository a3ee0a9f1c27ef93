import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isDifferent } from '../base/is-different.ts';
import type { ShownPicture } from '../model.ts';
import { altOf } from './alt-of.ts';
import type { PictureArt } from './art.ts';
import { paperOver } from './paper-over.ts';
import { pictureStyles } from './picture.styles.ts';
import { loadPicture } from './registry.ts';

/**
 * A picture as wide as its place and three quarters as high, with torn paper over the spots that are
 * covered. The drawing is loaded when it is first shown; its text stands in when it does not arrive.
 */
@customElement('safe-picture')
export class SafePicture extends LitElement {
  static override styles = pictureStyles;

  @property({ attribute: false, hasChanged: isDifferent }) picture?: ShownPicture;

  @state() private drawing?: PictureArt | undefined;
  @state() private failed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('picture') as ShownPicture | undefined;
    if (changed.has('picture') && before?.id !== this.picture?.id) void this.load();
  }

  private async load(): Promise<void> {
    const id = this.picture?.id;
    this.drawing = undefined;
    this.failed = false;
    const drawing = id === undefined ? undefined : await loadPicture(id).catch(() => undefined);
    if (id !== this.picture?.id) return;
    this.drawing = drawing;
    this.failed = drawing === undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { picture, drawing } = this;
    if (!picture) return nothing;
    const alt = altOf(picture);
    if (this.failed) return html`<p class="instead">${alt}</p>`;
    return html`<svg viewBox="0 0 400 300" role="img" aria-label=${alt} focusable="false">
      ${drawing?.art}
      ${picture.spots.map(({ id }) => {
        const place = drawing?.spots[id];
        return place && picture.covered.includes(id) ? paperOver(place) : nothing;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-picture': SafePicture;
  }
}
