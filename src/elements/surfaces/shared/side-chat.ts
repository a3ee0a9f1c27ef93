import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../../i18n/words.ts';
import { listNames } from '../../base/list-names.ts';
import type { ShownMessage, SurfaceScene } from '../../model.ts';
import { attachments } from './attachments.ts';
import { flagButton, goesOn, messageClasses, ribbon, saying, threadsOf } from './message.ts';

/** The smaller, private second thread; nothing before its first message. */
export function sideChat(
  scene: SurfaceScene,
  fresh: ReadonlySet<ShownMessage>,
  flag: (message: ShownMessage) => void,
): TemplateResult | typeof nothing {
  const { side, companions } = threadsOf(scene);
  if (side.length === 0) return nothing;
  const names = listNames(companions.map(({ name }) => name));
  const title = t('play.side-chat', { names: names || scene.hero.name });
  return html`<section class=${scene.sideChat ? 'side open' : 'side'} aria-label=${title}>
    <h3 class="side-title">
      ${companions.map(
        ({ picture, look, mood }) =>
          html`<safe-portrait picture=${picture} look=${look} mood=${mood} close></safe-portrait>`,
      )}${title}
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
