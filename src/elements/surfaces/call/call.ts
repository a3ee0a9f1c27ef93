import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import '../../cast/portrait.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { ShownMessage, SurfaceScene } from '../../model.ts';
import { hungDetails } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import { flagButton, messageClasses, ribbon, saying, mainThread } from '../shared/message.ts';
import { SurfaceElement } from '../shared/surface-element.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { callStyles } from './call.styles.ts';
import { tiles, toneOf } from './tiles.ts';
import { tileStyles } from './tiles.styles.ts';

/** A video call or a livestream: small stages with people on them, captions of what they say, comments beside. */
@customElement('safe-call')
export class SafeCall extends SurfaceElement {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    tileStyles,
    callStyles,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const main = mainThread(scene);
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      <div class="place">
        ${tiles(scene, main)}
        <div class="threads">
          <h3 class="captions">${t('play.call.captions')}</h3>
          <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
            ${main.map((message) => this.caption(scene, message, main))}
          </div>
          ${this.sideChats(scene)}
        </div>
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  // A picture is seen on the tile of the one who shows it.
  private caption(
    scene: SurfaceScene,
    message: ShownMessage,
    main: readonly ShownMessage[],
  ): TemplateResult {
    const tone = toneOf(message.from.id, scene, main);
    return html`<div class="${messageClasses(message, this.fresh)} tone-${tone}">
      ${saying(message)}${flagButton(message, this.handleFlag)}
      ${hungDetails(message)}${ribbon(message)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-call': SafeCall;
  }
}
