import { beforeAll, expect, test } from 'vitest';
import type { SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings } from './mount.ts';
import { message, moth, narrator, priya, startPlayWords, zofia } from './scene.ts';
import { namesHere, showApp } from './show-app.ts';

beforeAll(startPlayWords);

const show = (change?: Partial<SurfaceScene>) => showApp('feed', change);
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.log h3')].map(({ textContent }) => textContent);

test('who is here is told with the hero and each name once, also before anybody speaks', async () => {
  await show({ people: [zofia] });
  expect(await namesHere()).toEqual(['Zofia']);
  await show({ people: [zofia, priya, moth] });
  expect(await namesHere()).toEqual(['Zofia', 'Priya', 'Moth']);
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
