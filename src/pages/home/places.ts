import { type TemplateResult, html, nothing } from 'lit';
import '../../elements/path/path.ts';
import type { Path } from '../../elements/present/path.ts';
import { t } from '../../i18n/words.ts';
import { clearDevice, keptHere } from './device-path.ts';

/** Where whoever plays on this device is: the path of each course. */
export interface Places {
  readonly paths: readonly { readonly band: string; readonly path: Path }[];
  /** Whether they were cleared since the page was opened. */
  readonly isCleared: boolean;
  readonly onClear: () => void;
}

/** The paths, and whose they are. */
export function placesSection({ paths, isCleared, onClear }: Places): TemplateResult {
  const { some, can, wanted } = keptHere();
  const kept = !can ? 'kept-nothing' : wanted || some ? 'kept' : 'kept-not';
  return html`<section class="places" id="play">
    ${paths.map(
      ({ band, path }) =>
        html`${paths.length > 1 ? html`<p class="ages">${t('site.ages', { band })}</p>` : nothing}
          <safe-path inner .path=${path}></safe-path>`,
    )}
    <div class="whose">
      <p>${t(`site.home.${kept}`)}</p>
      <p role="status">${isCleared && !some ? t('site.home.cleared') : nothing}</p>
      ${
        some
          ? html`<button type="button" class="button quiet" @click=${ask}>
              ${t('site.home.somebody-else')}
            </button>`
          : nothing
      }
    </div>
    <dialog class="question" aria-labelledby="clear-title">
      <h2 id="clear-title">${t('site.home.clear-title')}</h2>
      <p>${t('site.home.clear-note')}</p>
      <div class="answers">
        <button type="button" class="button quiet" @click=${close}>
          ${t('site.home.clear-no')}
        </button>
        <button
          type="button"
          class="button"
          @click=${(event: Event) => {
            const places = placesOf(event);
            close(event);
            clearDevice();
            onClear();
            // The button that asked is gone.
            scrollTo({ top: 0 });
            places.querySelector('safe-path')?.shadowRoot?.querySelector('h1')?.focus();
          }}
        >
          ${t('site.home.clear-yes')}
        </button>
      </div>
    </dialog>
  </section>`;
}

function ask(event: Event): void {
  placesOf(event).querySelector('dialog')!.showModal();
}

function close(event: Event): void {
  placesOf(event).querySelector('dialog')!.close();
}

function placesOf({ currentTarget }: Event): Element {
  return (currentTarget as Element).closest('.places')!;
}
