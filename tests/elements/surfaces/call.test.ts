import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ShownPicture, SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/pictures/picture.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, mount } from './mount.ts';
import { message, moth, person, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(async () => {
  startPlayWords();
  await loadSurface('call');
});

const picture = (id: string): ShownPicture => ({ id, alt: `The ${id}.`, spots: [], covered: [] });
const show = (change: Partial<SurfaceScene> = {}) =>
  mount<SurfaceElement>(drawSurface(scene({ surface: 'call', ...change })));
const names = (tiles: readonly HTMLElement[]) =>
  tiles.map((tile) => tile.querySelector('.name')!.textContent!.replace(/\s+/g, ' ').trim());

describe('the tiles of a call', () => {
  test('give axe nothing to find, with a picture and a covered camera', async () => {
    await show({ messages: [message('room', zofia, 'my room', { picture: picture('castle') })] });
    expect(await axeFindings()).toEqual([]);
  });

  test('stand for everybody, the hero first, and say whose camera is covered', async () => {
    const element = await show();
    expect(names(all(element, '.tile'))).toEqual(['Zofia', 'Priya', 'Moth, Camera covered']);
    expect(all(element, '.curtain')).toHaveLength(1);
  });

  test('are filled by the faces where there is room', async () => {
    await page.viewport(1366, 768);
    const element = await show();
    const [zofia, , moth] = all(element, '.tile').map((tile) => ({
      tile: tile.getBoundingClientRect(),
      face: tile.querySelector('safe-portrait')!.getBoundingClientRect(),
    }));
    const least = ({ width, height }: DOMRect) => Math.min(width, height);
    expect(least(zofia!.face)).toBeGreaterThan(0.85 * least(zofia!.tile));
    expect(least(moth!.face)).toBeGreaterThan(0.4 * least(moth!.tile));
    await page.viewport(1024, 768);
  });

  test('are one row of round heads on a phone, so that words have the room', async () => {
    await page.viewport(360, 740);
    const people = ['zofia', 'priya', 'kofi', 'mei', 'leila'].map((id) => person(id, 'friend'));
    const element = await show({ people });
    const tiles = all(element, '.tile').map((tile) => tile.getBoundingClientRect());
    expect(new Set(tiles.map(({ top }) => top)).size).toBe(1);
    for (const { width, height } of tiles) {
      expect(Math.abs(width - height)).toBeLessThan(2);
      expect(width).toBeGreaterThan(40);
    }
    expect(all(element, '.tiles')[0]!.offsetHeight).toBeLessThan(80);
    expect(all(element, '.threads')[0]!.offsetHeight).toBeGreaterThan(200);
    expect(names(all(element, '.tile'))).toHaveLength(5);
    expect(await axeFindings()).toEqual([]);
    await page.viewport(1024, 768);
  });

  test('mark the one who spoke last', async () => {
    const element = await show();
    expect(names(all(element, '.speaks'))).toEqual(['Zofia']);
    const other = await show({ messages: [message('hey', priya, 'hey')] });
    expect(names(all(other, '.speaks'))).toEqual(['Priya']);
  });

  test('keep the colour of everybody when somebody has gone', async () => {
    const messages = [message('hi', priya, 'hi'), message('so', moth, 'so?')];
    const colours = async (...people: SurfaceScene['people']) => {
      const element = await show({ messages, people });
      return [...all(element, '.tile'), ...all(element, '.message')].map((one) => [
        one.querySelector('.name, .who')!.textContent!.trim().slice(0, 4),
        /tone-\d/.exec(one.className)![0],
      ]);
    };
    const before = new Set((await colours(zofia, priya, moth)).map(String));
    expect(before.size).toBe(3);
    const after = await colours(zofia, moth);
    expect(after).toHaveLength(4);
    for (const one of after) expect(before).toContain(String(one));
  });

  test('show the newest picture alone, behind the one who shows it', async () => {
    const element = await show({
      messages: [
        message('room', zofia, 'my room', { picture: picture('castle') }),
        message('bird', moth, 'my bird', { picture: picture('goose') }),
        message('oh', priya, 'oh'),
      ],
    });
    const shown = all(element, '.tile').filter((tile) => tile.querySelector('safe-picture'));
    expect(names(shown)).toEqual(['Moth']);
    const drawn = shown[0]!.querySelector('safe-picture')!.shadowRoot!;
    expect(drawn.querySelector('svg')!.getAttribute('aria-label')).toBe('The goose.');
  });
});

test('what waits in a call is not said yet, since nobody writes there', async () => {
  const draft = { kind: 'text', parts: [{ text: 'my window is open', clue: false }] } as const;
  const element = await show({ draft });
  expect(all(element, '.draft-label')[0]!.textContent).toBe('Zofia has not said this yet');
  await loadSurface('chat');
  const chat = await show({ surface: 'chat', draft });
  expect(all(chat, '.draft-label')[0]!.textContent).toBe('Zofia has not sent this yet');
});
