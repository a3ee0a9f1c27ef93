import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../i18n/words.ts';
import { icon } from '../base/icons.ts';
import { SafeKeepEvent } from '../events.ts';

/** Keep the place on this device, or not; nothing where there is no choice. Fires `safe-keep`. */
export function keepChoice(keep: boolean | undefined): TemplateResult | typeof nothing {
  if (keep === undefined) return nothing;
  return html`<div class="keep">
    <button
      type="button"
      class="button"
      aria-pressed=${keep}
      @click=${({ currentTarget }: Event) => currentTarget!.dispatchEvent(new SafeKeepEvent(!keep))}
    >
      ${icon(keep ? 'tick' : 'device')}${t('app.home.keep')}
    </button>
    <p>${t(keep ? 'app.home.keep-yes' : 'app.home.keep-no')}</p>
  </div>`;
}
