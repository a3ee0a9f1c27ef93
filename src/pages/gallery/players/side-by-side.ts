import { type TemplateResult, html } from 'lit';
import { BANDS } from '../../../content/names.ts';
import { t } from '../../../i18n/words.ts';
import { readLook, searchOf } from '../look.ts';
import { specimen } from '../specimen.ts';
import { STATES } from '../states.ts';

const SIZES = ['phone', 'frame', 'laptop', 'board'] as const;

/** One state of the player on four sizes of screen, and in three bands. */
export function sideBySideSection(state = 'story-draft'): TemplateResult {
  const shown = STATES[state] === undefined ? 'story-draft' : state;
  const look = readLook(location.search);
  return html`<p class="remark"><code>#${shown}</code></p>
    ${row(
      'sizes',
      SIZES.map((size) => frame(shown, size, size, searchOf(look))),
    )}
    ${row(
      'bands',
      BANDS.map((band) => frame(shown, 'frame', band, searchOf({ ...look, band }))),
    )}`;
}

function row(name: 'sizes' | 'bands', frames: readonly TemplateResult[]): TemplateResult {
  return html`<h2>${t(`gallery.players.side-by-side.${name}`)}</h2>
    <div class="screens">${frames}</div>`;
}

function frame(
  state: string,
  size: (typeof SIZES)[number],
  name: string,
  search: string,
): TemplateResult {
  return specimen(
    name,
    html`<iframe
      class="screen-${size}"
      title="${state}, ${name}"
      loading="lazy"
      src="gallery.html${search}#${state}"
    ></iframe>`,
  );
}
