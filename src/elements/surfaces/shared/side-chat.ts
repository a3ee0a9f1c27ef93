import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../../i18n/words.ts';
import { listNames } from '../../base/list-names.ts';
import { sign } from '../../cast/signs.ts';
import type { ShownMessage, SurfaceScene } from '../../model.ts';
import { attachments } from './attachments.ts';
import { flagButton, goesOn, messageClasses, ribbon, saying, threadsOf } from './message.ts';

/** What the side chat is given besides its scene, and asks its surface to do. */
export interface SideChatActions {
  readonly fresh: ReadonlySet<ShownMessage>;
  /** Whether its messages are shown where there is little room; where there is more they always are. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly flag: (message: ShownMessage) => void;
}

/** The smaller, private second thread; nothing before its first message. */
export function sideChat(
  scene: SurfaceScene,
  { fresh, isOpen, toggle, flag }: SideChatActions,
): TemplateResult | typeof nothing {
  const { side, companions } = threadsOf(scene);
  if (side.length === 0) return nothing;
  const names = listNames(companions.map(({ name }) => name));
  const title = t('play.side-chat', { names: names || scene.hero.name });
  const faces = companions.map(
    ({ picture, look, mood }) =>
      html`<safe-portrait picture=${picture} look=${look} mood=${mood} close></safe-portrait>`,
  );
  return html`<section class=${isOpen ? 'side open' : 'side'} aria-label=${title}>
    <h3>
      <span class="side-title">${faces}${title}</span>
      <button
        type="button"
        class="side-title side-toggle"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${toggle}
      >
        ${faces}<span class="side-name">${title}</span>${sign('down')}
      </button>
    </h3>
    <div class="log" role="log" aria-live="off" aria-label=${title} tabindex="0">
      ${side.map(
        (message, place) =>
          html`<div class=${messageClasses(message, fresh)}>
            ${saying(message, !goesOn(side, place))}${flagButton(message, flag)}
            ${attachments(message)}${ribbon(message)}
          </div>`,
      )}
    </div>
  </section>`;
}
