import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/words.ts';
import { sign } from '../cast/signs.ts';
import type { MockForm, PhotoDraft } from '../model.ts';

/** What a photo gave away, or what fits in each field of a form, as a list. */
export function draftKey(draft: PhotoDraft | MockForm): TemplateResult {
  return html`<section class="key">
    ${draft.kind === 'form' ? formKey(draft) : photoKey(draft)}
  </section>`;
}

function formKey({ title, fields }: MockForm): TemplateResult {
  return html`<h4>${sign('tick')}${t('play.replay.form', { title })}</h4>
    <dl>
      ${fields.map(({ label, tiles }) => {
        const fitting = tiles.filter(({ fits }) => fits).map(({ text }) => text);
        return html`<div>
          <dt>${label}</dt>
          <dd>${fitting.join(' / ')}</dd>
        </div>`;
      })}
    </dl>`;
}

function photoKey({ picture, clues, caption }: PhotoDraft): TemplateResult {
  const given = picture.spots.filter(({ id }) => clues.includes(id));
  return html`<h4>${sign('eye')}${t('play.replay.photo', { caption })}</h4>
    <ul>
      ${given.map(({ label }) => html`<li>${label}</li>`)}
    </ul>`;
}
