import { type TemplateResult, html, nothing } from 'lit';
import { t } from '../../../i18n/words.ts';
import { listNames } from '../../base/list-names.ts';
import { face } from '../../cast/face.ts';
import { sideChatTitle } from '../../base/side-chat-title.ts';
import { sign } from '../../cast/signs.ts';
import { spoken } from '../../details/details.ts';
import type { ShownMessage, SideChat, SurfaceScene } from '../../model.ts';
import { attachments } from './attachments.ts';
import { flagButton, goesOn, messageClasses, ribbon, saying } from './message.ts';

/** What the side chats are given besides their scene, and ask their surface to do. */
export interface SideChatActions {
  readonly fresh: ReadonlySet<ShownMessage>;
  /** Whether a side chat shows its messages. */
  readonly isOpen: (chat: SideChat) => boolean;
  readonly toggle: (chat: SideChat) => void;
  readonly flag: (message: ShownMessage) => void;
}

/**
 * The private talks beside the app, each a line once the talk is elsewhere; those that something is said in
 * now are open and stand last. Where there is no room beside it, an open one takes the place of the thread.
 */
export function sideChats(
  scene: SurfaceScene,
  actions: SideChatActions,
): TemplateResult | typeof nothing {
  const { sideChats, messages } = scene;
  if (sideChats.length === 0) return nothing;
  // What the hero has just said is seen there, where there is room, though the talk goes on elsewhere.
  const said = new Set(messages.filter((one) => actions.fresh.has(one)).map((one) => one.sideChat));
  const isNow = ({ id, isPresent }: SideChat) => isPresent || said.has(id);
  const ordered = [...sideChats.filter((chat) => !isNow(chat)), ...sideChats.filter(isNow)];
  return html`<div class="sides">
    ${ordered.map((chat) => sideChat(scene, chat, isNow(chat), actions))}
  </div>`;
}

/** What a side chat of a scene is called. */
export function titleOf(chat: SideChat, { hero }: SurfaceScene): string {
  return sideChatTitle(namesIn(chat), hero.name);
}

function namesIn({ people }: SideChat): readonly string[] {
  return people.map(({ name }) => name);
}

/** A message to be heard, with where it is said when that is elsewhere than what was said before. */
export function spokenWhere(message: ShownMessage, scene: SurfaceScene): string {
  const { messages } = scene;
  const place = placeOf(message, scene);
  const before = messages
    .slice(0, messages.indexOf(message))
    .findLast(({ from, sideChat }) => from.role !== 'narrator' || sideChat !== undefined);
  const isElsewhere = before !== undefined && placeOf(before, scene) !== place;
  // The story's own words are in the app whatever stands around them.
  if (!isElsewhere || (message.from.role === 'narrator' && message.sideChat === undefined))
    return spoken(message);
  return t('play.said', { name: place, text: spoken(message) });
}

// Who hears it: those of a side chat, one person alone, those who read reviews, or everyone in the app.
function placeOf({ sideChat, kind, from }: ShownMessage, scene: SurfaceScene): string {
  const { sideChats, surface, title } = scene;
  const chat = sideChats.find(({ id }) => id === sideChat);
  if (chat) return titleOf(chat, scene);
  const isPrivate = surface === 'feed' || (surface === 'shop' && from.role === 'contact');
  if (kind === 'message' && isPrivate) return t('play.messages');
  return kind === 'comment' && surface === 'shop' ? t('play.reviews') : title;
}

function sideChat(
  scene: SurfaceScene,
  chat: SideChat,
  isNow: boolean,
  { fresh, isOpen, toggle, flag }: SideChatActions,
): TemplateResult {
  const title = titleOf(chat, scene);
  const messages = scene.messages.filter(({ sideChat }) => sideChat === chat.id);
  const faces = chat.people.map(face);
  const open = isOpen(chat);
  return html`<div class="side ${isNow ? 'now' : 'earlier'} ${open ? 'open' : ''}">
    <h3>
      <span class="side-title">${faces}${title}</span>
      <button
        type="button"
        class="side-title side-toggle"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => toggle(chat)}
      >
        ${faces}<span class="side-name">${title}</span
        ><span class="side-people" aria-hidden="true">${listNames(namesIn(chat))}</span
        >${sign('down')}
      </button>
    </h3>
    <div class="log" role="log" aria-live="off" aria-label=${title} tabindex="0">
      ${messages.map(
        (message, place) =>
          html`<div class=${messageClasses(message, fresh)}>
            ${saying(message, !goesOn(messages, place))}${flagButton(message, flag)}
            ${attachments(message)}${ribbon(message)}
          </div>`,
      )}
    </div>
  </div>`;
}
