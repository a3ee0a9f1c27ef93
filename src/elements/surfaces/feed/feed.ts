import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import '../../cast/portrait.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { Person, ShownMessage } from '../../model.ts';
import { attachments } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import { flagButton, messageClasses, ribbon, saying, mainThread } from '../shared/message.ts';
import { SurfaceElement } from '../shared/surface-element.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { feedStyles } from './feed.styles.ts';

/** A social feed: posts pinned to a cork board under the owner's profile, messages in envelopes. */
@customElement('safe-feed')
export class SafeFeed extends SurfaceElement {
  static override styles = [base, buttons, detailStyles, surfaceStyles, composerStyles, feedStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const main = mainThread(scene);
    return html`<div class="device">
      <header>
        ${face(scene.hero)}
        <div class="profile">
          <h2>${scene.title}</h2>
          <p aria-hidden="true">${scene.hero.name}</p>
        </div>
        <ul class="friends" aria-label=${t('play.people')}>
          <li class="hidden-words">${scene.hero.name}</li>
          ${scene.people.slice(1).map((person) => html`<li>${face(person, true)}</li>`)}
        </ul>
      </header>
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          ${groupsOf(main).map((group, place, groups) => this.group(group, titleIn(groups, place)))}
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private group(group: readonly ShownMessage[], title?: 'letters' | 'app'): TemplateResult {
    const [first] = group;
    // What somebody wrote is a sheet, whatever came before it; a strip is the story's own.
    const isComment = first?.kind === 'comment' && first.from.role !== 'narrator';
    const look =
      first?.kind === 'post'
        ? 'pinned'
        : isComment
          ? 'pinned stapled'
          : isLetter(group)
            ? 'letters'
            : 'strip';
    return html`<div class=${look}>
      ${title === 'letters' ? html`<h3 class="letters-title">${t('play.messages')}</h3>` : nothing}
      ${title === 'app' ? html`<h3 class="hidden-words">${this.scene?.title}</h3>` : nothing}
      ${group.map((message) => this.slip(message))}
    </div>`;
  }

  private slip(message: ShownMessage): TemplateResult {
    return html`<div class=${messageClasses(message, this.fresh)}>
      ${message.from.role === 'narrator' ? nothing : face(message.from)} ${saying(message)}
      ${flagButton(message, this.handleFlag)}${attachments(message)}${ribbon(message)}
    </div>`;
  }
}

/** A post with its comments, a run of direct messages, or a notice by itself. */
function groupsOf(messages: readonly ShownMessage[]): ShownMessage[][] {
  const groups: ShownMessage[][] = [];
  for (const message of messages) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      before !== undefined &&
      before.from.role !== 'narrator' &&
      message.from.role !== 'narrator' &&
      (message.kind === 'comment'
        ? before.kind === 'post' || before.kind === 'comment'
        : message.kind === 'message' && before.kind === 'message');
    if (joins) group!.push(message);
    else groups.push([message]);
  }
  return groups;
}

function isLetter([first]: readonly ShownMessage[]): boolean {
  return first?.kind === 'message' && first.from.role !== 'narrator';
}

/**
 * What begins here: direct messages, or after them what all can see again, which by the eye is another sheet. What
 * only a narrator stands between goes on under its title.
 */
function titleIn(
  groups: readonly (readonly ShownMessage[])[],
  place: number,
): 'letters' | 'app' | undefined {
  const isNarrated = ([first]: readonly ShownMessage[]) => first?.from.role === 'narrator';
  const group = groups[place]!;
  const before = groups.slice(0, place).findLast((one) => !isNarrated(one));
  const wereLetters = before !== undefined && isLetter(before);
  if (isNarrated(group) || isLetter(group) === wereLetters) return undefined;
  return isLetter(group) ? 'letters' : 'app';
}

function face({ picture, look, mood, name }: Person, named = false): TemplateResult {
  return html`<safe-portrait
    picture=${picture}
    look=${look}
    mood=${mood}
    name=${named ? name : ''}
    close
  ></safe-portrait>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-feed': SafeFeed;
  }
}
