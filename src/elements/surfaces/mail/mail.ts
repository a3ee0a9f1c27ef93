import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withoutTerms } from '../../../content/terms.ts';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import { face } from '../../cast/face.ts';
import { sign } from '../../cast/signs.ts';
import { detail } from '../../details/details.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { ShownMessage } from '../../model.ts';
import { marked } from '../../terms/marked.ts';
import { hungPicture } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import { link } from '../shared/link.ts';
import { linkStyles } from '../shared/link.styles.ts';
import { flagButton, messageClasses, ribbon, wordsId } from '../shared/message.ts';
import { SheetSurface } from '../shared/sheet-surface.ts';
import type { Sheet } from '../shared/sheets.ts';
import { slip } from '../shared/slip.ts';
import { slipStyles } from '../shared/slip.styles.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { mailStyles } from './mail.styles.ts';
import { pillarBox } from './pillar-box.ts';

/** Mail on a writing desk: envelopes in a rack, the open letter with its stamp and airmail edge. */
@customElement('safe-mail')
export class SafeMail extends SheetSurface {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    linkStyles,
    slipStyles,
    mailStyles,
  ];

  protected override readonly begins = ({ kind }: ShownMessage): boolean => kind === 'mail';

  protected override edge(sheet: Sheet, place: number): TemplateResult {
    const letter = sheet.find(this.begins)!;
    return html`<span class="addressed">
        <span class="who">${letter.from.name}<span class="unseen">: </span></span>
        <span class="about">${letter.details?.subject ?? withoutTerms(letter.text)}</span>
      </span>
      <span class="stamp">${face(letter.from)}</span>
      <span class="number"><span class="unseen">, </span>${place + 1}</span>
      ${sheet.some(({ flag }) => flag) ? html`<span class="mark">${sign('flag')}</span>` : nothing}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const sheet = this.sheets[this.open] ?? [];
    return html`<div class="device">
      <header>
        ${sign('send')}
        <h2>${scene.title}</h2>
      </header>
      <div class="desk">
        ${this.rack(t('play.letters'))}
        <div class="threads">
          <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
            ${sheet.some(this.begins) ? nothing : pillarBox()}
            ${this.sent().map((message) => slip(message, this.fresh, this.handleFlag))}
            ${sheet.map((message) =>
              this.begins(message)
                ? this.letter(message)
                : slip(message, this.fresh, this.handleFlag),
            )}
          </div>
          ${this.sideChats(scene)}
        </div>
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  /** What the hero has just written: it goes with the letter that was open, and is seen above the next one. */
  private sent(): readonly ShownMessage[] {
    const before = this.sheets[this.open - 1] ?? [];
    const others = before.findLastIndex(({ from }) => from.role !== 'hero');
    return this.open === this.sheets.length - 1 ? before.slice(others + 1) : [];
  }

  private letter(message: ShownMessage): TemplateResult {
    const { from, text, details } = message;
    return html`<article class=${messageClasses(message, this.fresh)}>
      <div class="head">
        <p class="who"><span class="hidden-words">${t('play.details.from')}: </span>${from.name}</p>
        ${details?.subject ? html`<h3 id=${wordsId(message)}>${details.subject}</h3>` : nothing}
        ${details?.address ? html`<p>${detail('address', details)}</p>` : nothing}
      </div>
      <span class="stamp">${face(from)}</span>
      <p class="words" id=${details?.subject ? nothing : wordsId(message)}>${marked(text)}</p>
      ${hungPicture(message)} ${link(details)}
      ${flagButton(message, this.handleFlag)}${ribbon(message)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-mail': SafeMail;
  }
}
