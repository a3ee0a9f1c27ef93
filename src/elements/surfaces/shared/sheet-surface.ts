import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import type { ShownMessage } from '../../model.ts';
import { mainThread } from './message.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { SurfaceElement } from './surface-element.ts';

/**
 * An app that shows one sheet at a time, a letter or a page, with a rack to take another from. What has
 * just come or was flagged is always on top.
 */
export abstract class SheetSurface extends SurfaceElement {
  /** Place of the sheet on top. */
  @state() protected open = 0;

  protected sheets: readonly Sheet[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('scene')) return;
    this.sheets = this.scene ? sheetsOf(mainThread(this.scene), this.begins) : [];
    const touched = this.sheets.findLastIndex((sheet) => sheet.some((one) => this.fresh.has(one)));
    if (touched >= 0) this.open = touched;
    else if (!this.sheets[this.open] || changed.get('scene') === undefined) {
      this.open = Math.max(0, this.sheets.length - 1);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const rack = this.renderRoot.querySelector('.rack');
    const edge = rack?.querySelector<HTMLElement>('[aria-current]');
    if (!rack || !edge || !changed.has('scene')) return;
    rack.scrollTop = edge.offsetTop;
    rack.scrollLeft = edge.offsetLeft + (edge.offsetWidth - rack.clientWidth) / 2;
  }

  private async handleEdge(place: number): Promise<void> {
    this.open = place;
    await this.updateComplete;
    this.renderRoot.querySelector('.log')!.scrollTop = 0;
  }

  /** Whether a message begins a sheet; `sheet` is the one on top. */
  protected abstract readonly begins: (message: ShownMessage, sheet: Sheet) => boolean;
  /** What stands on a sheet's edge in the rack, beginning with its first words; `place` counts from 0. */
  protected abstract edge(sheet: Sheet, place: number): TemplateResult;

  /** The strip that shows where one is. Those who listen hear the address with what is said there. */
  protected addressBar(address: string): TemplateResult {
    return html`<p class="bar" aria-hidden="true" data-read="off">
      <bdi dir="ltr">${address}</bdi>
    </p>`;
  }

  /** The sheets to choose from, newest last; nothing before the first. */
  protected rack(label: string): TemplateResult | typeof nothing {
    if (!this.sheets.some((sheet) => sheet.some((one) => this.begins(one, [])))) return nothing;
    return html`<ul class="rack" aria-label=${label}>
      ${this.sheets.map((sheet, place) => {
        const hasFlag = sheet.some(({ flag }) => flag);
        return html`<li>
          <button
            type="button"
            class="edge ${hasFlag ? 'has-flag' : ''}"
            aria-current=${place === this.open ? 'true' : nothing}
            @click=${() => this.handleEdge(place)}
          >
            ${this.edge(sheet, place)}
            ${hasFlag ? html`<span class="hidden-words">${t('play.flagged')}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>`;
  }
}
