import { beforeAll, describe, expect, test } from 'vitest';
import type { ShownPicture, SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/pictures/picture.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, mount } from './mount.ts';
import { message, moth, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(async () => {
  startPlayWords();
  await loadSurface('photo');
});

const picture = (id: string): ShownPicture => ({ id, alt: `The ${id}.`, spots: [], covered: [] });
const show = (change: Partial<SurfaceScene> = {}) =>
  mount<SurfaceElement>(drawSurface(scene({ surface: 'photo', ...change })));
const words = (element: HTMLElement) =>
  [...element.querySelectorAll('.text')].map(({ textContent }) => textContent);

describe('the line of photos', () => {
  const posts = [
    message('hi', priya, 'hi'),
    message('kite', zofia, 'my kite', { kind: 'post', picture: picture('castle') }),
    message('wow', priya, 'wow', { kind: 'comment' }),
    message('where', moth, 'where is it?'),
    message('bird', moth, 'a bird', { kind: 'post', picture: picture('goose') }),
  ];

  test('gives axe nothing to find', async () => {
    await show({ messages: posts });
    expect(await axeFindings()).toEqual([]);
  });

  test('keeps what is said of a photo with it', async () => {
    const element = await show({ messages: posts });
    expect(all(element, '.threads .log > *').map(words)).toEqual([
      ['hi'],
      ['my kite', 'wow', 'where is it?'],
      ['a bird'],
    ]);
    expect(all(element, '.print').map(words)).toEqual([['my kite'], ['a bird']]);
  });

  test('says who can see it, the hero first', async () => {
    const element = await show();
    const list = element.shadowRoot!.querySelector('.audience')!;
    expect(list.querySelector('p')!.textContent).toContain('Who can see this');
    expect([...list.querySelectorAll('li')].map(({ textContent }) => textContent!.trim())).toEqual([
      'Zofia',
      'Priya',
      'Moth',
    ]);
  });
});
