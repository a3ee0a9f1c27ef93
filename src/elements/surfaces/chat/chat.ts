import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { listNames } from '../../base/list-names.ts';
import { base, buttons, paper } from '../../base/shared.styles.ts';
import { face } from '../../cast/face.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { ShownMessage } from '../../model.ts';
import { attachments } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import {
  flagButton,
  goesOn,
  messageClasses,
  ribbon,
  saying,
  mainThread,
} from '../shared/message.ts';
import { SurfaceElement } from '../shared/surface-element.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { chatStyles } from './chat.styles.ts';

/** A chat on a phone, direct or with a group: notes of cut paper on squared paper. */
@customElement('safe-chat')
export class SafeChat extends SurfaceElement {
  static override styles = [
    base,
    paper,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    chatStyles,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const main = mainThread(scene);
    const others = scene.people.slice(1);
    return html`<div class="device">
      <header>
        <div class="faces">${others.slice(0, 4).map((person) => face(person))}</div>
        <div>
          <h2>${scene.title}</h2>
          ${
            others.length > 1
              ? html`<p class="members">
                  ${t('play.members', { names: listNames(others.map(({ name }) => name)) })}
                </p>`
              : nothing
          }
        </div>
      </header>
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          ${main.map((message, place) => this.bubble(message, goesOn(main, place)))}
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private bubble(message: ShownMessage, again: boolean): TemplateResult {
    const { from } = message;
    const mine = from.role === 'hero';
    return html`<div class="${messageClasses(message, this.fresh)} ${again ? 'again' : ''}">
      ${mine || from.role === 'narrator' ? nothing : face(from)}
      <div class="bubble paper edged">
        ${saying(message, !mine && !again, again)}${attachments(message)}
      </div>
      ${flagButton(message, this.handleFlag)}${ribbon(message)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-chat': SafeChat;
  }
}
