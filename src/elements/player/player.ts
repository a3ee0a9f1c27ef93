import { LitElement, type PropertyValues, type TemplateResult, html, noChange, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CastMember } from '../../content/module.ts';
import type { Trick } from '../../content/names.ts';
import type { LessonContent } from '../../engine/lesson-content.ts';
import type { Progress } from '../../engine/progress-types.ts';
import type { View } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { painted } from '../base/painted.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeFinishEvent, SafeOpenEvent, SafeRetryEvent, SafeTakeOverEvent } from '../events.ts';
import { hasSlip } from '../present/last-step.ts';
import type { PathView } from '../present/path.ts';
import { type PlaceInLesson, placeInLesson } from '../present/place-in-lesson.ts';
import '../screens/home.ts';
import { applyDisplay, readDisplay } from './display.ts';
import { EscapeTwice } from './escape-twice.ts';
import { focusScreen } from './focus-screen.ts';
import { header } from './header.ts';
import type { PlayerSettings, SaveReason, SaveState } from './model.ts';
import { type FetchWords, type OpenPanel, PanelHost } from './panel-host.ts';
import { playerStyles } from './player.styles.ts';
import { ReadAloud } from './read-aloud.ts';
import { loadFor } from './registry.ts';
import type { DrawLater } from './later-screen.ts';
import { type ScreenSource, homeScreen, screenKey } from './screen.ts';
import { whenIdle } from './when-idle.ts';

/**
 * The whole of what a pupil sees: the present screen inside the frame that is always there. It is
 * given values and fires what the pupil decides; it keeps nothing but what is open and read aloud.
 *
 * @fires safe-decide - A decision to be remembered.
 * @fires safe-go-on - From the feedback of a question to what comes next.
 * @fires safe-keep - Keep the work on this device, or no longer.
 * @fires safe-finish - Save what is outstanding and end this launch.
 * @fires safe-take-over - Record here, and no longer in the other tab.
 * @fires safe-retry - What the page could not fetch is asked for again.
 */
@customElement('safe-player')
export class SafePlayer extends LitElement {
  static override styles = [base, paper, buttons, playerStyles];

  /** Undefined while the page is fetching what the next view needs; the old one then stays. */
  @property({ attribute: false }) view?: View | PathView;
  @property({ attribute: false }) progress?: Progress;
  @property({ attribute: false }) content?: LessonContent;
  @property({ attribute: false }) cast: readonly CastMember[] = [];
  @property({ attribute: false }) settings?: PlayerSettings;
  @property({ attribute: false }) save: SaveState = 'saving';
  /** Why nothing is recorded here just now, when nothing is. */
  @property({ attribute: false }) reason?: SaveReason;
  /** Cards of the field guide won so far. */
  @property({ attribute: false }) tricks: readonly Trick[] = [];
  /** Fetches the words of the panels and of all screens but the first, with the help routes. */
  @property({ attribute: false }) fetchWords: FetchWords = () => Promise.resolve([]);
  /** The way back to the path that the lesson is on; undefined where it stands alone. */
  @property({ attribute: false }) back?: () => TemplateResult;
  /** A rewind is being played, of which only the ending is recorded. */
  @property({ type: Boolean }) rewinding = false;
  /** The page could not fetch what the next view needs. */
  @property({ type: Boolean }) failed = false;
  /** The launch has ended: nothing more is recorded. */
  @property({ type: Boolean }) closed = false;

  @query('main') private main?: HTMLElement;
  @query('.curtain') private curtain!: HTMLDialogElement;

  /** The view on screen: the newest one whose code and words have arrived. */
  @state() private shown?: View | PathView;
  @state() private codeFailed = false;
  @state() private grownUp = false;

  private readonly panels = new PanelHost(this, () => this.fetchWords());
  private readonly reading = new ReadAloud(this);
  private covered = false;
  private hadFocus = false;
  private drawLater?: DrawLater;
  private pageTitle = '';

  constructor() {
    super();
    new EscapeTwice(this, () => this.leaveQuickly());
    for (const type of ['safe-decide', 'safe-go-on', 'safe-rewind', 'safe-course']) {
      this.addEventListener(type, this.dropLate, { capture: true });
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    applyDisplay(readDisplay());
    this.addEventListener('safe-open', this.handleOpen);
    this.addEventListener('safe-listen', this.handleListen);
    this.addEventListener('safe-grown-up', this.handleGrownUp);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content') && this.content) {
      document.documentElement.dataset.band = this.content.outline.band;
    }
    if (changed.has('view') && this.view) this.bringOn(this.view);
    this.hadFocus = this.matches(':focus-within');
  }

  // To another screen, and from what was pressed when it has gone: with the lesson, or a notice.
  protected override updated(changed: PropertyValues): void {
    const before = changed.get('shown') as View | PathView | undefined;
    if (changed.has('shown') && this.shown && !before) this.fetchSoon();
    const isOther = before && this.shown && screenKey(before) !== screenKey(this.shown);
    if (isOther) this.reading.stop();
    else if (!this.hadFocus || this.matches(':focus-within')) return;
    void focusScreen(this.main?.querySelector('.screen'));
  }

  // Pictures come a little later, so that the first screen is there at once.
  private fetchSoon(): void {
    void whenIdle()
      .then(() => import('../parts/soon.ts'))
      .then(({ loadHeadingFont }) => loadHeadingFont())
      .catch(() => {});
  }

  // The old screen stays until code and words have come and the press has been answered by a paint, since a whole
  // screen takes long to draw. The first screen of a lesson that is new waits for nothing, nor does the path.
  private bringOn(view: View | PathView): void {
    const { content, shown } = this;
    const isHome = view.screen === 'home' && !(content && hasSlip(view, content.outline));
    if (!content || view.screen === 'path' || (isHome && !shown)) {
      this.shown = view;
      return;
    }
    const isOther = shown !== undefined && screenKey(shown) !== screenKey(view);
    // Code that has come has still to be run, which takes long too.
    (isOther ? painted() : Promise.resolve())
      .then(() => (isHome ? undefined : this.fetchFor(view, content)))
      .then(
        () => {
          if (this.view === view) this.shown = view;
        },
        () => (this.codeFailed = true),
      );
  }

  private async fetchFor(view: View, content: LessonContent): Promise<void> {
    const [drawLater] = await Promise.all([loadFor(view, content), this.fetchWords()]);
    this.codeFailed = false;
    this.drawLater = drawLater;
  }

  // What is pressed on a screen that is about to go was meant for it, and has been answered already.
  private dropLate = (event: Event): void => {
    if (this.isGoing) event.stopImmediatePropagation();
  };

  private get isGoing(): boolean {
    const { shown, view } = this;
    return shown !== undefined && view !== undefined && screenKey(shown) !== screenKey(view);
  }

  private handleOpen = (event: Event): void => {
    if (!(event instanceof SafeOpenEvent)) return;
    event.stopPropagation();
    if (event.panel === 'leave-quickly') this.leaveQuickly();
    else void this.openPanel(event.panel);
  };

  private handleListen = (event: Event): void => {
    event.stopPropagation();
    this.reading.toggle(this.main);
  };

  private handleGrownUp = (event: Event): void => {
    event.stopPropagation();
    this.grownUp = !this.grownUp;
  };

  private openPanel(name: OpenPanel): Promise<void> {
    return this.panels.open(name, {
      settings: this.settings,
      tricks: this.tricks,
    });
  }

  private handleRetry = (): void => {
    if (!this.codeFailed) {
      this.dispatchEvent(new SafeRetryEvent());
      return;
    }
    // A failed import is never tried again by Firefox: only a new page helps. The journal is kept.
    location.reload();
  };

  /** Covers the screen at once. The page stays, and nothing is recorded. */
  leaveQuickly(): void {
    if (this.curtain.open) return;
    this.reading.stop();
    this.panels.close();
    this.pageTitle = document.title;
    document.title = t('app.curtain.title');
    this.covered = true;
    this.curtain.showModal();
    this.curtain.focus();
  }

  private handleBack = (): void => {
    this.covered = false;
    document.title = this.pageTitle;
    this.curtain.close();
  };

  // Neither Escape nor a device's back gesture may lift the curtain: whoever comes by may use them.
  private handleCurtainClose = (): void => {
    if (this.covered) this.curtain.showModal();
  };

  protected override render(): TemplateResult {
    const place = this.place();
    return html`<div class="frame">
        ${
          place
            ? header({
                place,
                save: this.save,
                reading: this.reading.state,
                onHelp: () => void this.openPanel('help'),
                onRead: () => this.reading.toggle(this.main),
                onDisplay: () => void this.openPanel('display'),
                onLeave: () => this.leaveQuickly(),
              })
            : nothing
        }
        <main class=${this.shown?.screen ?? ''}>
          <div role="status">${this.notice()}</div>
          ${this.shown?.screen === 'home' ? this.back?.() : nothing}${this.body()}
        </main>
        ${this.foot()}
      </div>
      ${this.panels.render()}
      <dialog
        class="curtain"
        tabindex="-1"
        aria-label=${t('app.curtain.title')}
        @keydown=${stay}
        @cancel=${stay}
        @close=${this.handleCurtainClose}
      >
        <div data-read="off">
          <h2>${t('app.curtain.title')}</h2>
          <div class="end">
            <p>${t('app.curtain.history')}</p>
            <button type="button" class="quiet" @click=${this.handleBack}>
              ${t('app.curtain.back')}
            </button>
          </div>
        </div>
      </dialog>`;
  }

  private place(): PlaceInLesson | undefined {
    const { shown, content, progress } = this;
    if (shown?.screen === 'path') return shown.place;
    return shown && content && progress && placeInLesson(shown, content.outline, progress);
  }

  // Looking only is said once, at home; what can still be put right is said everywhere.
  private notice(): TemplateResult | typeof nothing {
    const { reason, shown } = this;
    if (!reason || this.closed || !shown) return nothing;
    const isOfMode = this.settings?.mode !== 'normal';
    if (isOfMode && shown.screen !== 'home' && shown.screen !== 'path') return nothing;
    return html`<div class="notice paper cut-b">
      <p>${t(`app.mode.${reason}`)}</p>
      ${
        reason === 'other-tab'
          ? html`<button
              type="button"
              class="button"
              @click=${() => this.dispatchEvent(new SafeTakeOverEvent())}
            >
              ${t('app.mode.take-over')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private body(): TemplateResult | typeof noChange {
    // What the platform did not take must not be called saved.
    if (this.closed) {
      return plain(
        t(`app.save.${this.save}`),
        t(this.reason ? `app.mode.${this.reason}` : 'app.save.closed'),
      );
    }
    if (this.failed || this.codeFailed) {
      return plain(
        t('app.loading.failed-title'),
        t('app.loading.failed'),
        html`<button type="button" class="button main" @click=${this.handleRetry}>
          ${t('app.loading.again')}
        </button>`,
      );
    }
    if (this.isGoing) return noChange;
    const { shown, content, progress, settings } = this;
    const wait = html`<p class="plain">${t('app.loading.wait')}</p>`;
    if (shown?.screen === 'path') return shown.draw();
    if (!shown || !content || !progress || !settings) return wait;
    const source: ScreenSource = {
      content,
      progress,
      settings,
      cast: this.cast,
      tricks: this.tricks,
      rewinding: this.rewinding,
      grownUp: this.grownUp,
      reading: this.reading.state,
    };
    return shown.screen === 'home'
      ? homeScreen(shown, source)
      : (this.drawLater?.(shown, source) ?? wait);
  }

  private foot(): TemplateResult | typeof nothing {
    const { settings, closed, shown } = this;
    if (!settings || closed || !shown) return nothing;
    const canFinish = settings.platform && this.save !== 'read-only';
    if (!canFinish && !this.back) return nothing;
    return html`<footer class="foot">
      ${shown.screen === 'path' ? nothing : this.back?.()}
      ${
        canFinish
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => this.dispatchEvent(new SafeFinishEvent())}
            >
              ${t('app.save.finish')}
            </button>`
          : nothing
      }
    </footer>`;
  }
}

function plain(title: string, words: string, action?: TemplateResult): TemplateResult {
  return html`<div class="plain paper screen">
    <h1 tabindex="-1">${title}</h1>
    <p>${words}</p>
    ${action ?? nothing}
  </div>`;
}

function stay(event: Event): void {
  if (!(event instanceof KeyboardEvent) || event.key === 'Escape') event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-player': SafePlayer;
  }
}
