import { type TemplateResult, html } from 'lit';
import { ICONS, type IconName, icon } from '../../../elements/base/icons.ts';
import { SIGNS, type Sign, sign } from '../../../elements/cast/signs.ts';
import { group, specimen } from '../specimen.ts';

/** Icons of the frame and signs of what is played on. */
export function signsSection(): TemplateResult {
  return html`${group(
    'icon()',
    Object.keys(ICONS).map((name) =>
      specimen(name, html`<span class="sign-size">${icon(name as IconName)}</span>`, 'tiny'),
    ),
  )}
  ${group(
    'sign()',
    Object.keys(SIGNS)
      .filter((name) => !(name in ICONS))
      .map((name) =>
        specimen(name, html`<span class="sign-size">${sign(name as Sign)}</span>`, 'tiny'),
      ),
  )}`;
}
