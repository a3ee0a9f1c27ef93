import { type TemplateResult, html } from 'lit';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { computed, written } from './measure.ts';

const STEPS = ['text-s', 'text', 'text-l', 'text-xl', 'text-xxl'] as const;
const HEADINGS: readonly string[] = ['text-l', 'text-xl', 'text-xxl'];

/** Every step of the type scale, and the letters that must not be taken for one another. */
export function typeSection(): TemplateResult {
  return html`${group(
    undefined,
    STEPS.map((step) =>
      specimen(
        `--safe-${step}`,
        html`<p class="step step-${step}">${t('gallery.sample')}</p>
          ${figures(step)}`,
        'wide',
      ),
    ),
  )}
  ${group(t('gallery.foundations.type.faces'), [
    specimen('--safe-font 400', html`<p class="step-text-l">${t('gallery.letters')}</p>`),
    specimen(
      '--safe-font 700',
      html`<p class="step-text-l"><strong>${t('gallery.letters')}</strong></p>`,
    ),
    specimen('--safe-font-heading 700', html`<h3>${t('gallery.letters')}</h3>`),
  ])}`;
}

function figures(step: string): TemplateResult {
  const isHeading = HEADINGS.includes(step);
  const size = Number.parseFloat(computed('fontSize', `var(--safe-${step})`));
  const line = Number(written(isHeading ? '--safe-line-heading' : '--safe-line'));
  const [face = ''] = written(isHeading ? '--safe-font-heading' : '--safe-font').split(',');
  return html`<p class="figures">
    ${t('gallery.foundations.type.figures', {
      size: round(size),
      line,
      height: round(size * line),
      face: face.replaceAll(/['"]/g, ''),
    })}
  </p>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
