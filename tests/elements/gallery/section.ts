import { cdp } from 'vitest/browser';
import '../../../src/elements/tokens/tokens.css';
import { startWords } from '../../../src/i18n/words.ts';
import { GALLERY_WORDS } from '../../../src/pages/gallery/languages.ts';
import { type Look, applyLook, clearLook } from '../../../src/pages/gallery/look.ts';
import { drawPage } from '../../../src/pages/gallery/page.ts';
import { SECTIONS } from '../../../src/pages/gallery/sections.ts';
import { deep, settle } from '../player/stage.ts';

/** Ids of all sections but the one that shows players in frames of their own. */
export const SECTION_IDS = SECTIONS.map(({ id }) => id).filter(
  (id) => id !== 'players/side-by-side',
);

/** Shows a section of the gallery as a look has it, and waits until nothing moves any more. */
export async function openSection(id: string, look: Look = {}): Promise<HTMLElement> {
  startWords('en-GB', GALLERY_WORDS);
  document.documentElement.lang = 'en-GB';
  clearLook();
  applyLook(look);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const section = SECTIONS.find((section) => section.id === id)!;
  await drawPage(root, section, look, () => {});
  await settle();
  const moving = deep(root, '*').flatMap((element) => element.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
  return root;
}

/** Makes the browser use colours of its own, as readers can, in one of its palettes; or no longer. */
export async function forceColours(value: 'active' | 'none', palette = 'light'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value },
      { name: 'prefers-color-scheme', value: palette },
    ],
  });
}
