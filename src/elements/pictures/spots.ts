import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { isDifferent } from '../base/is-different.ts';
import { base } from '../base/shared.styles.ts';
import { sign } from '../cast/signs.ts';
import type { ShownPicture } from '../model.ts';
import type { Place } from './art.ts';
import './picture.ts';
import { loadPicture } from './registry.ts';
import { spotsStyles } from './spots.styles.ts';

/** A thing in a picture was pressed. View state only. */
export class SafeSpotEvent extends Event {
  static readonly type = 'safe-spot';
  readonly spot: string;
  constructor(spot: string) {
    super(SafeSpotEvent.type);
    this.spot = spot;
  }
}

/**
 * A picture whose things are buttons that stay pressed. Where it is small, or its drawing does not come,
 * they stand in a list below it.
 *
 * @fires safe-spot - A thing was pressed; whoever listens says which ones are.
 */
@customElement('safe-spots')
export class SafeSpots extends LitElement {
  static override styles = [base, spotsStyles];

  /** Only its `spots` can be pressed. */
  @property({ attribute: false, hasChanged: isDifferent }) picture?: ShownPicture;
  /** Ids of the spots that are pressed. */
  @property({ attribute: false }) pressed: readonly string[] = [];
  /** Draws a ring round what is pressed; without it something else shows that it is. */
  @property({ type: Boolean, reflect: true }) ring = false;

  /** Whether it is known where the buttons go; `nowhere` when the drawing did not come. */
  @state() private places: 'coming' | 'known' | 'nowhere' = 'coming';

  // Where the buttons stand differs from picture to picture, and style attributes are forbidden.
  private readonly placing = new CSSStyleSheet();

  /** Puts focus on the first thing that can be pressed. */
  focusFirst(): void {
    this.renderRoot.querySelector<HTMLElement>('.spot')?.focus({ preventScroll: true });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.placing];
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('picture') as ShownPicture | undefined;
    if (changed.has('picture') && before?.id !== this.picture?.id) void this.place();
  }

  private async place(): Promise<void> {
    const id = this.picture?.id;
    this.places = 'coming';
    const drawing = id === undefined ? undefined : await loadPicture(id).catch(() => undefined);
    if (id !== this.picture?.id) return;
    if (drawing) this.placing.replaceSync(Object.entries(drawing.spots).map(ruleOf).join(''));
    this.places = drawing ? 'known' : 'nowhere';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { picture, pressed } = this;
    if (!picture) return nothing;
    return html`<div class=${this.places === 'nowhere' ? 'whole' : `whole placed ${this.places}`}>
      <safe-picture .picture=${picture}></safe-picture>
      <ul class="spots" aria-label=${t('play.picture.things')}>
        ${picture.spots.map(
          ({ id, label }) =>
            html`<li>
              <button
                type="button"
                class="spot at-${id}"
                aria-pressed=${pressed.includes(id) ? 'true' : 'false'}
                @click=${() => this.dispatchEvent(new SafeSpotEvent(id))}
              >
                ${sign('tick')}<span class="label">${label}</span>
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

// Labels grow towards the middle of the picture, so that none is cut off at its edge.
function ruleOf([id, { x, y, width, height }]: readonly [string, Place]): string {
  const middle = x + width / 2;
  const [left, right, shift] =
    middle < 33 ? ['0', 'auto', '0'] : middle > 67 ? ['auto', '0', '0'] : ['50%', 'auto', '-50%'];
  const [top, bottom] = y + height / 2 < 50 ? ['100%', 'auto'] : ['auto', '100%'];
  return `.at-${id}{--x:${x};--y:${y};--w:${width};--h:${height};--left:${left};--right:${right};--shift:${shift};--top:${top};--bottom:${bottom}}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-spots': SafeSpots;
  }
  interface HTMLElementEventMap {
    'safe-spot': SafeSpotEvent;
  }
}
