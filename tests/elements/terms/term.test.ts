import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { base } from '../../../src/elements/base/shared.styles.ts';
import '../../../src/elements/tokens/tokens.css';
import { marked } from '../../../src/elements/terms/marked.ts';
import type { SafeTerm } from '../../../src/elements/terms/term.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import { deep, focused, settle } from '../player/stage.ts';
import { axeFindings, mount } from '../surfaces/mount.ts';
import { accessLines } from '../player/access-tree.ts';

const glossary = { report: { says: 'To tell the app that something is wrong.', sign: 'report' } };
const dialog = () => deep(document.body, 'dialog[open]')[0];

async function sentence(text: string): Promise<HTMLElement> {
  startWords('en-GB', { ...WORDS, glossary });
  const line = await mount<SafeTerm>(html`<p>${marked(text)}</p>`);
  await settle();
  return line;
}

beforeEach(() => page.viewport(320, 640));

test('a marked word passes axe, closed and open', async () => {
  const line = await sentence('They are ((report|reporting)) it.');
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(deep(line, 'button.word')[0]!);
  await settle();
  expect(await axeFindings()).toEqual([]);
});

test('the sentence reads on without marks, for the eye and for those who listen', async () => {
  const line = await sentence('They are ((report|reporting)) it.');
  expect(line.textContent!.replace(/\s+/g, ' ').trim()).toBe('They are reporting it.');
  expect(await accessLines()).toContain('button: reporting');
});

test('a press explains the word inside 320 px, Escape closes, and focus is on the word again', async () => {
  const line = await sentence('They ((report)) it.');
  const [word] = deep(line, 'button.word');
  word!.focus();
  await userEvent.keyboard('{Enter}');
  await settle();
  const { left, right } = dialog()!.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  expect(dialog()!.textContent).toContain('To tell the app that something is wrong.');
  expect(await accessLines()).toContain('dialog: report');
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(dialog()).toBeUndefined();
  expect(focused()).toBe(word);
});

test('its picture stands beside the word, for the eye only', async () => {
  const line = await sentence('They ((report)) it.');
  await userEvent.click(deep(line, 'button.word')[0]!);
  await settle();
  const { width, height } = deep(dialog()!, '.sign')[0]!.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThan(56);
  const lines = await accessLines();
  const inDialog = lines.slice(lines.indexOf('dialog: report'));
  expect(inDialog).toEqual([
    'dialog: report',
    'text: report',
    'text: To tell the app that something is wrong.',
    'button: Close',
  ]);
});

test('a press beside the slip and its button close it too', async () => {
  const line = await sentence('They ((report)) it.');
  const [word] = deep(line, 'button.word');
  for (const close of [() => dialog()!.click(), () => deep(dialog()!, '.button')[0]!.click()]) {
    word!.click();
    expect(dialog()).toBeDefined();
    close();
    await settle();
    expect(dialog()).toBeUndefined();
  }
});

test('a word that nobody explained is a plain word', async () => {
  const line = await sentence('A ((moderator)) looks at it.');
  expect(deep(line, 'button')).toEqual([]);
  expect(line.textContent).toContain('moderator');
});

test('no line begins with the mark after a word, and the word itself is not held together', async () => {
  const styles = base.styleSheet!;
  document.adoptedStyleSheets.push(styles);
  const line = await sentence('Whoever sees it can ((report|report all of it)). Then it is gone.');
  const [word] = deep(line, 'button.word');
  const range = document.createRange();
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && texts.currentNode.textContent !== '.');
  range.selectNodeContents(texts.currentNode);
  const heights = new Set<number>();
  for (let width = 90; width < 400; width += 3) {
    line.style.inlineSize = `${width}px`;
    const { left, height } = word!.getBoundingClientRect();
    heights.add(height);
    expect(range.getBoundingClientRect().left, `${width}`).toBeGreaterThan(left + 3);
  }
  expect(heights.size).toBeGreaterThan(1);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles);
});
