import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Room } from '../../content/names.ts';
import { withoutTerms } from '../../content/terms.ts';
import { t } from '../../i18n/words.ts';
import { Announcement } from '../base/announcement.ts';
import { icon } from '../base/icons.ts';
import { isDifferent } from '../base/is-different.ts';
import { inSentences } from '../base/sentences.ts';
import { atFirstPress } from '../base/second-press.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import '../cast/portrait.ts';
import { sign } from '../cast/signs.ts';
import { SafeDecideEvent, SafeGoOnEvent } from '../events.ts';
import type { Person, ShownChoice, ShownMessage } from '../model.ts';
import { sound } from '../sounds/sound.ts';
import { spokenChoice } from '../surfaces/shared/spoken-choice.ts';
import { marked } from '../terms/marked.ts';
import { BACKDROPS } from './backdrops.ts';
import type { RoomScene } from './model.ts';
import { tableArt } from './table-art.ts';
import { warmRoomStyles } from './warm-room.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';
import { digitByDigit } from '../numbers/digits.ts';

/** As many lines, and as many choices, leave room for a large picture. */
const TALK = 2;
const CHOICES = 2;
const WITH_TABLE: readonly Room[] = ['kitchen', 'kitchen-by-day', 'school', 'shop'];

/**
 * Where the hero is when the screen is put down: the warm room with an adult, or somewhere nicer.
 *
 * @fires safe-decide - `choice.made` or `beat.continued`, once each.
 * @fires safe-go-on - The next waiting message, or back to the screen from a kind answer.
 */
@customElement('safe-warm-room')
export class SafeWarmRoom extends LitElement {
  static override styles = [base, paper, buttons, warmRoomStyles];

  /** Scenes are made anew at every turn; only one that says something else is drawn. */
  @property({ attribute: false, hasChanged: isDifferent }) scene?: RoomScene;

  private fresh: ReadonlySet<string> = new Set();
  private decided = false;
  private readonly announcing = new Announcement(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene')) return;
    const before = changed.get('scene') as RoomScene | undefined;
    const old = new Set(before?.messages.map(idOf));
    this.decided = false;
    this.fresh = new Set(this.scene?.messages.map(idOf).filter((id) => !old.has(id)));
    this.announcing.say(this.scene ? this.announcement(this.scene, before) : '');
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('scene') || !this.scene) return;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost) this.focusNext();
    if (!changed.get('scene') || this.fresh.size === 0) return;
    this.showNewest();
    sound('flap');
  }

  /** Puts focus on what comes next: the newest words' button, or the question above the choices. */
  focusNext(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('.next, .prompt');
    (next ?? this.renderRoot.querySelector<HTMLElement>('.last'))?.focus();
  }

  // What can be done, and before all what was said last; else a press seems to do nothing on a small screen.
  private showNewest(): void {
    for (const part of ['.doing', '.fresh']) {
      this.renderRoot.querySelector(part)?.scrollIntoView({ block: 'nearest' });
    }
  }

  private handleGoOn = (): void => {
    if (!this.scene) return;
    if (this.scene.waiting > 0 || this.scene.aside) {
      this.dispatchEvent(new SafeGoOnEvent());
      return;
    }
    this.decide({ type: 'beat.continued' });
  };

  private decide(decision: SafeDecideEvent['decision']): void {
    if (this.decided) return;
    this.decided = true;
    this.dispatchEvent(new SafeDecideEvent(decision));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const { place, room, hero, others, messages, choices } = scene;
    const isFull = messages.length > TALK || choices.length > CHOICES;
    return html`<section
      class="room ${place} ${isFull ? 'talking' : ''}"
      aria-label=${titleOf(scene)}
    >
      <div class="picture" aria-hidden="true">
        <svg
          class="art"
          viewBox="0 0 1200 360"
          preserveAspectRatio="xMidYMax slice"
          aria-hidden="true"
          focusable="false"
        >
          ${BACKDROPS[room]}
        </svg>
        ${portrait(hero)}${others.map(portrait)}
        ${place === 'warm-room' && WITH_TABLE.includes(room) ? tableArt() : nothing}
      </div>
      <div class="talk">
        ${repeat(messages, idOf, (message, at) => this.said(message, at === messages.length - 1))}
      </div>
      <p class="hidden-words" aria-live="polite">${this.announcing.words}</p>
      ${this.doing(scene)}
    </section>`;
  }

  private said({ id, from, text }: ShownMessage, last: boolean): TemplateResult {
    const classes = `said paper from-${from.role} ${this.fresh.has(id) ? 'fresh' : ''} ${last ? 'last' : ''}`;
    return html`<p class=${classes} tabindex=${last ? -1 : nothing}>
      ${
        from.role === 'narrator'
          ? nothing
          : html`<span class="who">${from.name}<span class="unseen">: </span></span>`
      }${marked(text)}
    </p>`;
  }

  // Where the hero is, when that is new, and what has just been said.
  private announcement(scene: RoomScene, before?: RoomScene): string {
    const title = titleOf(scene);
    const said = scene.messages
      .filter(({ id }) => this.fresh.has(id))
      .map(({ from, text }) =>
        withoutTerms(
          from.role === 'narrator' ? text : t('app.story.said', { name: from.name, text }),
        ),
      );
    return digitByDigit(
      inSentences([...(before && titleOf(before) === title ? [] : [title]), ...said]),
    );
  }

  private doing(scene: RoomScene): TemplateResult | typeof nothing {
    const { waiting, canGoOn, aside, choices, messages, hero } = scene;
    if (choices.length > 0) {
      const first =
        scene.place === 'warm-room' && messages.every(({ from }) => from.id !== hero.id);
      return html`<div class="doing">
        <p class="prompt" tabindex="-1">
          ${first ? t('app.room.first-words', { name: hero.name }) : t('app.room.what-now')}
        </p>
        <div class="choices">
          ${choices.map((choice) => this.choice(choice, first ? undefined : hero))}
        </div>
      </div>`;
    }
    if (waiting === 0 && !canGoOn) return nothing;
    const words = waiting === 0 && aside ? 'app.room.back' : 'app.room.next';
    return html`<div class="doing">
      <button type="button" class="button main next" @click=${this.handleGoOn}>
        ${t(words)}${icon('next')}
      </button>
    </div>`;
  }

  // What the hero would say has the name, but where the question is what is said.
  private choice(choice: ShownChoice, speaker: Person | undefined): TemplateResult {
    const { id, text, sign: verb } = choice;
    const spoken = (speaker && spokenChoice(choice, speaker)) ?? nothing;
    return html`<button
      type="button"
      class="button choice"
      aria-label=${spoken}
      @click=${atFirstPress(() => this.decide({ type: 'choice.made', choice: id }))}
    >
      ${verb ? sign(verb) : nothing}<span>${withNumbers(text)}</span>
    </button>`;
  }
}

function titleOf({ place, others }: RoomScene): string {
  const company = others.find(({ role }) => role === 'adult') ?? others[0];
  return place === 'away' || !company
    ? t('app.room.away')
    : t('app.room.title', { name: company.name });
}

function portrait({ picture, look, mood }: Person): TemplateResult {
  return html`<safe-portrait picture=${picture} look=${look} mood=${mood}></safe-portrait>`;
}

function idOf({ id }: ShownMessage): string {
  return id;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-warm-room': SafeWarmRoom;
  }
}
