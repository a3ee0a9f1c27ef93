import { type TemplateResult, html, noChange, nothing } from 'lit';
import { t } from '../../i18n/words.ts';
import { type IconName, icon } from '../base/icons.ts';
import type { PlaceInLesson } from '../present/place-in-lesson.ts';
import type { SaveState } from './model.ts';

/** What the header shows and does. */
export interface Header {
  readonly place: PlaceInLesson;
  readonly save: SaveState;
  /** Undefined where the device has no voice. */
  readonly reading: boolean | undefined;
  readonly onHelp: () => void;
  readonly onRead: () => void;
  readonly onDisplay: () => void;
  readonly onLeave: () => void;
}

const SAVE_ICONS: Readonly<Record<SaveState, IconName>> = {
  saved: 'tick',
  saving: 'clock',
  'not-saved-yet': 'unsaved',
  local: 'device',
  memory: 'unsaved',
  'read-only': 'unsaved',
};

// That each decision is saved would be said over the story; that one is not has to be, and what comes of it, until the
// next one is being saved.
const liveOf = (save: SaveState) =>
  save === 'not-saved-yet' ? 'polite' : save === 'saving' ? 'off' : noChange;

/** The strip that is always on screen: where we are, whether work is saved, and four tools. */
export function header(header: Header): TemplateResult {
  const { save, reading } = header;
  const { name, place, of } = header.place;
  return html`<header data-read="off">
    <div class="strip">
      <div class="where">
        <p class="place">
          ${name}${
            // A name with a number in it counts by itself, and one step needs no count.
            of < 2 || /\d/.test(name)
              ? nothing
              : html`<span class="hidden-words">, ${t('app.progress.step', { place, of })}</span>`
          }
        </p>
        <span class="notches" aria-hidden="true">
          ${Array.from(
            { length: of },
            (_, step) => html`<i class=${step < place ? 'full' : ''}></i>`,
          )}
        </span>
        <p class="save" aria-live=${liveOf(save)}>
          ${icon(SAVE_ICONS[save])}${t(`app.save.${save}`)}
        </p>
      </div>
      <div class="tools" role="group" aria-label=${t('app.bar.label')}>
        ${tool('help', t('app.bar.help'), header.onHelp)}
        ${
          reading === undefined
            ? nothing
            : tool(
                reading ? 'silence' : 'read',
                t(reading ? 'app.bar.stop' : 'app.bar.read'),
                header.onRead,
              )
        }
        ${tool('display', t('app.bar.display'), header.onDisplay)}
        ${tool('leave', t('app.bar.leave'), header.onLeave)}
      </div>
    </div>
    <svg class="scallops" aria-hidden="true">
      <defs>
        <pattern id="scallop" width="40" height="13" patternUnits="userSpaceOnUse">
          <path d="M0 0h40q-1 12-20 12.5Q2 12 0 0z" />
        </pattern>
      </defs>
      <rect width="100%" height="13" fill="url(#scallop)" />
    </svg>
  </header>`;
}

function tool(name: IconName, words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="tool tool-${name}" @click=${act}>
    ${icon(name)}<span>${words}</span>
  </button>`;
}
