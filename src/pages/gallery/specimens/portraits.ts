import { type TemplateResult, html } from 'lit';
import { MOODS } from '../../../content/names.ts';
import '../../../elements/cast/portrait.ts';
import { AVATARS, PORTRAITS } from '../../../elements/cast/portraits.ts';
import { thumbOf } from '../../../elements/cast/thumb.ts';
import { group, specimen } from '../specimen.ts';

/** Every character in every mood, whole and as a head alone, with the thumb that holds the device. */
export function portraitsSection(): TemplateResult {
  return html`${Object.keys(PORTRAITS).map((picture) =>
    group(picture, [
      ...MOODS.map((mood) =>
        specimen(
          mood,
          html`<safe-portrait class="large" picture=${picture} mood=${mood}></safe-portrait>`,
          'tiny',
        ),
      ),
      specimen(
        'close, thumb',
        html`<safe-portrait picture=${picture} close></safe-portrait>
          <svg class="thumb" viewBox="0 0 140 240" aria-hidden="true" focusable="false">
            ${thumbOf(picture)}
          </svg>`,
        'tiny',
      ),
    ]),
  )}`;
}

/** The pictures that online accounts show. */
export function avatarsSection(): TemplateResult {
  return html`${group(
    undefined,
    AVATARS.map((picture) =>
      specimen(
        picture,
        html`<safe-portrait class="large" look="avatar" picture=${picture}></safe-portrait>
          <safe-portrait look="avatar" picture=${picture} close></safe-portrait>`,
        'tiny',
      ),
    ),
  )}`;
}
