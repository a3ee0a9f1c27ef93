import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import pictureFile from '../../../modules/pictures.yaml?raw';
import { picturesSchema } from '../../../src/content/module.ts';
import type { PhotoDraft } from '../../../src/elements/model.ts';
import '../../../src/elements/surfaces/shared/photo-draft.ts';
import type { SafePhotoDraft } from '../../../src/elements/surfaces/shared/photo-draft.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, mount, settle } from './mount.ts';
import { startPlayWords } from './scene.ts';

const PICTURES = picturesSchema.parse(parse(pictureFile)).filter(({ spots }) => spots.length > 0);

beforeAll(startPlayWords);
afterEach(() => {
  delete document.documentElement.dataset.band;
  document.documentElement.dir = '';
});

const draftOf = (id = 'bus-stop', change: Partial<PhotoDraft> = {}): PhotoDraft => ({
  kind: 'photo',
  caption: 'look at my boot',
  picture: {
    id,
    alt: 'A picture.',
    spots: (PICTURES.find((one) => one.id === id)?.spots ?? ['one', 'two']).map((spot) => ({
      id: spot,
      label: `The ${spot}`,
    })),
    covered: [],
  },
  clues: ['school-badge', 'bus-sign'],
  ...change,
});

async function show(draft: PhotoDraft, inlineSize = 400) {
  const frame = await mount(html`<div></div>`);
  (frame as HTMLElement).style.inlineSize = `${inlineSize}px`;
  const element = frame.appendChild(document.createElement('safe-photo-draft')) as SafePhotoDraft;
  const fits: boolean[] = [];
  element.addEventListener('safe-draft', (event) => fits.push(event.fits));
  element.draft = draft;
  await expect.poll(() => element.shadowRoot?.querySelector('.coming')).toBeNull();
  await settle(element);
  return { element, fits };
}

const spots = (element: SafePhotoDraft) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.spot'),
];
const spot = (element: SafePhotoDraft, name: string) =>
  spots(element).find(({ textContent }) => textContent!.includes(name))!;
const pressed = (element: SafePhotoDraft) =>
  spots(element)
    .filter(({ ariaPressed }) => ariaPressed === 'true')
    .map(({ textContent }) => textContent!.trim());
const count = (element: SafePhotoDraft) =>
  element.shadowRoot!.querySelector('[role="status"]')!.textContent;

test('axe finds nothing wrong, before and after something is covered', async () => {
  const { element } = await show(draftOf());
  expect(await axeFindings()).toEqual([]);
  spot(element, 'puddle').click();
  await settle(element);
  expect(await axeFindings()).toEqual([]);
});

test('pressing a thing sticks paper over it, pressing it again takes it off', async () => {
  const { element } = await show(draftOf());
  const papers = () =>
    element.shadowRoot!.querySelector('safe-picture')!.shadowRoot!.querySelectorAll('.paper')
      .length;
  expect(count(element)).toBe('0 covered');
  spot(element, 'puddle').click();
  spot(element, 'bus-sign').click();
  await settle(element);
  expect(pressed(element)).toEqual(['The bus-sign', 'The puddle']);
  expect(count(element)).toBe('2 covered');
  expect(papers()).toBe(2);
  spot(element, 'puddle').click();
  await settle(element);
  expect(pressed(element)).toEqual(['The bus-sign']);
  expect(papers()).toBe(1);
});

test('it fits as soon as every clue is covered, more than those or not', async () => {
  const { element, fits } = await show(draftOf());
  spot(element, 'puddle').click();
  spot(element, 'school-badge').click();
  spot(element, 'bus-sign').click();
  spot(element, 'puddle').click();
  spot(element, 'school-badge').click();
  expect(fits).toEqual([false, false, true, true, false]);
});

test('nothing in it tells which things are clues', async () => {
  const { element } = await show(draftOf());
  spot(element, 'bus-sign').click();
  await settle(element);
  const drawn = element.shadowRoot!.innerHTML;
  const other = (await show(draftOf('bus-stop', { clues: ['puddle'] }))).element;
  spot(other, 'bus-sign').click();
  await settle(other);
  const bare = (text: string) => text.replace(/lit\$\d+\$/g, '');
  expect(bare(other.shadowRoot!.innerHTML)).toBe(bare(drawn));
});

test('keys reach the things in reading order and press them', async () => {
  const { element, fits } = await show(draftOf());
  spots(element)[0]!.focus();
  await userEvent.keyboard(' {Tab}{Enter}{Tab}{Tab}{Tab}');
  expect(fits).toEqual([false, true]);
  expect(element.shadowRoot!.activeElement).toBe(spots(element)[4]);
});

test('the name of a thing is seen while it has focus', async () => {
  const { element } = await show(draftOf());
  const label = spot(element, 'rucksack').querySelector('.label')!;
  expect(getComputedStyle(label).clipPath).not.toBe('none');
  spots(element)[2]!.focus();
  await userEvent.keyboard('{Tab}');
  expect(getComputedStyle(label).clipPath).toBe('none');
});

test('another draft begins with nothing covered, the same one does not', async () => {
  const { element } = await show(draftOf());
  spot(element, 'puddle').click();
  element.draft = draftOf();
  await settle(element);
  expect(count(element)).toBe('1 covered');
  element.draft = draftOf('bus-stop', { caption: 'once more' });
  await settle(element);
  expect(count(element)).toBe('0 covered');
});

describe.each(PICTURES)('over $id', ({ id }) => {
  test.each(['9-11', '7-9'])(
    'every thing is big enough to press at %s, and apart',
    async (band) => {
      document.documentElement.dataset.band = band;
      const { element } = await show(draftOf(id), 292);
      const photo = element.shadowRoot!.querySelector('safe-picture')!.getBoundingClientRect();
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
  const at = (element: SafePhotoDraft) => {
    const photo = element.shadowRoot!.querySelector('safe-picture')!.getBoundingClientRect();
    return Math.round(spots(element)[0]!.getBoundingClientRect().left - photo.left);
  };
  const before = at((await show(draftOf())).element);
  document.documentElement.dir = 'rtl';
  expect(at((await show(draftOf())).element)).toBe(before);
});

test('where the photo is small the things stand in a list below it, named', async () => {
  const { element } = await show(draftOf(), 220);
  const photo = element.shadowRoot!.querySelector('safe-picture')!.getBoundingClientRect();
  for (const one of spots(element)) {
    const { top, height } = one.getBoundingClientRect();
    expect(top).toBeGreaterThan(photo.bottom);
    expect(height).toBeGreaterThanOrEqual(48);
    expect(getComputedStyle(one.querySelector('.label')!).clipPath).toBe('none');
    expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth);
  }
});

test('without its drawing the photo can be covered all the same', async () => {
  const { element, fits } = await show(draftOf('nothing', { clues: ['two'] }));
  expect(spots(element).map(({ textContent }) => textContent!.trim())).toEqual([
    'The one',
    'The two',
  ]);
  spot(element, 'two').click();
  expect(fits).toEqual([true]);
});
