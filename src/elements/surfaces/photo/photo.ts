import { type TemplateResult, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../../i18n/words.ts';
import { base, buttons } from '../../base/shared.styles.ts';
import { face } from '../../cast/face.ts';
import { sign } from '../../cast/signs.ts';
import { detailStyles } from '../../details/details.styles.ts';
import type { Person, ShownMessage } from '../../model.ts';
import { hungDetails, hungPicture } from '../shared/attachments.ts';
import { composerStyles } from '../shared/composer.styles.ts';
import { flagButton, messageClasses, ribbon, saying, mainThread } from '../shared/message.ts';
import { SurfaceElement } from '../shared/surface-element.ts';
import { surfaceStyles } from '../shared/surface.styles.ts';
import { photoStyles } from './photo.styles.ts';

/** A place to share photos: prints hang on a line, what is said of them is taped below. */
@customElement('safe-photo')
export class SafePhoto extends SurfaceElement {
  static override styles = [
    base,
    buttons,
    detailStyles,
    surfaceStyles,
    composerStyles,
    photoStyles,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const main = mainThread(scene);
    return html`<div class="device">
      <header><h2>${scene.title}</h2></header>
      <div class="audience">
        <p class="tape" id="audience" aria-hidden="true">
          ${sign('eye')}${t('play.photo.audience')}
        </p>
        <ul aria-labelledby="audience">
          ${scene.people.map((person) => viewer(person))}
        </ul>
      </div>
      <div class="threads">
        <div class="log" role="log" aria-live="off" aria-label=${scene.title} tabindex="0">
          ${groupsOf(main).map((group) => this.group(group))}
        </div>
        ${this.sideChats(scene)}
      </div>
      ${this.composer(scene)}${this.announcement()}
    </div>`;
  }

  private group(group: readonly ShownMessage[]): TemplateResult {
    return html`<div class=${group.some(isPrint) ? 'hung' : 'loose'}>
      ${group.map((message) => this.note(message))}
    </div>`;
  }

  private note(message: ShownMessage): TemplateResult {
    const { from } = message;
    const kind = isPrint(message) ? 'print' : 'strip';
    return html`<div class="${messageClasses(message, this.fresh)} ${kind}">
      ${from.role === 'narrator' ? nothing : face(from)} ${saying(message)}${hungPicture(message)}
      ${flagButton(message, this.handleFlag)}${hungDetails(message)}${ribbon(message)}
    </div>`;
  }
}

/** Each photo or post with all that is said after it, and what was said before the first. */
function groupsOf(messages: readonly ShownMessage[]): ShownMessage[][] {
  const groups: ShownMessage[][] = [];
  for (const message of messages) {
    const group = groups.at(-1);
    if (group === undefined || isPrint(message)) groups.push([message]);
    else group.push(message);
  }
  return groups;
}

function isPrint({ kind, picture }: ShownMessage): boolean {
  return kind === 'post' || picture !== undefined;
}

function viewer(person: Person): TemplateResult {
  return html`<li class=${person.role}>${face(person)}<span>${person.name}</span></li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-photo': SafePhoto;
  }
}
