import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { digitByDigit } from '../../../src/elements/numbers/digits.ts';
import { withNumbers } from '../../../src/elements/numbers/with-numbers.ts';
import { wordsOf } from '../../../src/elements/player/readable-blocks.ts';
import '../../../src/elements/questions/rare.ts';
import '../../../src/elements/questions/registry.ts';
import { drawQuestion } from '../../../src/elements/questions/registry.ts';
import { marked } from '../../../src/elements/terms/marked.ts';
import '../../../src/elements/tokens/tokens.css';
import { accessLines, accessTree } from '../player/access-tree.ts';
import { VALUES } from '../questions/values.ts';
import { axeFindings, mount } from '../surfaces/mount.ts';
import { startPlayWords } from '../surfaces/scene.ts';

beforeAll(startPlayWords);

test.each([
  ['Call 999 first.', 'Call 9 9 9 first.'],
  ['Dial 18001 101 on a textphone.', 'Dial 1 8 0 0 1, 1 0 1 on a textphone.'],
  ['18000: zero waiting', '1 8 0 0 0: zero waiting'],
  ['Childline, 0800 1111', 'Childline, 0 8 0 0, 1 1 1 1'],
  ['Call 0300 123 2040.', 'Call 0 3 0 0, 1 2 3, 2 0 4 0.'],
  ['He has 1010 planks, at 10:30, for 12 pounds.', 'He has 1010 planks, at 10:30, for 12 pounds.'],
])('"%s" is said as "%s"', (words, said) => {
  expect(digitByDigit(words)).toBe(said);
});

const options = ['Use 18001 101', 'Use 18000', 'Call 999'].map((text, at) => ({
  id: `way-${at}`,
  text,
  because: 'It says so.',
}));

test('radio buttons with numbers are named digit by digit, as their labels have it', async () => {
  await mount(drawQuestion({ ...VALUES.choice, options }));
  expect(await axeFindings()).toEqual([]);
  const radios = (await accessTree()).filter(({ role }) => role === 'radio');
  expect(radios.map(({ name }) => name)).toEqual([
    // The browser parts what stands in elements of its own.
    'Use 1 8 0 0 1 , 1 0 1',
    'Use 1 8 0 0 0',
    'Call 9 9 9',
  ]);
});

test('a sort, a match and an order name numbers digit by digit', async () => {
  const items = options;
  const groups = options.slice(0, 2);
  await mount(drawQuestion({ ...VALUES.sort, items, groups }));
  expect(await accessLines()).toContain(
    'button: Use 1 8 0 0 1, 1 0 1. Put here: Use 1 8 0 0 1, 1 0 1',
  );
  await mount(drawQuestion({ ...VALUES.match, lefts: items, rights: items }));
  expect(await accessLines()).toContain(
    'button: Call 9 9 9. Put together with: Use 1 8 0 0 1, 1 0 1',
  );
  await mount(drawQuestion({ ...VALUES.order, steps: items }));
  expect(await accessLines()).toContain('button: Use 1 8 0 0 1, 1 0 1');
});

test('read aloud says them so, and where a term stands in the same words', async () => {
  const plain = await mount(html`<p>${marked('Ring 999.')}</p>` as never);
  expect(wordsOf(plain)).toBe('Ring 9 9 9.');
  const term = await mount(html`<p>${marked('A ((crime)) is for 18001 101.')}</p>` as never);
  expect(wordsOf(term)).toBe('A crime is for 1 8 0 0 1, 1 0 1.');
  const named = document.createElement('button');
  named.dataset.read = 'Use 18000';
  expect(wordsOf(named)).toBe('Use 1 8 0 0 0');
});

test('the digits stand as close as in a number, and never part at the end of a line', async () => {
  await page.viewport(320, 700);
  const line = await mount(html`<p>${withNumbers('18001 101')}</p>` as never);
  const [digits] = line.querySelectorAll('safe-digits');
  const width = digits!.getBoundingClientRect().width;
  const plain = document.createElement('span');
  plain.textContent = '18001';
  line.append(plain);
  expect(width / plain.getBoundingClientRect().width).toBeLessThan(1.25);
  line.style.inlineSize = '1ch';
  expect(digits!.getClientRects()).toHaveLength(1);
  await page.viewport(1024, 768);
});
