import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../../../src/pages/gallery/foundations/contrast.ts';
import { computed } from '../../../src/pages/gallery/foundations/measure.ts';
import { deep, settle, stage, wordsIn } from '../player/stage.ts';
import { SECTION_IDS, forceColours, openSection } from './section.ts';
import { wordsTooFaint } from './words-on-ground.ts';

/*
 * Papers, shadows and edges of ink are gone in forced colours. What has a meaning must be drawn with lines
 * and shapes as well.
 */

beforeEach(() => forceColours('active'));
afterEach(() => forceColours('none'));

describe.each(SECTION_IDS.filter((id) => id.startsWith('elements/')))('in %s', (id) => {
  test('everything to press has an edge, a line or a shape of its own', async () => {
    const root = await openSection(id);
    const bare = deep(root.querySelector('main')!, 'button, .tile, label.button')
      .filter((control) => control.checkVisibility() && !isDrawn(control))
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
    expect(bare).toEqual([]);
  });
});

test('what is pressed differs from what is not', async () => {
  const root = await openSection('elements/buttons');
  const [rest, pressed] = ['.button:not([aria-pressed])', '.button[aria-pressed=true]'].map(
    (selector) => getComputedStyle(root.querySelector(`main ${selector}`)!).borderWidth,
  );
  expect(Number.parseFloat(pressed!)).toBeGreaterThan(Number.parseFloat(rest!));
});

test('an act that is not possible differs from one that is', async () => {
  const root = await openSection('elements/buttons');
  const colours = deep(root, '.act').map((act) => getComputedStyle(act).borderColor);
  expect(new Set(colours).size).toBe(2);
});

test('the steps that are behind differ from those to come', async () => {
  const root = await openSection('elements/headers');
  const [full] = deep(root, '.notches .full');
  const [open] = deep(root, '.notches i:not(.full)');
  expect(getComputedStyle(full!).backgroundColor).not.toBe(getComputedStyle(open!).backgroundColor);
});

test('a ribbon is there and has an edge', async () => {
  const { player } = await stage('story-named');
  const [ribbon] = deep(player, '.ribbon');
  expect(getComputedStyle(ribbon!).borderTopWidth).not.toBe('0px');
  expect(ribbon!.textContent).toContain('Clue Fishing');
});

test('the thumb over Send is there', async () => {
  const { player } = await stage('story-draft');
  const [thumb] = deep(player, '.thumb');
  const { width, height } = thumb!.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThan(30);
  expect(getComputedStyle(thumb!).getPropertyValue('forced-color-adjust')).toBe('none');
});

test('paper over a spot of a picture is there', async () => {
  const root = await openSection('elements/pictures');
  const [over] = deep(root, '.over');
  expect(over!.getBoundingClientRect().width).toBeGreaterThan(10);
  expect(getComputedStyle(over!).getPropertyValue('forced-color-adjust')).toBe('none');
});

test('what fits has another edge than what does not', async () => {
  const { player } = await stage('question-answered');
  const [fits] = deep(player, '.row.fits');
  const [other] = deep(player, '.row:not(.fits)');
  expect(getComputedStyle(fits!).borderStyle).not.toBe(getComputedStyle(other!).borderStyle);
});

test('an ending that was found has another edge than one that was not', async () => {
  const { player } = await stage('replay');
  const [found] = deep(player, '.endings .found');
  expect(getComputedStyle(found!).borderStyle).toBe('solid');
});

describe.each(['light', 'dark'])('in a %s palette', (palette) => {
  beforeEach(() => forceColours('active', palette));

  // The browser's plate under words of a marker's own colour would hide them in a dark one.
  test.each(['story-named', 'path-middle', 'replay', 'demo-call', 'demo-photo', 'demo-lobby'])(
    'the words of %s stand out',
    async (state) => {
      await stage(state);
      expect(wordsTooFaint(document.body)).toEqual([]);
    },
  );

  test('the number of a step that was chosen stands out', async () => {
    const { player } = await stage('question-order');
    deep(player, '.tile')[0]!.click();
    await settle();
    expect(wordsIn(deep(player, '[aria-pressed=true] .badge')[0]!.parentElement!)).toMatch(/^1 /);
    expect(wordsTooFaint(player)).toEqual([]);
  });

  test('what is read aloud has an outline', async () => {
    const { player } = await stage('question');
    const [ask] = deep(player, '.ask');
    ask!.classList.add('is-read');
    await settle();
    const { outlineStyle, outlineColor } = getComputedStyle(ask!);
    expect(outlineStyle).toBe('solid');
    const under = parseColour(computed('color', 'Canvas'));
    expect(contrast(parseColour(outlineColor), under)).toBeGreaterThanOrEqual(3);
  });
});

test('places in a picture keep the two colours of their edge, as the picture keeps its own', async () => {
  const { player } = await stage('question-picture');
  const { borderTopColor, boxShadow } = getComputedStyle(deep(player, '.placed .spot')[0]!);
  expect(borderTopColor).toBe('rgb(32, 38, 74)');
  expect(boxShadow).toContain('rgb(255, 249, 236)');
});

// An edge, an underline, or a picture, on it or in it.
function isDrawn(control: HTMLElement): boolean {
  return [control, ...control.querySelectorAll('*')].some((part) => {
    const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(part);
    const hasEdge = borderTopWidth !== '0px' && borderTopStyle !== 'none';
    return hasEdge || textDecorationLine === 'underline' || part.matches('svg, input');
  });
}
