import { beforeAll, expect, test } from 'vitest';
import type { SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { accessTree } from '../player/access-tree.ts';
import { axeFindings, mount } from './mount.ts';
import { message, moth, narrator, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(startPlayWords);

const show = async (value: Partial<SurfaceScene>) => {
  await loadSurface('feed');
  return mount<SurfaceElement>(drawSurface(scene({ surface: 'feed', ...value })));
};
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.log h3')].map(({ textContent }) => textContent);

test('who is here is told with the hero and each name once, also before anybody speaks', async () => {
  const namesIn = async () => {
    const tree = await accessTree();
    const from = tree.findIndex(({ name }) => name === 'Who is here') + 1;
    const to = tree.findIndex(({ role }) => role === 'log');
    return tree.slice(from, to).flatMap(({ name }) => (name === '' ? [] : [name]));
  };
  await show({ people: [zofia] });
  expect(await namesIn()).toEqual(['Zofia']);
  await show({ people: [zofia, priya, moth] });
  expect(await namesIn()).toEqual(['Zofia', 'Priya', 'Moth']);
  expect(await axeFindings()).toEqual([]);
});

test('messages stand under one heading, whatever a narrator says between; what all see after them does not', async () => {
  const later = message('later', narrator, 'Later.');
  const element = await show({
    messages: [
      message('a', moth, 'hi'),
      later,
      message('b', moth, 'still there?'),
      message('c', priya, 'look', { kind: 'post' }),
      later,
      message('d', moth, 'nice kite'),
    ],
  });
  expect(titles(element)).toEqual(['Messages', 'Kite club', 'Messages']);
  expect(await axeFindings()).toEqual([]);
});
