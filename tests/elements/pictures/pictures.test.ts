import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import pictureFile from '../../../modules/pictures.yaml?raw';
import { picturesSchema } from '../../../src/content/module.ts';
import type { ShownPicture } from '../../../src/elements/model.ts';
import '../../../src/elements/pictures/picture.ts';
import type { SafePicture } from '../../../src/elements/pictures/picture.ts';
import { loadPicture } from '../../../src/elements/pictures/registry.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, mount, settle } from '../surfaces/mount.ts';
import { startPlayWords } from '../surfaces/scene.ts';

const PICTURES = picturesSchema.parse(parse(pictureFile));

beforeAll(startPlayWords);

const shown = (id: string, change: Partial<ShownPicture> = {}): ShownPicture => ({
  id,
  alt: `A picture of ${id}.`,
  spots: [
    { id: 'bus-sign', label: 'The sign' },
    { id: 'puddle', label: 'The puddle' },
  ],
  covered: [],
  ...change,
});
const show = async (picture: ShownPicture) => {
  const element = await mount<SafePicture>(html`<safe-picture .picture=${picture}></safe-picture>`);
  await expect.poll(() => element.shadowRoot!.querySelector('path, .instead')).not.toBeNull();
  return element;
};
const label = (element: SafePicture) =>
  element.shadowRoot!.querySelector('svg')?.getAttribute('aria-label');

test('axe finds nothing wrong with a picture, bare or under paper', async () => {
  await show(shown('bus-stop'));
  expect(await axeFindings()).toEqual([]);
  await show(shown('bus-stop', { covered: ['bus-sign'] }));
  expect(await axeFindings()).toEqual([]);
});

test.each(PICTURES)(
  '$id is drawn, small, and has a place for each of its spots',
  async (picture) => {
    const drawing = (await loadPicture(picture.id))!;
    const drawn = drawing.art.strings.join('');
    expect(drawn).not.toMatch(/style|Gradient|\bid=|<text|NaN|undefined/);
    expect(Object.keys(drawing.spots).sort()).toEqual([...picture.spots].sort());
    for (const { x, y, width, height } of Object.values(drawing.spots)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(6);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100);
    }
    expect(await gzipped(drawn + JSON.stringify(drawing.spots))).toBeLessThan(3000);
  },
);

test('there is no drawing of an unknown picture', async () => {
  expect(await loadPicture('nothing')).toBeUndefined();
});

test('a picture is read out by its text, with what is covered', async () => {
  expect(label(await show(shown('bus-stop')))).toBe('A picture of bus-stop.');
  expect(label(await show(shown('bus-stop', { covered: ['puddle', 'bus-sign'] })))).toBe(
    'A picture of bus-stop. Paper is stuck over: The sign, The puddle.',
  );
});

test('paper lies over the spot that it covers and nowhere else', async () => {
  const element = await show(shown('bus-stop', { covered: ['bus-sign'] }));
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
  const { spots } = (await loadPicture('bus-stop'))!;
  const whole = element.getBoundingClientRect();
  const papers = [...element.shadowRoot!.querySelectorAll('.paper')];
  expect(papers).toHaveLength(1);
  const paper = papers[0]!.getBoundingClientRect();
  const { x, y, width, height } = spots['bus-sign']!;
  expect(paper.left).toBeLessThanOrEqual(whole.left + (x / 100) * whole.width);
  expect(paper.right).toBeGreaterThanOrEqual(whole.left + ((x + width) / 100) * whole.width);
  expect(paper.top).toBeLessThanOrEqual(whole.top + (y / 100) * whole.height);
  expect(paper.bottom).toBeGreaterThanOrEqual(whole.top + ((y + height) / 100) * whole.height);
  expect(paper.right).toBeLessThan(whole.left + whole.width / 2);
});

test('its place is as high before the drawing comes as after', async () => {
  const element = await mount<SafePicture>(
    html`<safe-picture .picture=${shown('pet')}></safe-picture>`,
  );
  const { width, height } = element.getBoundingClientRect();
  expect(height).toBeCloseTo((width * 3) / 4, 0);
});

test('its text stands in for a drawing that does not come', async () => {
  const element = await show(shown('nothing'));
  expect(element.shadowRoot!.textContent).toContain('A picture of nothing.');
  expect(element.shadowRoot!.querySelector('svg')).toBeNull();
});

test('the newest picture wins when it changes while another is loading', async () => {
  const element = await show(shown('castle'));
  const castle = element.shadowRoot!.querySelectorAll('path').length;
  element.picture = shown('goose');
  await element.updateComplete;
  element.picture = shown('castle');
  await settle(element);
  expect(element.shadowRoot!.querySelectorAll('path')).toHaveLength(castle);
});

async function gzipped(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
