import { type TemplateResult, html } from 'lit';
import { sign } from '../../../elements/cast/signs.ts';
import { ACT_NAMES, type ActName } from '../../../elements/player/act-bar.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';

const KINDS = ['', 'main', 'flag'] as const;
const POSSIBLE: readonly (readonly ActName[])[] = [
  ACT_NAMES,
  ['flag', 'leave', 'tell'],
  ['tell'],
  [],
];

/** Buttons of cut paper in every state, and the bar of the four acts. */
export function buttonsSection(): TemplateResult {
  return html`${group(
    undefined,
    KINDS.flatMap((kind) => {
      const classes = `button ${kind}`.trim();
      const name = `.${classes.replace(' ', '.')}`;
      return [
        specimen(name, button(classes), 'narrow'),
        specimen(`${name}:focus-visible`, button(`${classes} has-focus`), 'narrow'),
        specimen(`${name}[aria-pressed]`, button(classes, { pressed: true }), 'narrow'),
        specimen(`${name}[aria-disabled]`, button(classes, { disabled: true }), 'narrow'),
      ];
    }),
  )}
  ${group(undefined, [
    specimen('.quiet', quiet('quiet'), 'narrow'),
    specimen('.quiet:focus-visible', quiet('quiet has-focus'), 'narrow'),
  ])}
  ${group(
    '<safe-act-bar>',
    POSSIBLE.map((possible) =>
      specimen(
        `possible: ${possible.join(' ') || '–'}`,
        html`<safe-act-bar name=${t('cast.zofia')} .possible=${possible}></safe-act-bar>`,
        'wide',
      ),
    ),
  )}`;
}

function button(
  classes: string,
  { pressed, disabled = false }: { pressed?: boolean; disabled?: boolean } = {},
): TemplateResult {
  const words = html`${sign('flag')}<span>${t('app.acts.flag')}</span>`;
  return pressed === undefined
    ? html`<button type="button" class=${classes} aria-disabled=${disabled}>${words}</button>`
    : html`<button type="button" class=${classes} aria-pressed=${pressed}>${words}</button>`;
}

function quiet(classes: string): TemplateResult {
  return html`<button type="button" class=${classes}>${t('app.pass.story')}</button>`;
}
