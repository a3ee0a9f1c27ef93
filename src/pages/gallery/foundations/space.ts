import { type TemplateResult, html } from 'lit';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { pixels } from './measure.ts';

const SPACES = ['space-xs', 'space-s', 'space', 'space-l', 'space-xl', 'gap'] as const;

/** Steps of space, and how large anything to press is. */
export function spaceSection(): TemplateResult {
  return html`${group(
    undefined,
    SPACES.map((space) =>
      specimen(
        `--safe-${space}: ${pixels(`--safe-${space}`)} px`,
        html`<i class="bar bar-${space}"></i>`,
        'tiny',
      ),
    ),
  )}
  ${group(t('gallery.foundations.space.reach'), [
    specimen(`--safe-target: ${pixels('--safe-target')} px`, html`<i class="square"></i>`, 'tiny'),
    specimen(
      '--safe-target, --safe-gap',
      html`<div class="reach">
        ${['flag', 'leave', 'tell'].map(
          (act) => html`<button type="button" class="button">${t(`app.acts.${act}`)}</button>`,
        )}
      </div>`,
    ),
  ])}`;
}
