import type { nothing } from 'lit';
import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { SafeDecideEvent, SafeGoOnEvent } from '../../events.ts';
import type { ShownChoice, ShownMessage, SideChat, SurfaceScene, TextDraft } from '../../model.ts';
import { Announcement } from '../../base/announcement.ts';
import { isDifferent } from '../../base/is-different.ts';
import { inSentences } from '../../base/sentences.ts';
import { spoken } from '../../details/details.ts';
import { sound } from '../../sounds/sound.ts';
import { composer } from './composer.ts';
import { NewestKept } from './newest-kept.ts';
import { sideChats, spokenWhere } from './side-chat.ts';
import { digitByDigit } from '../../numbers/digits.ts';

/**
 * What every simulated app has in common: it draws a scene, keeps the newest message in view, says it
 * to those who listen, and puts focus where the eye goes when what was pressed is gone.
 *
 * @fires safe-decide - `choice.made`, `beat.continued` or `message.flagged`, once each.
 * @fires safe-go-on - The next waiting message is asked for.
 */
export abstract class SurfaceElement extends LitElement {
  /** Scenes are made anew at every turn; only one that says something else is drawn. */
  @property({ attribute: false, hasChanged: isDifferent }) scene?: SurfaceScene;

  /** What it showed when the hero left it, once the hero has come back: all that came since is new. */
  @property({ attribute: false, hasChanged: isDifferent }) left?: SurfaceScene;

  /** The choice whose clue words are being rubbed out before it is sent. */
  @state() private rubbing?: string;

  /** The side chats that the pupil has opened or closed since the scene came, by id. */
  @state() private sidesOpen: Readonly<Record<string, boolean>> = {};

  /** Messages that came or were flagged with the present scene. */
  protected fresh: ReadonlySet<ShownMessage> = new Set();
  /** Whether the photo or form that waits could go as it is now. */
  private draftFits = false;
  private decided = false;
  private readonly announcing = new Announcement(this);
  private readonly newest = new NewestKept(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene')) return;
    const before = this.sceneBefore(changed);
    this.decided = false;
    this.rubbing = undefined;
    this.sidesOpen = {};
    if (isDifferent(before?.draft, this.scene?.draft))
      this.draftFits = fitsAsFound(this.scene?.draft);
    this.fresh = before && this.scene ? changedMessages(before, this.scene) : new Set();
    const isOpening = changed.get('scene') === undefined;
    this.announcing.say(this.scene ? this.announced(this.scene, before, isOpening) : '');
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('scene') || !this.scene) {
      // A side chat was opened or closed; with a new scene all threads are brought anyway.
      if (changed.has('sidesOpen')) this.newest.show();
      return;
    }
    const before = this.sceneBefore(changed);
    if (before?.messages.length !== this.scene.messages.length) void this.showNewest();
    else this.renderRoot.querySelector('.fresh .note')?.scrollIntoView({ block: 'nearest' });
    if (before && document.activeElement === document.body) void this.focusNext();
    if ([...this.fresh].some(({ flag }) => flag === undefined)) sound('flap');
  }

  // What waits to be sent draws itself a moment later and takes room from the thread.
  private async showNewest(): Promise<void> {
    const draft = this.renderRoot.querySelector<LitElement>('safe-photo-draft, safe-form-draft');
    await draft?.updateComplete;
    this.newest.show();
    if (this.fresh.size > 0) {
      // Whole where it fits, so that a page that a long draft had scrolled goes back.
      this.scrollIntoView({ block: 'nearest' });
      this.renderRoot.querySelector('.composer')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private sceneBefore(changed: PropertyValues): SurfaceScene | undefined {
    return (changed.get('scene') as SurfaceScene | undefined) ?? this.left;
  }

  // Where we are when the app opens, and what is new: the last message where nothing is known of what was before.
  private announced(scene: SurfaceScene, before: SurfaceScene | undefined, isOpening: boolean) {
    const last = scene.messages.at(-1);
    const said = before ? this.news(before, scene) : last ? [spoken(last)] : [];
    const isSaid = said[0]?.startsWith(scene.title);
    return inSentences(isOpening && !isSaid ? [scene.title, ...said] : said);
  }

  // What has come, and the message that waits to be sent. A photo or form is found by its label, which takes focus.
  private news(before: SurfaceScene, scene: SurfaceScene): readonly string[] {
    const { draft } = scene;
    const arrived = [...this.fresh]
      .filter(({ flag }) => flag === undefined)
      .map((message) => spokenWhere(message, scene));
    return draft?.kind === 'text' && isDifferent(before.draft, draft)
      ? [...arrived, spokenDraft(scene, draft)]
      : arrived;
  }

  // A message's answer, the way on, or what waits to be sent, which stands above the choices.
  private async focusNext(): Promise<void> {
    const root = this.renderRoot;
    const draft = root.querySelector<LitElement>('safe-photo-draft, safe-form-draft');
    await draft?.updateComplete;
    if (document.activeElement !== document.body) return;
    const next =
      root.querySelector<HTMLElement>('.message.fresh .note, .next') ??
      root.querySelector<HTMLElement>('.draft-label') ??
      draft?.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]') ??
      root.querySelector<HTMLElement>('.prompt');
    next?.focus();
  }

  protected handleFlag = (message: ShownMessage): void => {
    this.dispatchEvent(new SafeDecideEvent({ type: 'message.flagged', message: message.id }));
  };

  protected handleChoice = async (choice: ShownChoice): Promise<void> => {
    if (this.decided) return;
    this.decided = true;
    if (choice.via === 'rub-out' && this.scene?.draft?.kind === 'text') {
      this.rubbing = choice.id;
      await this.updateComplete;
      const moving = this.getAnimations({ subtree: true }).map(({ finished }) => finished);
      await Promise.allSettled(moving);
    }
    this.dispatchEvent(new SafeDecideEvent({ type: 'choice.made', choice: choice.id }));
  };

  protected handleContinue = (): void => {
    if (this.decided) return;
    this.decided = true;
    this.dispatchEvent(new SafeDecideEvent({ type: 'beat.continued' }));
  };

  protected handleMore = (): void => {
    this.dispatchEvent(new SafeGoOnEvent());
  };

  /** The private talks beside the app: open while something is said in them, else as the pupil likes. */
  protected sideChats(scene: SurfaceScene): TemplateResult | typeof nothing {
    const isOpen = ({ id, isPresent }: SideChat) => this.sidesOpen[id] ?? isPresent;
    return sideChats(scene, {
      fresh: this.fresh,
      isOpen,
      toggle: (chat) => (this.sidesOpen = { ...this.sidesOpen, [chat.id]: !isOpen(chat) }),
      flag: this.handleFlag,
    });
  }

  /** The hero's side of the scene: the draft and everything that can be chosen. */
  protected composer(scene: SurfaceScene): TemplateResult {
    return composer(scene, {
      rubbing: this.rubbing !== undefined,
      fits: () => this.draftFits,
      change: ({ fits }) => (this.draftFits = fits),
      showCovering: () => this.renderRoot.querySelector('safe-photo-draft')?.showCovering(),
      choose: this.handleChoice,
      continue: this.handleContinue,
      more: this.handleMore,
    });
  }

  /** Says what has just come; the logs themselves are silent, so that buttons in them are not read. */
  protected announcement(): TemplateResult {
    return html`<p class="hidden-words" aria-live="polite">${this.announcing.words}</p>`;
  }
}

// Its words, and that they wait; whose they are is said by the label over them, which takes focus.
function spokenDraft({ surface }: SurfaceScene, { parts }: TextDraft): string {
  const text = digitByDigit(parts.map(({ text }) => text).join(''));
  return t(surface === 'call' ? 'play.waits-to-be-said' : 'play.waits-to-be-sent', { text });
}

// A form may be right from the start; a photo never is, for nothing is covered yet.
function fitsAsFound(draft: SurfaceScene['draft']): boolean {
  return (
    draft?.kind === 'form' &&
    draft.fields.every(({ start, tiles }) => tiles.some(({ id, fits }) => fits && id === start))
  );
}

// Messages are only ever added; the same one may be said twice, so that its place tells it apart.
function changedMessages(before: SurfaceScene, after: SurfaceScene): Set<ShownMessage> {
  return new Set(
    after.messages.filter(({ id, flag }, place) => {
      const old = before.messages[place];
      return old?.id !== id || old.flag !== flag;
    }),
  );
}
