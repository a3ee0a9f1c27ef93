import { type TemplateResult, html } from 'lit';
import { t } from '../../../i18n/words.ts';
import { SURFACES } from '../../../content/names.ts';
import { group, specimen } from '../specimen.ts';
import { PAPERS } from './contrast.ts';
import '../specimens/paper-of.ts';

/** The coloured papers, and which of them is whose. */
export function papersSection(): TemplateResult {
  return html`${group(
    undefined,
    ['ground', 'sheet', ...PAPERS].map((paper) =>
      specimen(
        `--safe-${paper}`,
        html`<p class="swatch on-${paper}">${t('gallery.sample')}</p>`,
        'narrow',
      ),
    ),
  )}
  ${group(
    t('gallery.foundations.papers.surfaces'),
    SURFACES.map((surface) =>
      specimen(surface, html`<gallery-paper-of surface=${surface}></gallery-paper-of>`, 'narrow'),
    ),
  )}`;
}
