import { type TemplateResult, html } from 'lit';
import type { Surface } from '../../content/names.ts';
import { picturesOfStory } from '../../content/shown-pictures.ts';
import { type DraftKind, draftsOfStory } from '../../content/story-drafts.ts';
import type { Story } from '../../content/story.ts';
import type { SurfaceScene } from '../model.ts';

interface Drawn {
  readonly load: () => Promise<unknown>;
  readonly draw: (scene: SurfaceScene, left?: SurfaceScene) => TemplateResult;
}

const surfaces: Readonly<Record<Surface, Drawn>> = {
  chat: {
    load: () => import('./chat/chat.ts'),
    draw: (scene, left) => html`<safe-chat .scene=${scene} .left=${left}></safe-chat>`,
  },
  lobby: {
    load: () => import('./lobby/lobby.ts'),
    draw: (scene, left) => html`<safe-lobby .scene=${scene} .left=${left}></safe-lobby>`,
  },
  feed: {
    load: () => import('./feed/feed.ts'),
    draw: (scene, left) => html`<safe-feed .scene=${scene} .left=${left}></safe-feed>`,
  },
  mail: {
    load: () => import('./mail/mail.ts'),
    draw: (scene, left) => html`<safe-mail .scene=${scene} .left=${left}></safe-mail>`,
  },
  shop: {
    load: () => import('./shop/shop.ts'),
    draw: (scene, left) => html`<safe-shop .scene=${scene} .left=${left}></safe-shop>`,
  },
  web: {
    load: () => import('./web/web.ts'),
    draw: (scene, left) => html`<safe-web .scene=${scene} .left=${left}></safe-web>`,
  },
  photo: {
    load: () => import('./photo/photo.ts'),
    draw: (scene, left) => html`<safe-photo .scene=${scene} .left=${left}></safe-photo>`,
  },
  call: {
    load: () => import('./call/call.ts'),
    draw: (scene, left) => html`<safe-call .scene=${scene} .left=${left}></safe-call>`,
  },
};

// Few stories have something else than a message that waits to be sent.
const drafts: Readonly<Record<DraftKind, () => Promise<unknown>>> = {
  form: () => import('./shared/form-draft.ts'),
  photo: () => import('./shared/photo-draft.ts'),
};

/** Loads all that the scenes of a story are drawn with; its drawings come one by one when they are shown. Rejects when it did not arrive. */
export async function loadApp(story: Story): Promise<void> {
  const waiting = draftsOfStory(story).map((kind) => drafts[kind]());
  const pictures = picturesOfStory(story).length > 0 ? [import('../pictures/picture.ts')] : [];
  await Promise.all([loadSurface(story.surface), ...waiting, ...pictures]);
}

/** Loads the element of a surface; must have resolved before its scene is drawn. Rejects when it did not arrive. */
export async function loadSurface(surface: Surface): Promise<void> {
  await surfaceOf(surface).load();
}

/** A scene in the element of its surface; when the hero comes back to it, with the scene that was left. */
export function drawSurface(scene: SurfaceScene, left?: SurfaceScene): TemplateResult {
  return surfaceOf(scene.surface).draw(scene, left);
}

function surfaceOf(surface: Surface): Drawn {
  const drawn = (surfaces as Partial<typeof surfaces>)[surface];
  if (!drawn) throw new Error(`No element draws stories on "${surface}"; add it to this registry.`);
  return drawn;
}
