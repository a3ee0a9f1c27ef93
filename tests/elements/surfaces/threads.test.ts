import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SURFACES } from '../../../src/content/names.ts';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import type { SideChat, SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, heard, mount, settle } from './mount.ts';
import {
  message,
  moth,
  narrator,
  person,
  priya,
  scene,
  sideChat,
  startPlayWords,
  zofia,
} from './scene.ts';

const UPRIGHT = [360, 740] as const;
const LYING = [740, 360] as const;

beforeAll(async () => {
  startPlayWords();
  await Promise.all(SURFACES.map(loadSurface));
});
beforeEach(() => page.viewport(...UPRIGHT));
afterEach(() => page.viewport(1024, 768));

const show = (change: Partial<SurfaceScene>) => mount<SurfaceElement>(drawSurface(scene(change)));
const long = Array.from({ length: 14 }, (_, place) =>
  message(`m${place}`, place % 2 ? priya : moth, `message number ${place} about the kite club`),
);
const whisper = message('why', priya, 'why does Moth ask?', { sideChat: 'priya' });
const priyaNow = { sideChats: [sideChat(true, priya)] };
const priyaBefore = { sideChats: [sideChat(false, priya)] };

async function turn(element: SurfaceElement, [width, height]: readonly [number, number]) {
  await page.viewport(width, height);
  await settle(element);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}

/** Whether the last message of the main thread lies in the thread's own window. */
function isNewestInSight(element: Element): boolean {
  const log = all(element, '.log')[0]!.getBoundingClientRect();
  const newest = all(element, '.log')[0]!.querySelectorAll('.message');
  const { top, bottom } = newest[newest.length - 1]!.getBoundingClientRect();
  return top >= log.top - 2 && Math.min(bottom, top + 24) <= log.bottom + 2;
}

describe('a phone that is turned in the middle of a story', () => {
  test.each(SURFACES)('still shows the newest message of a %s', async (surface) => {
    const element = await show({ surface, messages: long });
    await expect.poll(() => isNewestInSight(element)).toBe(true);
    await turn(element, LYING);
    await expect.poll(() => isNewestInSight(element)).toBe(true);
    await turn(element, UPRIGHT);
    await expect.poll(() => isNewestInSight(element)).toBe(true);
  });

  test('still shows it when turned before the first frame was drawn', async () => {
    const element = await show({ messages: long });
    const main = element.parentElement!;
    main.replaceChildren();
    main.style.inlineSize = '720px';
    main.append(element);
    element.scene = scene({ messages: [...long, message('last', moth, 'so, who is it?')] });
    await element.updateComplete;
    main.style.inlineSize = '260px';
    await turn(element, UPRIGHT);
    expect(isNewestInSight(element)).toBe(true);
  });

  test('stays where the pupil has read back to', async () => {
    const element = await show({ messages: long });
    const [log] = all(element, '.log');
    log!.scrollTop = 0;
    await settle(element);
    await turn(element, LYING);
    expect(log!.scrollTop).toBe(0);
  });
});

test('what is answered begins in sight, though the hero’s own words are long', async () => {
  const element = await show({ messages: long });
  const own = message('own', zofia, 'i think that it is in the tree '.repeat(12));
  const answer = message('answer', moth, 'which tree? '.repeat(8));
  element.scene = scene({ messages: [...long, own, answer] });
  await settle(element);
  await expect.poll(() => isNewestInSight(element)).toBe(true);
});

test('a side chat that is over leaves the thread its newest message in a low window', async () => {
  await page.viewport(714, 600);
  const element = await show({ messages: [...long, whisper, ...long], ...priyaBefore });
  const newest = [...all(element, '.log')[0]!.querySelectorAll('.message')].at(-1)!;
  const log = all(element, '.log')[0]!.getBoundingClientRect();
  expect(log.height).toBeGreaterThan(90);
  expect(newest.getBoundingClientRect().bottom).toBeLessThanOrEqual(log.bottom);
});

describe('a thread on a phone', () => {
  const art = { id: 'goose', alt: 'A goose.', spots: [], covered: [] };
  const photo = message('photo', priya, 'look', { picture: art });
  const choices = ['one', 'two', 'three', 'four', 'five'].map(
    (id) => ({ id, text: `Say number ${id}`, via: 'reply' }) as const,
  );
  const heightAfter = async (...messages: SurfaceScene['messages']) => {
    const element = await show({ messages: long.slice(0, 3), choices });
    for (const end of [messages.length - 1, messages.length]) {
      element.scene = scene({
        messages: [...long.slice(0, 3), ...messages.slice(0, end)],
        choices,
      });
      await settle(element);
    }
    return all(element, '.threads')[0]!.offsetHeight;
  };

  test('makes do with less beside choices, however many pictures were sent before', async () => {
    const alone = await heightAfter(message('so', moth, 'so?'));
    expect(await heightAfter(photo, message('so', moth, 'so?'))).toBe(alone);
    expect(await heightAfter(message('so', moth, 'so?'), photo)).toBeGreaterThan(alone);
  });
});

describe('the side chat on a phone', () => {
  const toggle = (element: Element) => all(element, '.side-toggle')[0]!;
  const isShown = (element: Element) => all(element, '.side .log')[0]!.checkVisibility();

  test.each(SURFACES)(
    'takes the place of the thread of a %s while something is said in it',
    async (surface) => {
      const said = Array.from({ length: 9 }, (_, place) =>
        message(
          `s${place}`,
          place % 2 ? zofia : priya,
          `whisper number ${place}, quite a long one`,
          {
            sideChat: 'priya',
          },
        ),
      );
      const element = await show({ surface, messages: [...long, ...said], ...priyaNow });
      expect(toggle(element).getAttribute('aria-expanded')).toBe('true');
      expect(all(element, '.log').filter((log) => log.checkVisibility())).toHaveLength(1);
      const scrollers = all(element, '*').filter(
        (one) =>
          one.scrollHeight > one.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(one).overflowY),
      );
      expect(scrollers).toHaveLength(1);
      const [newest] = all(element, '.side .message').slice(-1);
      const { top, bottom } = newest!.getBoundingClientRect();
      const seen = scrollers[0]!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(seen.top);
      expect(bottom).toBeLessThanOrEqual(seen.bottom + 1);
      expect(seen.height).toBeGreaterThan(150);
      expect(await axeFindings()).toEqual([]);
    },
  );

  test.each(SURFACES)(
    'leaves the newest of a %s in sight for a word or two, while nothing is to be chosen',
    async (surface) => {
      const two = [whisper, message('or', priya, 'or who?', { sideChat: 'priya' })];
      const change = { surface, ...priyaNow, choices: [], canGoOn: true };
      const element = await show({ ...change, messages: [...long, ...two] });
      const [log, side] = all(element, '.log');
      expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([true, true]);
      expect(log!.clientHeight).toBeGreaterThan(48);
      expect(side!.scrollHeight).toBeLessThanOrEqual(side!.clientHeight + 1);
      const more = message('hm', priya, 'hm', { sideChat: 'priya' });
      element.scene = scene({ ...change, messages: [...long, ...two, more] });
      await settle(element);
      expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([false, true]);
    },
  );

  test('gives the thread back at a press, with its newest message in sight', async () => {
    const element = await show({ messages: [...long, whisper], ...priyaNow });
    toggle(element).click();
    await settle(element);
    expect(isShown(element)).toBe(false);
    expect(all(element, '.log')[0]!.checkVisibility()).toBe(true);
    await expect.poll(() => isNewestInSight(element)).toBe(true);
  });

  test('shuts when the talk goes on in the thread, and opens at a press', async () => {
    const element = await show({ messages: [...long, whisper], ...priyaNow });
    element.scene = scene({
      messages: [...long, whisper, message('so', moth, 'so?')],
      ...priyaBefore,
    });
    await settle(element);
    expect(isShown(element)).toBe(false);
    expect(toggle(element).offsetHeight).toBeGreaterThanOrEqual(48);
    expect(await axeFindings()).toEqual([]);
    toggle(element).click();
    await settle(element);
    expect(isShown(element)).toBe(true);
    toggle(element).click();
    await settle(element);
    expect(isShown(element)).toBe(false);
  });

  test('opens again when somebody goes on in it', async () => {
    const element = await show({ messages: [...long, whisper], ...priyaBefore });
    expect(isShown(element)).toBe(false);
    const more = message('and', zofia, 'no idea', { sideChat: 'priya' });
    element.scene = scene({ messages: [...long, whisper, more], ...priyaNow });
    await settle(element);
    expect(isShown(element)).toBe(true);
  });
});

describe('the side chat where there is room', () => {
  /** Beside its tiles a call has no more room than a phone. */
  const roomy = SURFACES.filter((surface) => surface !== 'call');
  const box = (element: Element, selector: string) =>
    all(element, selector)[0]!.getBoundingClientRect();

  test.each(roomy)(
    'lies beside the thread of a %s, and is a line once the talk is back',
    async (surface) => {
      await page.viewport(1366, 768);
      const element = await show({ surface, messages: [...long, whisper], ...priyaNow });
      const [log, side] = all(element, '.log');
      const toggle = all(element, '.side-toggle')[0]!;
      expect(side!.checkVisibility()).toBe(true);
      expect(toggle.checkVisibility()).toBe(false);
      const { width, height } = log!.getBoundingClientRect();
      const back = message('so', moth, 'so?');
      element.scene = scene({ surface, messages: [...long, whisper, back], ...priyaBefore });
      await settle(element);
      expect(side!.checkVisibility()).toBe(false);
      expect(box(element, '.sides').height).toBeLessThan(90);
      const now = log!.getBoundingClientRect();
      expect(now.width > width || now.height > height).toBe(true);
      expect(toggle.offsetHeight).toBeGreaterThanOrEqual(48);
      toggle.click();
      await settle(element);
      expect(side!.checkVisibility()).toBe(true);
      expect(await axeFindings()).toEqual([]);
    },
  );

  test('lies below the talk beside the tiles of a call, as high as its words', async () => {
    await page.viewport(1366, 768);
    const element = await show({ surface: 'call', messages: [...long, whisper], ...priyaNow });
    const [log, side] = all(element, '.log');
    expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([true, true]);
    expect(isNewestInSight(element)).toBe(true);
    expect(log!.getBoundingClientRect().bottom).toBeLessThanOrEqual(box(element, '.sides').top);
    const [words] = all(element, '.side .message');
    expect(side!.clientHeight).toBeLessThan(words!.offsetHeight + 40);
    const said = long.map((one) => ({ ...one, sideChat: 'priya' }));
    element.scene = scene({ surface: 'call', messages: [...long, ...said], ...priyaNow });
    await settle(element);
    expect(log!.clientHeight).toBeGreaterThanOrEqual(118);
    expect(box(element, '.sides').bottom).toBeLessThanOrEqual(box(element, '.threads').bottom);
    expect(await axeFindings()).toEqual([]);
    all(element, '.side-toggle')[0]!.click();
    await settle(element);
    expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([true, false]);
  });

  test('takes the place of the talk beside the tiles of a call in a low window', async () => {
    await page.viewport(714, 500);
    const element = await show({ surface: 'call', messages: [...long, whisper], ...priyaNow });
    const [log, side] = all(element, '.log');
    expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([false, true]);
    all(element, '.side-toggle')[0]!.click();
    await settle(element);
    expect([log!.checkVisibility(), side!.checkVisibility()]).toEqual([true, false]);
  });

  test('shows what the hero answered in it, though the talk goes on in the app', async () => {
    await page.viewport(1366, 768);
    const element = await show({ messages: [...long, whisper], ...priyaNow });
    const answer = message('said', zofia, 'i will ask', { sideChat: 'priya' });
    const back = message('so', moth, 'so?');
    element.scene = scene({ messages: [...long, whisper, answer, back], ...priyaBefore });
    await settle(element);
    expect(all(element, '.side .log')[0]!.checkVisibility()).toBe(true);
    const more = message('then', moth, 'and then?');
    element.scene = scene({ messages: [...long, whisper, answer, back, more], ...priyaBefore });
    await settle(element);
    expect(all(element, '.side .log')[0]!.checkVisibility()).toBe(false);
  });
});

describe('side chats with different people', () => {
  const callum = person('callum', 'friend');
  const shut = message('shut', callum, 'do not tell priya', { sideChat: 'callum' });
  const titles = (element: Element) =>
    all(element, '.side').map((side) => [
      side.querySelector('.log')!.ariaLabel,
      side.querySelector('.log')!.checkVisibility(),
      side.querySelectorAll('.message').length,
    ]);

  test('never stand in one thread; the earlier one is a line that opens at a press', async () => {
    const element = await show({
      messages: [...long, whisper, shut],
      sideChats: [sideChat(false, priya), sideChat(true, callum)],
    });
    await turn(element, [1366, 768]);
    expect(titles(element)).toEqual([
      ['Side chat with Priya', false, 1],
      ['Side chat with Callum', true, 1],
    ]);
    const [toggle] = all(element, '.earlier .side-toggle');
    expect(toggle!.getAttribute('aria-expanded')).toBe('false');
    expect(await axeFindings()).toEqual([]);
    toggle!.click();
    await settle(element);
    expect(titles(element)[0]).toEqual(['Side chat with Priya', true, 1]);
    expect(await axeFindings()).toEqual([]);
  });

  test('do not press each other flat: the newest words are in sight in a low window', async () => {
    const element = await show({
      messages: [...long, whisper, shut],
      sideChats: [sideChat(true, priya), sideChat(true, callum)],
    });
    await turn(element, [714, 500]);
    const [newest] = all(element, '.side .message .text').slice(-1);
    const { top, bottom } = newest!.getBoundingClientRect();
    const { top: from, bottom: to } = all(element, '.sides')[0]!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(from);
    expect(bottom).toBeLessThanOrEqual(to + 1);
    const log = all(element, '.side .log').at(-1)!;
    expect(log.scrollHeight).toBeLessThanOrEqual(log.clientHeight + 1);
  });

  test('leave the one that goes on its room, where earlier ones are lines above it', async () => {
    const kofi = person('kofi', 'friend');
    const said = ['are you awake?', 'i told my mum about the lid', 'go and tell. get toast'].map(
      (text, place) => message(`t${place}`, callum, text, { sideChat: 'callum' }),
    );
    const element = await show({
      messages: [...long, whisper, message('hat', kofi, 'a hat?', { sideChat: 'kofi' }), ...said],
      sideChats: [sideChat(false, priya), sideChat(false, kofi), sideChat(true, callum)],
      choices: [],
      canGoOn: true,
    });
    await turn(element, [714, 500]);
    const sides = all(element, '.sides')[0]!.getBoundingClientRect();
    for (const part of ['.side.now', '.side.now .message:last-child']) {
      const { top, bottom } = all(element, part)[0]!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(sides.top - 1);
      expect(bottom).toBeLessThanOrEqual(sides.bottom + 1);
    }
  });

  test('are named to those who listen when the talk goes there, and the app when it comes back', async () => {
    const heardNow = async (messages: SurfaceScene['messages'], ...chats: SideChat[]) => {
      element.scene = scene({ messages, sideChats: chats });
      await settle(element);
      return element.shadowRoot!.querySelector('[aria-live="polite"]')!.textContent;
    };
    const element = await show({ messages: long.slice(0, 2) });
    const messages = [...long.slice(0, 2), shut];
    expect(await heardNow(messages, sideChat(true, callum))).toBe(
      'Side chat with Callum: Callum: do not tell priya',
    );
    const more = message('ok', callum, 'ok?', { sideChat: 'callum' });
    expect(await heardNow([...messages, more], sideChat(true, callum))).toBe('Callum: ok?');
    const back = message('so', moth, 'so?');
    expect(await heardNow([...messages, more, back], sideChat(false, callum))).toBe(
      'Kite club: Moth: so?',
    );
  });

  test('name the app once on coming back to it, though the last words were in one', async () => {
    const left = scene({ messages: [...long.slice(0, 2), whisper], ...priyaBefore });
    const back = { ...left, messages: [...left.messages, message('so', moth, 'so?')] };
    const element = await mount<SurfaceElement>(drawSurface(back, left));
    await expect
      .poll(() => element.shadowRoot!.querySelector('[aria-live="polite"]')!.textContent)
      .toBe('Kite club: Moth: so?');
  });

  test.each([
    ['feed', 'post', 'message', 'Messages: Moth: only you'],
    ['feed', 'message', 'post', 'Kite club: Moth: only you'],
    ['shop', 'post', 'comment', 'Reviews: Moth: only you'],
  ] as const)(
    'in a %s who hears it is told when a %s is followed by a %s',
    async (surface, before, kind, words) => {
      const first = message('first', moth, 'look', { kind: before });
      const between = message('between', narrator, 'Later.');
      const element = await show({ surface, messages: [first, between] });
      element.scene = scene({
        surface,
        messages: [first, between, message('then', moth, 'only you', { kind })],
      });
      await settle(element);
      expect(element.shadowRoot!.querySelector('[aria-live="polite"]')!.textContent).toBe(words);
    },
  );

  test('are all open, last, while something is said in them', async () => {
    const element = await show({
      messages: [whisper, shut, message('more', moth, 'hm', { sideChat: 'moth' })],
      sideChats: [sideChat(true, priya), sideChat(false, callum), sideChat(true, moth)],
    });
    expect(titles(element)).toEqual([
      ['Side chat with Callum', false, 1],
      ['Side chat with Priya', true, 1],
      ['Side chat with Moth', true, 1],
    ]);
    expect(await axeFindings()).toEqual([]);
  });
});

test('the second half of a double click on the way on is no choice', async () => {
  const element = await show({ waiting: 1, choices: [] });
  const decided = heard<SafeDecideEvent>('safe-decide');
  element.scene = scene();
  await settle(element);
  const [choice] = all(element, '.choice');
  choice!.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
  expect(decided).toHaveLength(0);
  choice!.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  expect(decided).toHaveLength(1);
});
