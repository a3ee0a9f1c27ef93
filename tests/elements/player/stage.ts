import axe from 'axe-core';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import '../../../src/elements/player/player.ts';
import type { SafePlayer } from '../../../src/elements/player/player.ts';
import '../../../src/elements/tokens/tokens.css';
import type { Decision } from '../../../src/engine/decision.ts';
import { type Words, direction, startWords } from '../../../src/i18n/words.ts';
import { longer, mirrored } from '../../../src/pages/gallery/made-up-words.ts';
import { playOn } from '../../../src/pages/gallery/play-on.ts';
import { press } from '../../../src/pages/gallery/press.ts';
import { type GalleryState, STATES } from '../../../src/pages/gallery/states.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';

const same = (words: Words): Words => words;
const MADE_UP: Readonly<Record<string, (words: Words) => Words>> = {
  'en-XA': longer,
  'ar-XB': mirrored,
};

/** The player on the page, and what was decided in it since. */
export interface Staged {
  readonly player: SafePlayer;
  readonly decisions: readonly Decision[];
}

/** Puts the player on the page in a state of the gallery; stories play on in memory. */
export function stage(state: string, language = 'en-GB'): Promise<Staged> {
  return stageValues(STATES[state]!, WORDS, language);
}

/** Puts the player on the page with values and words of any lesson, in a language that may be made up. */
export async function stageValues(
  { values, press: buttons = [] }: GalleryState,
  words: Words,
  language = 'en-GB',
): Promise<Staged> {
  clear();
  startWords(language, (MADE_UP[language] ?? same)(words));
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
  document.title = 'Lesson';
  const decisions: Decision[] = [];
  const player = Object.assign(document.createElement('safe-player'), values);
  player.addEventListener('safe-decide', (event: SafeDecideEvent) => {
    decisions.push(event.decision);
    playOn(player, event.decision);
  });
  document.body.append(player);
  await arrived(player);
  for (const button of buttons) await press(player, button);
  // The tools open a panel or the curtain; a panel's code comes when it comes.
  if (buttons.some((button) => button.startsWith('tool-'))) await opened(player);
  await settle();
  return { player, decisions };
}

/** Puts one element alone on the page, in a main landmark. */
export async function alone<T extends HTMLElement>(element: T): Promise<T> {
  clear();
  startWords('en-GB', WORDS);
  document.documentElement.lang = 'en-GB';
  document.title = 'Lesson';
  const main = document.createElement('main');
  main.append(element);
  document.body.append(main);
  await settle();
  return element;
}

/** Waits for lazy code, updates and dialogs; where all code is there, fewer frames do. */
export async function settle(frames = 4): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 15)));
  }
}

/** All elements under a root, through shadow roots, that match. */
export function deep(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const inside = root instanceof Element && root.shadowRoot ? deep(root.shadowRoot, selector) : [];
  return [
    ...inside,
    ...[...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? deep(element.shadowRoot, selector) : []),
    ]),
  ];
}

/** The visible button with these words; throws when there is none. */
export function button(root: Element, words: string): HTMLElement {
  const found = deep(root, 'button').find(
    (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent ?? '').includes(words),
  );
  if (found === undefined) throw new Error(`No button says "${words}".`);
  return found;
}

/** Everything written under a root, with white space folded. */
export function wordsIn(root: Element): string {
  return deep(root, '*')
    .filter((element) => element.localName !== 'style' && element.checkVisibility())
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element that has focus, however deep. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What axe finds wrong on the page, a line each; empty when nothing is. */
export async function axeFindings(): Promise<string[]> {
  await endMotion();
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** Brings all that moves to where it comes to rest; waiting for it would be most of a run's time. */
export async function endMotion(): Promise<void> {
  for (const moving of deep(document.body, '*').flatMap((element) => element.getAnimations())) {
    // What moves for ever has no end to go to.
    if (moving.effect?.getComputedTiming().endTime !== Infinity) moving.finish();
  }
  await new Promise(requestAnimationFrame);
}

function clear(): void {
  document.body.replaceChildren();
  localStorage.clear();
  for (const name of Object.keys(document.documentElement.dataset)) {
    delete document.documentElement.dataset[name];
  }
}

async function arrived(player: SafePlayer): Promise<void> {
  for (let frame = 0; frame < 200; frame += 1) {
    await settle();
    const { renderRoot } = player;
    if (!player.view || renderRoot.querySelector('.screen')) return;
  }
  throw new Error('The screen did not come.');
}

/** Waits for a panel or the curtain. */
export async function opened(player: Element): Promise<void> {
  for (let frame = 0; frame < 200; frame += 1) {
    await settle();
    if (deep(player, 'dialog[open]').length > 0) return;
  }
  throw new Error('Nothing was opened.');
}
