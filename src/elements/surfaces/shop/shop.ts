import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
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
import { type Sheet, runsOf } from '../shared/sheets.ts';
import { slip } from '../shared/slip.ts';
import { slipStyles } from '../shared/slip.styles.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { shopStyles } from './shop.styles.ts';

/**
 * A shop as a market stall: its address under the awning, what it sells as tickets with the price on the
 * stub, what buyers said on tags, and the seller across the counter. Another address is another stall.
 */
@customElement('safe-shop')
export class SafeShop extends SheetSurface {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    linkStyles,
    slipStyles,
    shopStyles,
  ];

  protected override readonly begins = ({ kind, details }: ShownMessage, sheet: Sheet): boolean =>
    (kind === 'offer' || kind === 'page') &&
    details?.address !== undefined &&
    details.address !== addressOf(sheet);

  protected override edge(sheet: Sheet): TemplateResult {
    return html`<bdi dir="ltr">${addressOf(sheet)}</bdi>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const sheet = this.sheets[this.open] ?? [];
    const address = addressOf(sheet);
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      <div class="awning" aria-hidden="true"></div>
      ${this.sheets.length > 1 ? this.rack(t('play.stalls')) : address ? this.addressBar(address) : nothing}
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          ${runsOf(sheet, partsOf(sheet)).map(({ key, messages }, place, runs) =>
            this.run(key, messages, beginsPart(runs, place)),
          )}
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private run(part: Part | undefined, messages: Sheet, isTitled: boolean): TemplateResult {
    return html`<div class=${part ?? 'alone'}>
      ${isTitled && (part === 'reviews' || part === 'counter') ? html`<h3>${t(TITLES[part])}</h3>` : nothing}
      ${messages.map((message) =>
        part === 'tickets' ? this.ticket(message) : slip(message, this.fresh, this.handleFlag),
      )}
    </div>`;
  }

  private ticket(message: ShownMessage): TemplateResult {
    const { from, text, details } = message;
    return html`<article class=${messageClasses(message, this.fresh)}>
      <div class="ware">
        ${from.role === 'narrator' ? nothing : html`<p class="who">${from.name}</p>`}
        ${details?.subject ? html`<h3 id=${wordsId(message)}>${details.subject}</h3>` : nothing}
        <p class="words" id=${details?.subject ? nothing : wordsId(message)}>
          <span class="hidden-words">${detail('address', details)}</span>
          ${marked(text)}${endOfText(message)} ${detail('seller', details)}
        </p>
        ${hungPicture(message)} ${link(details)}
      </div>
      <div class="stub">
        <p>${detail('price', details)}${detail('rating', details)}</p>
        ${flagButton(message, this.handleFlag)}
      </div>
      ${ribbon(message)}
    </article>`;
  }
}

type Part = 'tickets' | 'reviews' | 'counter';

const TITLES = { reviews: 'play.reviews', counter: 'play.messages' } as const;

// What friends and adults say beside the hero is not said to the shop, nor is what the hero answers them.
function partsOf(sheet: Sheet): (message: ShownMessage) => Part | undefined {
  const beside = new Set<ShownMessage>();
  let last: ShownMessage | undefined;
  for (const message of sheet) {
    const { role } = message.from;
    if (message.kind !== 'message' || role === 'narrator') continue;
    if (role === 'friend' || role === 'adult' || (role === 'hero' && last && beside.has(last))) {
      beside.add(message);
    }
    last = message;
  }
  return (message) => (beside.has(message) ? undefined : partOf(message));
}

function partOf({ kind, from }: ShownMessage): Part | undefined {
  if (kind === 'offer' || kind === 'page') return 'tickets';
  if (from.role === 'narrator') return undefined;
  if (kind === 'comment') return 'reviews';
  return kind === 'message' ? 'counter' : undefined;
}

/** Whether a part begins here: what only a narrator stands between goes on under its title. */
function beginsPart(runs: readonly { readonly key: Part | undefined }[], place: number): boolean {
  const before = runs.slice(0, place).findLast(({ key }) => key !== undefined);
  return before?.key !== runs[place]!.key;
}

function addressOf(sheet: Sheet): string | undefined {
  return sheet.findLast(({ details }) => details?.address)?.details?.address;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-shop': SafeShop;
  }
}
