import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/words.ts';
import { LANGUAGES } from './languages.ts';
import { LOOKS, type Look, type LookName } from './look.ts';

/** The settings at the top of the gallery; `change` is given the look that was chosen. */
export function controls(look: Look, change: (look: Look) => void): TemplateResult {
  const names = Object.keys(LOOKS) as LookName[];
  return html`<form class="controls" aria-label=${t('gallery.controls.label')}>
    ${names.map((name) => choice(name, LOOKS[name], look, change))}
    ${choice('lang', LANGUAGES, look, change)}
  </form>`;
}

function choice(
  name: LookName | 'lang',
  values: readonly string[],
  look: Look,
  change: (look: Look) => void,
): TemplateResult {
  const now = look[name] ?? '';
  return html`<label>
    <span>${t(`gallery.controls.${name}`)}</span>
    <select
      name=${name}
      @change=${({ target }: Event) =>
        change({ ...look, [name]: (target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${now === ''}>${t('gallery.controls.usual')}</option>
      ${values.map(
        (value) => html`<option value=${value} ?selected=${now === value}>${value}</option>`,
      )}
    </select>
  </label>`;
}
