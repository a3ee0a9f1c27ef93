import { type TemplateResult, html } from 'lit';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { pixels } from './measure.ts';

const CUTS = ['a', 'b', 'c'] as const;

/** The edges that scissors leave, with a shadow and with an edge of ink, and one that is torn. */
export function edgesSection(): TemplateResult {
  const lift = `--safe-lift-y: ${pixels('--safe-lift-y')} px`;
  const edge = `--safe-edge: ${pixels('--safe-edge')} px`;
  return html`${group(
    undefined,
    CUTS.flatMap((cut) => [
      specimen(`.paper.cut-${cut}, ${lift}`, html`<p class="paper cut-${cut}">${sample()}</p>`),
      specimen(
        `.paper.edged.cut-${cut}, ${edge}`,
        html`<p class="paper edged cut-${cut}">${sample()}</p>`,
      ),
    ]),
  )}
  ${group(undefined, specimen('--safe-cut-torn', html`<p class="torn">${sample()}</p>`, 'wide'))}`;
}

function sample(): string {
  return t('gallery.sample');
}
