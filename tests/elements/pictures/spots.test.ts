import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import pictureFile from '../../../modules/pictures.yaml?raw';
import { picturesSchema } from '../../../src/content/module.ts';
import type { SafeSpotEvent, SafeSpots } from '../../../src/elements/pictures/spots.ts';
import '../../../src/elements/pictures/spots.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, mount, settle } from '../surfaces/mount.ts';
import { startPlayWords } from '../surfaces/scene.ts';

const PICTURES = picturesSchema.parse(parse(pictureFile)).filter(({ spots }) => spots.length > 0);

beforeAll(startPlayWords);
afterEach(() => {
  delete document.documentElement.dataset.band;
  document.documentElement.dir = '';
});

async function show(id = 'bus-stop', inlineSize = 400) {
  const frame = await mount(html`<div></div>`);
  (frame as HTMLElement).style.inlineSize = `${inlineSize}px`;
  const element = frame.appendChild(document.createElement('safe-spots'));
  const pressed: string[] = [];
  element.addEventListener('safe-spot', ({ spot }: SafeSpotEvent) => pressed.push(spot));
  element.picture = {
    id,
    alt: 'A picture.',
    spots: (PICTURES.find((one) => one.id === id)?.spots ?? ['one', 'two']).map((spot) => ({
      id: spot,
      label: `The ${spot}`,
    })),
    covered: [],
  };
  await settle(element);
  await expect.poll(() => element.shadowRoot!.querySelector('.coming')).toBeNull();
  return { element, pressed };
}

const spots = (element: SafeSpots) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.spot'),
];
const spot = (element: SafeSpots, name: string) =>
  spots(element).find(({ textContent }) => textContent!.includes(name))!;
const boxOf = (element: SafeSpots) =>
  element.shadowRoot!.querySelector('safe-picture')!.getBoundingClientRect();

test('axe finds nothing wrong, with nothing pressed and with a ring', async () => {
  const { element } = await show();
  expect(await axeFindings()).toEqual([]);
  element.ring = true;
  element.pressed = ['puddle'];
  await settle(element);
  expect(await axeFindings()).toEqual([]);
});

test('each thing says that it was pressed, and stays as whoever listens says', async () => {
  const { element, pressed } = await show();
  spot(element, 'puddle').click();
  await settle(element);
  expect(pressed).toEqual(['puddle']);
  expect(spot(element, 'puddle').ariaPressed).toBe('false');
  element.pressed = ['puddle'];
  await settle(element);
  expect(spot(element, 'puddle').ariaPressed).toBe('true');
});

test('the name of a thing is seen while it has focus', async () => {
  const { element } = await show();
  const label = spot(element, 'rucksack').querySelector('.label')!;
  expect(getComputedStyle(label).clipPath).not.toBe('none');
  spots(element)[2]!.focus();
  await userEvent.keyboard('{Tab}');
  expect(getComputedStyle(label).clipPath).toBe('none');
});

describe.each(PICTURES)('over $id', ({ id }) => {
  test.each(['9-11', '7-9'])(
    'every thing is big enough to press at %s, and apart',
    async (band) => {
      document.documentElement.dataset.band = band;
      const { element } = await show(id, 292);
      const photo = boxOf(element);
      const boxes = spots(element).map((one) => one.getBoundingClientRect());
      for (const [place, box] of boxes.entries()) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(47.5);
        expect(box.left).toBeGreaterThanOrEqual(photo.left - 1);
        expect(box.right).toBeLessThanOrEqual(photo.right + 1);
        expect(box.bottom).toBeLessThanOrEqual(photo.bottom + 1);
        for (const other of boxes.slice(place + 1)) {
          const across = Math.max(other.left - box.right, box.left - other.right);
          const down = Math.max(other.top - box.bottom, box.top - other.bottom);
          expect(Math.max(across, down)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );
});

test('a thing stays where it is in the photo where words run from right to left', async () => {
  const at = (element: SafeSpots) => {
    const photo = boxOf(element);
    return Math.round(spots(element)[0]!.getBoundingClientRect().left - photo.left);
  };
  const before = at((await show()).element);
  document.documentElement.dir = 'rtl';
  expect(at((await show()).element)).toBe(before);
});

test('where the photo is small the things stand in a list below it, named', async () => {
  const { element } = await show('bus-stop', 220);
  const photo = boxOf(element);
  for (const one of spots(element)) {
    const { top, height } = one.getBoundingClientRect();
    expect(top).toBeGreaterThan(photo.bottom);
    expect(height).toBeGreaterThanOrEqual(48);
    expect(getComputedStyle(one.querySelector('.label')!).clipPath).toBe('none');
    expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth);
  }
});

test('without its drawing everything can be pressed all the same', async () => {
  const { element, pressed } = await show('nothing');
  expect(spots(element).map(({ textContent }) => textContent!.trim())).toEqual([
    'The one',
    'The two',
  ]);
  spot(element, 'two').click();
  expect(pressed).toEqual(['two']);
});
