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
 * a tab to find it again.
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

  protected override readonly begins = (message: ShownMessage, sheet: Sheet): boolean =>
    message.kind === 'page'
      ? !goesOnWith(message, headOf(sheet))
      : message.kind === 'result' && headOf(sheet)?.kind !== 'result';

  protected override edge(sheet: Sheet): TemplateResult {
    const page = sheet.find(({ kind }) => kind === 'page');
    return page
      ? html`<span>${titleOf(page)}</span>`
      : html`${sign('check')}<span>${t('play.results')}</span>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      ${this.rack(t('play.pages'))}
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          <div class="sheet">${this.sheet(this.sheets[this.open] ?? [])}</div>
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private sheet(sheet: Sheet): readonly TemplateResult[] {
    return sheet.map((message, place) => {
      if (message.kind === 'page') {
        return this.page(message, goesOnWith(message, headOf(sheet.slice(0, place))));
      }
      if (message.kind === 'result') return this.result(message);
      return slip(message, this.fresh, this.handleFlag);
    });
  }

  private page(message: ShownMessage, goesOn: boolean): TemplateResult {
    const { from, text, details } = message;
    const hidden = goesOn || from.role === 'narrator';
    return html`<article class="${messageClasses(message, this.fresh)} ${goesOn ? 'goes-on' : ''}">
      ${hidden ? nothing : html`<p class="who">${from.name}</p>`}
      ${details?.subject ? html`<h3 id=${wordsId(message)}>${details.subject}</h3>` : nothing}
      ${goesOn ? nothing : this.addressOf(message)}
      <p class="words" id=${details?.subject ? nothing : wordsId(message)}>
        ${marked(text)}${endOfText(message)}
        ${detail('price', details)}${detail('seller', details)}${detail('rating', details)}
      </p>
      ${this.pictures(message)} ${link(details)}
      ${flagButton(message, this.handleFlag)}${ribbon(message)}
    </article>`;
  }

  // One page is seen at a time, so the picture of an earlier one is kept beside another: what was changed in it can be
  // found.
  private pictures(message: ShownMessage): TemplateResult | typeof nothing {
    const { picture } = message;
    const pages = this.sheets.flat().filter(({ kind }) => kind === 'page');
    const before = pages.slice(0, pages.indexOf(message)).findLast((page) => page.picture);
    if (!picture || !before || before.picture?.id === picture.id) return hungPicture(message);
    return html`<div class="compared">
      ${hungPicture(message)}
      <figure>
        ${hungPicture(before)}
        <figcaption>${t('play.page-before', { title: titleOf(before) })}</figcaption>
      </figure>
    </div>`;
  }

  // A later page of somebody who named an address is at that address too; it is said once, and seen on each.
  private addressOf(message: ShownMessage): TemplateResult | typeof nothing {
    if (message.details?.address) {
      return html`<p class="bar">${detail('address', message.details)}</p>`;
    }
    const before = this.sheets.flat().filter(({ from }) => from.id === message.from.id);
    const address = before
      .slice(0, before.indexOf(message))
      .findLast(({ kind, details }) => kind === 'page' && details?.address)?.details?.address;
    return address === undefined ? nothing : this.addressBar(address);
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

function titleOf({ from, details }: ShownMessage): string {
  return details?.subject ?? from.name;
}

// A page without a heading or an address is more of the one before it.
function goesOnWith({ from, details }: ShownMessage, head: ShownMessage | undefined): boolean {
  return (
    head?.kind === 'page' &&
    head.from.id === from.id &&
    details?.subject === undefined &&
    details?.address === undefined
  );
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
