import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import { face } from '../../cast/face.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { Person, ShownMessage } from '../../model.ts';
import { attachments } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import { flagButton, messageClasses, ribbon, saying, mainThread } from '../shared/message.ts';
import { SurfaceElement } from '../shared/surface-element.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { lobbyStyles } from './lobby.styles.ts';

/** A game's lobby: players on stones in the moss, and what they say on a slab beside them. */
@customElement('safe-lobby')
export class SafeLobby extends SurfaceElement {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    lobbyStyles,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const main = mainThread(scene);
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      <div class="place">
        <ul class="players" aria-label=${t('play.people')}>
          ${scene.people.map((person) => player(person))}
        </ul>
        <div class="threads">
          <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
            ${main.map((message) => this.line(message))}
          </div>
          ${this.sideChats(scene)}
        </div>
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private line(message: ShownMessage): TemplateResult {
    const { from } = message;
    return html`<div class=${messageClasses(message, this.fresh)}>
      ${from.role === 'narrator' ? nothing : face(from)} ${saying(message)}
      ${flagButton(message, this.handleFlag)}${attachments(message)}${ribbon(message)}
    </div>`;
  }
}

function player(person: Person): TemplateResult {
  return html`<li class="player ${person.role}">
    ${face(person)}<span class="stone">${person.name}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-lobby': SafeLobby;
  }
}
