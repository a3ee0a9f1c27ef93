import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import { sign } from '../../cast/signs.ts';
import { detail, endOfText } from '../../details/details.ts';
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
import { webStyles } from './web.styles.ts';

/**
 * The web on newsprint: search results as small notices, pages as cuttings under their address, each with
 * a tab to find it again. Where there is room, two pages that follow each other lie side by side.
 */
@customElement('safe-web')
export class SafeWeb extends SheetSurface {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    linkStyles,
    slipStyles,
    webStyles,
  ];

  protected override readonly begins = ({ kind }: ShownMessage, sheet: Sheet): boolean =>
    kind === 'page' || (kind === 'result' && headOf(sheet)?.kind !== 'result');

  protected override edge(sheet: Sheet): TemplateResult {
    const head = headOf(sheet)!;
    return head.kind === 'result'
      ? html`${sign('check')}<span>${t('play.results')}</span>`
      : html`<span>${head.details?.subject ?? head.from.name}</span>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      ${this.rack(t('play.pages'))}
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          ${this.spread().map((place) => this.sheet(place))}
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  // Places of the sheet on top and of the page that can lie beside it.
  private spread(): readonly number[] {
    const { sheets, open } = this;
    const isPage = (place: number) => headOf(sheets[place] ?? [])?.kind === 'page';
    if (!isPage(open)) return [open];
    return isPage(open - 1) ? [open - 1, open] : isPage(open + 1) ? [open, open + 1] : [open];
  }

  private sheet(place: number): TemplateResult {
    const messages = this.sheets[place] ?? [];
    return html`<div class="sheet ${place === this.open ? '' : 'beside'}">
      ${messages.map((message) => {
        if (message.kind === 'page') return this.page(message);
        if (message.kind === 'result') return this.result(message);
        return slip(message, this.fresh, this.handleFlag);
      })}
    </div>`;
  }

  private page(message: ShownMessage): TemplateResult {
    const { from, text, details } = message;
    return html`<article class=${messageClasses(message, this.fresh)}>
      ${from.role === 'narrator' ? nothing : html`<p class="who">${from.name}</p>`}
      ${details?.subject ? html`<h3 id=${wordsId(message)}>${details.subject}</h3>` : nothing}
      ${details?.address ? html`<p class="bar">${detail('address', details)}</p>` : nothing}
      <p class="words" id=${details?.subject ? nothing : wordsId(message)}>
        ${marked(text)}${endOfText(message)}
        ${detail('price', details)}${detail('seller', details)}${detail('rating', details)}
      </p>
      ${hungPicture(message)} ${link(details)}
      ${flagButton(message, this.handleFlag)}${ribbon(message)}
    </article>`;
  }

  private result(message: ShownMessage): TemplateResult {
    const { from, text, details } = message;
    return html`<article class=${messageClasses(message, this.fresh)}>
      ${from.role === 'narrator' ? nothing : html`<p class="who">${from.name}</p>`}
      ${details?.subject ? html`<h3 id=${wordsId(message)}>${details.subject}</h3>` : nothing}
      <p class="words" id=${details?.subject ? nothing : wordsId(message)}>
        ${detail('address', details)} ${marked(text)}
      </p>
      ${hungPicture(message)} ${link(details)}
      ${flagButton(message, this.handleFlag)}${ribbon(message)}
    </article>`;
  }
}

// The page or the latest result that a sheet shows.
function headOf(sheet: Sheet): ShownMessage | undefined {
  return sheet.findLast(({ kind }) => kind === 'page' || kind === 'result');
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-web': SafeWeb;
  }
}
