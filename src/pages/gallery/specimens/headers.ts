import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base, buttons, paper } from '../../../elements/base/shared.styles.ts';
import { header } from '../../../elements/player/header.ts';
import type { SaveState } from '../../../elements/player/model.ts';
import { playerStyles } from '../../../elements/player/player.styles.ts';
import { t } from '../../../i18n/words.ts';
import { group, specimen } from '../specimen.ts';

const SAVES: readonly SaveState[] = [
  'saved',
  'saving',
  'not-saved-yet',
  'local',
  'memory',
  'read-only',
];

/** The player's header alone. */
@customElement('gallery-header')
export class GalleryHeader extends LitElement {
  static override styles = [base, paper, buttons, playerStyles];

  @property() save: SaveState = 'saved';
  @property({ type: Number }) place = 0;
  @property({ attribute: false }) reading?: boolean;

  protected override render(): TemplateResult {
    const nothing = () => {};
    return header({
      place: { name: t('app.progress.story'), place: this.place, of: SAVES.length },
      save: this.save,
      reading: this.reading,
      onHelp: nothing,
      onRead: nothing,
      onDisplay: nothing,
      onLeave: nothing,
    });
  }
}

/** The header with each thing that can be known about saving, with a voice, without one, and reading. */
export function headersSection(): TemplateResult {
  return html`${group(undefined, [
    ...SAVES.map((save, place) =>
      specimen(
        `save: ${save}, place: ${place + 1}`,
        html`<gallery-header save=${save} .place=${place + 1}></gallery-header>`,
        'wide',
      ),
    ),
    ...[false, true].map((reading) =>
      specimen(
        `reading: ${reading}`,
        html`<gallery-header .reading=${reading}></gallery-header>`,
        'wide',
      ),
    ),
  ])}`;
}
