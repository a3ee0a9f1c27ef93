import { afterEach, describe, expect, test, vi } from 'vitest';
import { t } from '../../../src/i18n/words.ts';
import { longer } from '../../../src/pages/gallery/made-up-words.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import type { ContentLoader } from '../../../src/pages/learn/loader.ts';
import { switchLanguage } from '../../../src/pages/learn/switch-language.ts';
import { axeFindings, button, deep, focused, opened, settle, stage } from './stage.ts';

const FILES = {
  start: 'start',
  laterWords: 'later',
  help: { uk: 'help' },
  stories: { kite: 'kite' },
  bank: 'bank',
};

/** A loader that has a story and the bank, with Arabic files whose words are longer ones. */
function loaderWith(json: (address: string) => Promise<unknown>) {
  const loader = {
    files: {
      ...FILES,
      code: [],
      languages: {
        'en-GB': { ...FILES, name: 'English' },
        ar: { ...FILES, name: 'العربية', start: 'ar-start' },
      },
    },
    region: 'uk',
    has: () => true,
    json,
  };
  return loader as unknown as ContentLoader;
}
const arrives = () =>
  vi.fn((address: string) =>
    Promise.resolve(address === 'later' ? longer(WORDS) : { words: longer(WORDS) }),
  );
const heading = (player: Element) => deep(player, 'h1').at(-1)!.textContent!.trim();

afterEach(() => {
  document.documentElement.dir = 'ltr';
});

/** What makes half an answer: which controls to press, and how what was pressed can be told. */
const HALF = [
  ['choice', 'input', ':checked'],
  ['several', 'input', ':checked'],
  ['reply', 'input', ':checked'],
  ['real-or-not', 'input', ':checked'],
  ['sort', '.tray-button', '.slip'],
  ['order', '.tile', '[aria-pressed="true"]'],
  ['match', '.pair', '.joined'],
  ['spot', 'input', ':checked'],
  ['build', '.words .word', '.word.in'],
] as const;

describe('another language in the middle of a question', () => {
  test.each(HALF)('keeps half an answer to a %s question', async (type, control, made) => {
    const { player } = await stage(type === 'choice' ? 'question' : `question-${type}`);
    deep(player, control)[0]!.click();
    await settle();
    const before = deep(player, made);
    expect(before.length).toBeGreaterThan(0);
    const place = heading(player);
    await switchLanguage(player, loaderWith(arrives()), 'ar');
    await settle();
    expect(deep(player, made)).toEqual(before);
    expect(heading(player)).not.toBe(place);
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
  });

  test('answers with the same response, and goes back to the first language', async () => {
    const { player, decisions } = await stage('question');
    const first = deep(player, 'input')[1]!;
    first.click();
    await settle();
    const loader = loaderWith(arrives());
    await switchLanguage(player, loader, 'ar');
    await settle();
    button(player, t('play.question.check')).click();
    expect(decisions).toEqual([{ type: 'question.answered', number: 10, response: 1 }]);
    expect(loader.files.start).toBe('ar-start');
    await switchLanguage(player, loader, 'en-GB');
    expect(loader.files.start).toBe('start');
  });

  test('stays as it was when the words do not arrive', async () => {
    const { player } = await stage('question');
    const place = heading(player);
    const loader = loaderWith(() => Promise.reject(new Error('no network')));
    await expect(switchLanguage(player, loader, 'ar')).rejects.toThrow('no network');
    await settle();
    expect(heading(player)).toBe(place);
    expect(document.documentElement.lang).toBe('en-GB');
    expect(loader.files.start).toBe('start');
  });
});

test('in the panel the language that was chosen stays where it is, chosen and with focus', async () => {
  const { player } = await stage('hook');
  const languages = [
    { tag: 'en-GB', name: 'English' },
    { tag: 'ar', name: 'العربية' },
  ];
  player.settings = { ...player.settings!, languages };
  await settle();
  deep(player, '.tool-display')[0]!.click();
  await opened(player);
  const radios = () => deep(player, 'input[name="language"]') as HTMLInputElement[];
  radios()[1]!.focus();
  radios()[1]!.click();
  await switchLanguage(player, loaderWith(arrives()), 'ar');
  await settle();
  expect(radios().map(({ value, checked }) => [value, checked])).toEqual([
    ['en-GB', false],
    ['ar', true],
  ]);
  expect(focused()).toBe(radios()[1]);
});

test('in the panel a language that does not arrive is told of each time, and nothing moves', async () => {
  const { player } = await stage('hook');
  const refusals: (() => void)[] = [];
  player.addEventListener('safe-language', ({ refuse }) => refusals.push(refuse));
  player.settings = { ...player.settings!, languages: [{ tag: 'cy', name: 'Cymraeg' }] };
  await settle();
  deep(player, '.tool-display')[0]!.click();
  await opened(player);
  const [english, welsh] = deep(player, 'input[name="language"]') as HTMLInputElement[];
  const status = () => deep(player, 'dialog[open] [role="status"]')[0]!;
  const heights = () => deep(player, 'dialog[open] legend').map((one) => one.offsetTop);
  const before = heights();
  expect(status().textContent).toBe('');
  for (const time of [1, 2]) {
    welsh!.click();
    await settle();
    // What is said again has to go first.
    expect(status().textContent).toBe('');
    expect(refusals).toHaveLength(time);
    refusals[time - 1]!();
    await settle();
    expect(status().textContent).toBe(t('app.display.language-failed'));
    expect([english!.checked, welsh!.checked]).toEqual([true, false]);
    expect(heights()).toEqual(before);
    expect(await axeFindings()).toEqual([]);
  }
});

test('the display panel offers languages by their own names, where there is more than one', async () => {
  const { player } = await stage('hook');
  const heard: string[] = [];
  player.addEventListener('safe-language', ({ language }) => heard.push(language));
  player.settings = { ...player.settings!, languages: [{ tag: 'cy', name: 'Cymraeg' }] };
  await settle();
  deep(player, '.tool-display')[0]!.click();
  await expect.poll(() => deep(player, 'input[name="language"]')).toHaveLength(2);
  const [, welsh] = deep(player, 'input[name="language"]');
  expect(welsh!.closest('label')!.textContent).toContain('Cymraeg');
  welsh!.click();
  expect(heard).toEqual(['cy']);
});
