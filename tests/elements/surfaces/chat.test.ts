import { beforeAll, expect, test } from 'vitest';
import type { SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/tokens/tokens.css';
import { accessLines } from '../player/access-tree.ts';
import { all, axeFindings, words } from './mount.ts';
import { message, moth, narrator, person, priya, startPlayWords, zofia } from './scene.ts';
import { showApp } from './show-app.ts';

beforeAll(startPlayWords);

const show = (change?: Partial<SurfaceScene>) => showApp('chat', change);

test('a direct chat is headed by its title alone, with the face of the other', async () => {
  const element = await show({
    title: 'Moth',
    people: [zofia, moth],
    messages: [message('hi', moth, 'hi')],
  });
  expect(words(element, 'header')).toEqual(['Moth']);
  expect(all(element, 'header safe-portrait')).toHaveLength(1);
  expect(await axeFindings()).toEqual([]);
});

test('a group says under its title who is in it besides the hero, before anything that is said', async () => {
  const element = await show();
  expect(words(element, '.members')).toEqual(['With Priya and Moth']);
  expect((await accessLines()).slice(0, 3)).toEqual([
    'heading: Kite club',
    'text: With Priya and Moth',
    'log: Kite club',
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('of a large group four faces are seen, one over the next, and all names are told', async () => {
  const others = ['priya', 'kofi', 'mei', 'leila', 'callum', 'jonah'].map((id) =>
    person(id, 'friend'),
  );
  const element = await show({ people: [zofia, ...others] });
  const faces = all(element, 'header safe-portrait').map((face) => face.getBoundingClientRect());
  expect(faces).toHaveLength(4);
  for (const [place, { left }] of faces.slice(1).entries()) {
    expect(left).toBeLessThan(faces[place]!.right);
    expect(left).toBeGreaterThan(faces[place]!.left + faces[place]!.width / 2);
  }
  expect(words(element, '.members')).toEqual(['With Priya, Kofi, Mei, Leila, Callum and Jonah']);
  expect(await axeFindings()).toEqual([]);
});

test('who goes on is named and drawn once, until somebody else has spoken', async () => {
  const element = await show({
    messages: [
      message('a', priya, 'hi'),
      message('b', priya, 'look up'),
      message('later', narrator, 'Later.'),
      message('c', priya, 'still there?'),
      message('d', moth, 'yes'),
      message('e', priya, 'good'),
    ],
  });
  const seen = all(element, '.message:not(.from-narrator)').map((one) => [
    one.querySelector('.who')?.textContent.trim(),
    one.querySelector('safe-portrait')!.checkVisibility({ visibilityProperty: true }),
  ]);
  expect(seen).toEqual([
    ['Priya:', true],
    [undefined, false],
    ['Priya:', true],
    ['Moth:', true],
    ['Priya:', true],
  ]);
  // Who looks at the place of the face finds the words where they were.
  const [first, again] = all(element, '.bubble').map((bubble) => bubble.getBoundingClientRect());
  expect(again!.left).toBe(first!.left);
  expect(await axeFindings()).toEqual([]);
});

test('what the hero says has no face, and stands at the other side', async () => {
  const element = await show();
  const log = all(element, '.log')[0]!.getBoundingClientRect();
  const sides = all(element, '.message').map((one) => {
    const { left, right } = one.querySelector('.bubble')!.getBoundingClientRect();
    const face = one.querySelector('safe-portrait') ? 'face' : 'no face';
    return `${left - log.left < log.right - right ? 'left' : 'right'}, ${face}`;
  });
  expect(sides).toEqual(['left, face', 'left, face', 'right, no face']);
  expect(await axeFindings()).toEqual([]);
});
