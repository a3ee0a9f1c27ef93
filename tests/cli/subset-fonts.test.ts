import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readProjectFiles } from '../../src/cli/read-project.ts';
import { FONT_FOLDER, allWords, subsetFonts } from '../../src/cli/subset-fonts.ts';

it('the faces hold every character of the words; if not, "npm run fonts" makes them anew', async () => {
  const made = await subsetFonts('.', allWords(readProjectFiles('.')));
  expect([...made.keys()]).toEqual(['text-400.woff2', 'text-700.woff2', 'heading-700.woff2']);
  for (const [name, bytes] of made) {
    expect(bytes, name).toEqual(new Uint8Array(readFileSync(`${FONT_FOLDER}/${name}`)));
  }
});

it('characters more make the faces larger, one that is there already does not', async () => {
  const weigh = async (words: string) =>
    [...(await subsetFonts('.', words)).values()].map(({ length }) => length);
  const plain = await weigh('');
  expect(await weigh('Zofia’s')).toEqual(plain);
  const more = await weigh('ßñæ');
  plain.forEach((bytes, place) => expect(more[place]).toBeGreaterThan(bytes));
});
