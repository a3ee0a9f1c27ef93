import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parse } from 'yaml';
import pictureFile from '../../../modules/pictures.yaml?raw';
import { picturesSchema } from '../../../src/content/module.ts';
import type { PhotoDraft } from '../../../src/elements/model.ts';
import type { SafeDraftEvent } from '../../../src/elements/surfaces/shared/draft-event.ts';
import '../../../src/elements/surfaces/shared/photo-draft.ts';
import type { SafePhotoDraft } from '../../../src/elements/surfaces/shared/photo-draft.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, mount, settle } from './mount.ts';
import { startPlayWords } from './scene.ts';

const PICTURES = picturesSchema.parse(parse(pictureFile)).filter(({ spots }) => spots.length > 0);

beforeAll(startPlayWords);

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

async function show(draft: PhotoDraft) {
  const fits: boolean[] = [];
  const element = await mount<SafePhotoDraft>(
    html`<safe-photo-draft
      .draft=${draft}
      @safe-draft=${(event: SafeDraftEvent) => fits.push(event.fits)}
    ></safe-photo-draft>`,
  );
  await expect.poll(() => inside(element).querySelector('.known')).not.toBeNull();
  await settle(element);
  return { element, fits };
}

const inside = (element: SafePhotoDraft) =>
  element.shadowRoot!.querySelector('safe-spots')!.shadowRoot!;
const spots = (element: SafePhotoDraft) => [
  ...inside(element).querySelectorAll<HTMLButtonElement>('.spot'),
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
    inside(element).querySelector('safe-picture')!.shadowRoot!.querySelectorAll('.paper').length;
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
  const drawn = [element.shadowRoot!, inside(element)].map(({ innerHTML }) => innerHTML).join();
  const other = (await show(draftOf('bus-stop', { clues: ['puddle'] }))).element;
  spot(other, 'bus-sign').click();
  await settle(other);
  const bare = (text: string) => text.replace(/lit\$\d+\$/g, '');
  expect(bare([other.shadowRoot!, inside(other)].map(({ innerHTML }) => innerHTML).join())).toBe(
    bare(drawn),
  );
});

test('keys reach the things in reading order and press them', async () => {
  const { element, fits } = await show(draftOf());
  spots(element)[0]!.focus();
  await userEvent.keyboard(' {Tab}{Enter}{Tab}{Tab}{Tab}');
  expect(fits).toEqual([false, true]);
  expect(inside(element).activeElement).toBe(spots(element)[4]);
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
