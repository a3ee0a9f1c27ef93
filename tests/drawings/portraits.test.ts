import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readProject } from '../../src/cli/read-project.ts';
import { MOODS } from '../../src/content/names.ts';
import { AVATARS, PORTRAITS, loadPortrait } from '../../src/elements/cast/portraits.ts';
import { thumbOf } from '../../src/elements/cast/thumb.ts';
import { markup } from './markup.ts';

const LIMIT = 4500;

const folder = 'src/elements/cast/portraits';
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
const { project } = readProject();

const layersOf = async (picture: string): Promise<readonly string[]> => {
  const { base, faces } = (await loadPortrait(picture))!;
  return [base, ...MOODS.map((mood) => faces[mood])].map(markup);
};

// Eyes, brows and mouth are the first group of a face; the hands come after it.
const withoutHands = (face: string): string => face.split('stroke-linejoin="bevel">')[0]!;

test('every drawing in the folder can be loaded by its name', () => {
  expect(Object.keys(PORTRAITS).sort()).toEqual([...files].sort());
});

test('everyone in the cast is drawn', () => {
  for (const { id, look, picture } of project.cast) {
    expect(look === 'face' ? files : AVATARS, id).toContain(picture);
  }
});

test.each(files)('%s has a base and five faces, all different', async (picture) => {
  const layers = await layersOf(picture);
  expect(layers).toHaveLength(6);
  expect(new Set(layers).size).toBe(6);
  for (const layer of layers) expect(layer.match(/<path/g)!.length).toBeGreaterThan(5);
});

test.each(files)('%s can be read without the hands', async (picture) => {
  const [, ...faces] = await layersOf(picture);
  expect(new Set(faces.map(withoutHands)).size).toBe(5);
});

test.each(files)('%s weighs no more than a character may', async (picture) => {
  expect(gzipSync((await layersOf(picture)).join('\n')).length).toBeLessThanOrEqual(LIMIT);
});

test.each(files)('%s is only shapes: no style, id, text or broken number', async (picture) => {
  for (const layer of await layersOf(picture)) {
    expect(layer).not.toMatch(/style|Gradient|\bid=|<(?!\/?(g|path)\b)|NaN|undefined|data-/);
  }
});

test('every pupil has a thumb in the colours of the own skin and sleeve', () => {
  const pupils = project.cast.filter(({ role, look }) => role === 'pupil' && look === 'face');
  const thumbs = pupils.map(({ picture }) => markup(thumbOf(picture)));
  expect(new Set(thumbs).size).toBe(pupils.length);
});
