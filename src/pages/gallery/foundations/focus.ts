import { type TemplateResult, html } from 'lit';
import { icon } from '../../../elements/base/icons.ts';
import { base } from '../../../elements/base/shared.styles.ts';
import { sign } from '../../../elements/cast/signs.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';
import { PAPERS } from './contrast.ts';

/** The one ring on everything that can have it, as if it were there, and on every paper. */
export function focusSection(): TemplateResult {
  return html`${group(undefined, [
    specimen(
      '.button',
      html`<button type="button" class="button has-focus">${t('app.home.start')}</button>`,
      'narrow',
    ),
    specimen(
      '.button.main',
      html`<button type="button" class="button main has-focus">
        ${t('app.home.start')}${icon('next')}
      </button>`,
      'narrow',
    ),
    specimen(
      '.button.flag',
      html`<button type="button" class="button flag has-focus">
        ${sign('flag')}${t('app.acts.flag')}
      </button>`,
      'narrow',
    ),
    specimen(
      '.quiet',
      html`<button type="button" class="quiet has-focus">${t('app.pass.story')}</button>`,
      'narrow',
    ),
  ])}
  ${group(
    t('gallery.foundations.focus.papers'),
    ['ground', 'sheet', ...PAPERS].map((paper) =>
      specimen(
        `--safe-${paper}`,
        html`<div class="swatch on-${paper}">
          <button type="button" class="button has-focus">${t('app.home.start')}</button>
        </div>`,
        'narrow',
      ),
    ),
  )}`;
}

/** The shared ring as a style for `.has-focus`, so that it can be looked at without keys. */
export function focusSheet(): CSSStyleSheet {
  const rules = [...base.styleSheet!.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const ring = rules.find(({ selectorText }) => selectorText === ':focus-visible');
  if (!ring) throw new Error('The shared styles have no rule for ":focus-visible" any more.');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.has-focus { ${ring.style.cssText} }`);
  return sheet;
}
