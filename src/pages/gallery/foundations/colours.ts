import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { GROUNDS, PAIRS, type Pair, colourOf, contrast, onGround } from './contrast.ts';

/** Every pair that is used with its contrast now, and the figures on each ground. */
export function coloursSection(): TemplateResult {
  return html`${forced()}
    ${group(
      undefined,
      PAIRS.map((pair) => specimen(nameOf(pair), swatch(pair), 'narrow')),
    )}
    <h2>${t('gallery.foundations.colours.table')}</h2>
    ${figures()}`;
}

function swatch(pair: Pair): TemplateResult {
  const { above, below, use, least } = pair;
  return html`<div class="swatch on-${below}">
    <span class="in-${above}"
      >${use === 'words' ? t('gallery.letters') : html`<i class="blot"></i>`}</span
    >
    <span class="figure">${ratio(pair)} ≥ ${least}</span>
  </div>`;
}

function figures(): TemplateResult {
  const columns = GROUNDS.map((ground) => onGround(ground, () => PAIRS.map(ratio)));
  return html`<div
    class="scrolls"
    tabindex="0"
    role="region"
    aria-label=${t('gallery.foundations.colours.table')}
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${t('gallery.foundations.colours.pair')}</th>
          <th scope="col">${t('gallery.foundations.colours.least')}</th>
          ${GROUNDS.map((ground) => html`<th scope="col">${t(`app.display.ground-${ground}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${PAIRS.map(
          (pair, row) =>
            html`<tr>
              <th scope="row"><code>${nameOf(pair)}</code></th>
              <td>${pair.least}</td>
              ${columns.map((column) => html`<td>${column[row]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

// The colours are then the reader's own.
function forced(): TemplateResult | typeof nothing {
  return matchMedia('(forced-colors: active)').matches
    ? html`<p class="remark">${t('gallery.foundations.colours.forced')}</p>`
    : nothing;
}

function nameOf({ above, below }: Pair): string {
  return `${above} / ${below}`;
}

function ratio({ above, below }: Pair): string {
  return contrast(colourOf(above), colourOf(below)).toFixed(1);
}
