import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CompiledStory } from '../../content/compiled.ts';
import type { CastMember } from '../../content/module.ts';
import type { StoryState } from '../../engine/view.ts';
import { t } from '../../i18n/words.ts';
import { painted } from '../base/painted.ts';
import { base, buttons, paper } from '../base/shared.styles.ts';
import { SafeDecideEvent, SafeOpenEvent } from '../events.ts';
import type { SurfaceScene } from '../model.ts';
import '../panels/flag-panel.ts';
import type { SafeFlagPanel } from '../panels/flag-panel.ts';
import { endingOf } from '../present/ending.ts';
import { pointsAtFlag } from '../present/flag-hint.ts';
import { roomScene } from '../present/room-scene.ts';
import type { SceneSource } from '../present/source.ts';
import { flaggableMessages, surfaceScene } from '../present/surface-scene.ts';
import { flagAnswer } from '../present/trick-choice.ts';
import { grownUpPart, grownUpStyles } from '../screens/grown-up.ts';
import { drawSurface } from '../surfaces/registry.ts';
import '../warm-room/ending.ts';
import type { RoomScene } from '../warm-room/model.ts';
import '../warm-room/warm-room.ts';
import './act-bar.ts';
import type { ActName, SafeActEvent } from './act-bar.ts';
import { isCalm } from './display.ts';
import { sound } from '../sounds/sound.ts';
import { storyScreenStyles } from './story-screen.styles.ts';

// Decisions that are heard.
const CHOSEN: readonly string[] = ['choice.made', 'hero.left', 'adult.told', 'trick.named'];

/**
 * A story being played: the app or the room, the four acts, and how it ended. How many messages of a
 * beat are let in, and whether a kind answer has been heard, is kept here and nowhere else.
 *
 * @fires safe-decide - Whatever the pupil decides in the story.
 * @fires safe-open - The question whether to leave this story for another day.
 */
@customElement('safe-story-screen')
export class SafeStoryScreen extends LitElement {
  static override styles = [base, paper, buttons, grownUpStyles, storyScreenStyles];

  @property({ attribute: false }) story?: CompiledStory;
  @property({ attribute: false }) state?: StoryState;
  @property({ attribute: false }) cast: readonly CastMember[] = [];
  @property({ type: Boolean }) rewinding = false;
  /** The first story that the pupil plays: its first odd message points at the act Flag. */
  @property({ type: Boolean }) first = false;
  @property({ type: Boolean }) grownUp = false;
  @property({ attribute: false }) talk?: string;

  @query('safe-flag-panel') private flagPanel?: SafeFlagPanel;

  /** Messages let in of the present beat, and of the kind answer. */
  @state() private shown = 1;
  @state() private shownAside = 1;
  @state() private asideHeard = false;
  /** The message whose flag the panel is about. */
  @state() private flagging?: string;
  /** The app while it is being put down. */
  @state() private leaving?: SurfaceScene;

  private beatKey = '';
  private goingOn = false;
  private scene?: SurfaceScene;
  /** The app as it was when the hero left it, while in the room and on the way back. */
  private left?: SurfaceScene;
  private room?: RoomScene;

  constructor() {
    super();
    this.addEventListener('safe-decide', ({ decision }) => {
      if (CHOSEN.includes(decision.type)) sound('tock');
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.keepUp(changed);
    const { source, scene } = this;
    this.room = source && roomScene(source);
    if (source && this.room) this.left = scene ?? this.left ?? surfaceScene(source);
    this.scene = source && !this.room ? surfaceScene(source) : undefined;
    const canHint = this.first && !this.rewinding && this.scene !== undefined;
    // The app gives way to the line; before it is drawn, so that its thread is brought to where it stays.
    this.toggleAttribute('hinting', canHint && source !== undefined && pointsAtFlag(source));
    if (!this.room) this.leaving = undefined;
    else if (scene) this.leaving = scene;
  }

  private keepUp(changed: PropertyValues<this>): void {
    const { story, state } = this;
    if (!story || !state) return;
    const before = changed.get('state') as StoryState | undefined;
    const key = `${story.id} ${state.trail.length} ${state.beat} ${this.rewinding}`;
    const goesOn = key === this.beatKey;
    if (!goesOn) this.shown = 1;
    if (!goesOn || state.aside !== before?.aside) {
      this.shownAside = 1;
      this.asideHeard = false;
    }
    this.beatKey = key;
    if (before) this.answerFlag(before, state);
  }

  protected override updated(): void {
    if (this.flagging !== undefined && this.flagPanel && !this.flagPanel.open) {
      void this.flagPanel.show();
    }
  }

  // A true flag asks for its name at once; one picked from the list is answered in the panel.
  private answerFlag(before: StoryState, state: StoryState): void {
    const raised = Object.keys(state.flagged).find((id) => before.flagged[id] === undefined);
    if (raised === undefined) return;
    if (state.flagged[raised]?.true || this.flagPanel?.open) this.flagging = raised;
  }

  private get source(): SceneSource | undefined {
    const { story, state, cast } = this;
    if (!story || !state) return undefined;
    const inAside = state.aside !== undefined && !this.asideHeard;
    return {
      story,
      cast,
      state: inAside ? state : { ...state, aside: undefined },
      shown: inAside ? this.shownAside : this.shown,
    };
  }

  private handleGoOn = async (event: Event): Promise<void> => {
    event.stopPropagation();
    // A second press before the first is answered meant no more than the first.
    if (this.goingOn) return;
    this.goingOn = true;
    const { beatKey } = this;
    await painted();
    this.goingOn = false;
    if (this.beatKey !== beatKey) return;
    const { source } = this;
    if (source?.state.aside === undefined) {
      this.shown += 1;
      return;
    }
    const say = source.story.asides[source.state.aside]?.say ?? [];
    if (this.shownAside < say.length) this.shownAside += 1;
    else this.asideHeard = true;
  };

  private handleAct = ({ act }: SafeActEvent): void => {
    switch (act) {
      case 'flag':
        this.flagging = undefined;
        void this.flagPanel?.show();
        return;
      case 'hold': {
        const choice = this.scene && holding(this.scene);
        if (choice) this.decide({ type: 'choice.made', choice });
        return;
      }
      case 'leave':
        this.decide({ type: 'hero.left' });
        return;
      case 'tell':
        this.asideHeard = false;
        this.shownAside = 1;
        this.decide({ type: 'adult.told' });
    }
  };

  // A rewind can be ended at any time; a story is left for another day once that was asked.
  private handleFoot = (): void => {
    if (this.rewinding) this.decide({ type: 'story.closed' });
    else this.dispatchEvent(new SafeOpenEvent('pass'));
  };

  private decide(decision: SafeDecideEvent['decision']): void {
    this.dispatchEvent(new SafeDecideEvent(decision));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, scene, room } = this;
    if (!source) return nothing;
    const ending = endingOf(source);
    const flagging =
      this.flagging === undefined ? undefined : flagAnswer(source, this.flagging, !this.rewinding);
    return html`<h1 class="hidden-words" tabindex="-1">${t(`story.${source.story.id}.title`)}</h1>
      ${this.rewinding ? html`<p class="rewind paper cut-b">${t('app.story.rewind')}</p>` : nothing}
      <div class="stage" @safe-go-on=${this.handleGoOn}>
        ${scene ? drawSurface(scene, this.left) : html`<safe-warm-room .scene=${room}></safe-warm-room>`}
        ${
          this.leaving
            ? html`<div
                class="leaving ${isCalm() ? 'calm' : ''}"
                inert
                @animationend=${() => (this.leaving = undefined)}
              >
                ${drawSurface(this.leaving)}
              </div>`
            : nothing
        }
      </div>
      ${ending ? html`<safe-ending .ending=${ending}></safe-ending>` : nothing}
      ${
        scene && !ending
          ? html`<safe-act-bar
              name=${scene.hero.name}
              ?hint=${this.hasAttribute('hinting')}
              .possible=${possibleActs(source, scene)}
              @safe-act=${this.handleAct}
            ></safe-act-bar>`
          : nothing
      }
      <div class="foot">
        ${grownUpPart(this, this.grownUp, this.talk)}
        ${
          ending
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.handleFoot}>
                ${t(this.rewinding ? 'app.story.rewind-end' : 'app.pass.story')}
              </button>`
        }
      </div>
      <safe-flag-panel
        .messages=${scene ? flaggableMessages(scene) : []}
        .answer=${flagging}
        .whenNaming=${(message: string) => (this.flagging = message)}
        .whenClosed=${() => (this.flagging = undefined)}
      ></safe-flag-panel> `;
  }
}

function possibleActs({ story, state }: SceneSource, scene: SurfaceScene): readonly ActName[] {
  const beat = story.beats[state.beat];
  return [
    ...(flaggableMessages(scene).length > 0 ? (['flag'] as const) : []),
    ...(holding(scene) === undefined ? [] : (['hold'] as const)),
    ...((beat?.leave ?? story.leave) === undefined ? [] : (['leave'] as const)),
    ...((beat?.tell ?? story.tell) === undefined ? [] : (['tell'] as const)),
  ];
}

// The choice that keeps the draft back, once it is on offer.
function holding({ choices }: SurfaceScene): string | undefined {
  return choices.find(({ via }) => via === 'hold')?.id;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-story-screen': SafeStoryScreen;
  }
}
