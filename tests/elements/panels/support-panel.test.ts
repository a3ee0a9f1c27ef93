import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/elements/panels/support-panel.ts';
import type { SafeSupportPanel } from '../../../src/elements/panels/support-panel.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import { alone, axeFindings, button, deep, focused, settle, wordsIn } from '../player/stage.ts';

const REPORT = {
  facts: [
    { name: 'Made for', value: 'SCORM 1.2' },
    { name: 'Last taken by the platform', value: '0:12' },
  ],
  events: [
    { time: '0:01', text: 'The platform opened the lesson.' },
    { time: '0:12', text: 'The platform took what was new.' },
  ],
};
const AS_TEXT = [
  'How saving went',
  'Made for: SCORM 1.2',
  'Last taken by the platform: 0:12',
  '',
  '0:01 The platform opened the lesson.',
  '0:12 The platform took what was new.',
].join('\n');

let panel: SafeSupportPanel;

beforeEach(async () => {
  startWords('en-GB', WORDS);
  panel = document.createElement('safe-support-panel');
  panel.report = REPORT;
  panel.whenClosed = () => panel.remove();
  await alone(panel);
  await panel.show();
  await settle();
});

afterEach(() => {
  panel.remove();
  vi.restoreAllMocks();
});

describe('the support view', () => {
  test('passes axe, also with its text to copy by hand', async () => {
    expect(await axeFindings()).toEqual([]);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await userEvent.click(button(panel, 'Copy as text'));
    await settle();
    expect(deep(panel, 'pre')).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
  });

  test('says what it was given', () => {
    const words = wordsIn(panel);
    for (const { text } of REPORT.events) expect(words).toContain(text);
    expect(words).toContain('SCORM 1.2');
  });

  test('copies all of it as text and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(button(panel, 'Copy as text'));
    await settle();
    expect(write).toHaveBeenCalledExactlyOnceWith(AS_TEXT);
    expect(deep(panel, '[role=status]')[0]!.textContent).toContain('Copied');
  });

  test('marks its text where the page may not copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await userEvent.click(button(panel, 'Copy as text'));
    await settle();
    expect(deep(panel, 'pre')[0]!.textContent).toBe(AS_TEXT);
    expect(focused()).toBe(deep(panel, 'pre')[0]);
  });

  test('clears the copy on this device when asked to, and says so', async () => {
    let cleared = 0;
    panel.whenCleared = () => (cleared += 1);
    expect(wordsIn(panel)).toContain('What the platform has not taken yet goes with it.');
    await userEvent.click(button(panel, 'Clear the copy on this device'));
    await settle();
    expect(cleared).toBe(1);
    expect(wordsIn(panel)).toContain('Cleared.');
    expect(await axeFindings()).toEqual([]);
  });

  test('is gone once it is closed', async () => {
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(document.querySelector('safe-support-panel')).toBeNull();
  });
});
