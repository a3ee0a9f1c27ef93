import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { QUESTION_TYPES, SURFACES } from '../../../src/content/names.ts';
import { accessTree } from './access-tree.ts';
import { button, deep, focused, opened, settle, stage } from './stage.ts';
import { TwoKeys } from './two-keys.ts';

/*
 * Switches, that are pressed with a hand, the head or a breath. Most move from control to control and press the one they
 * are at; some press whatever lies at a point. None holds, drags or presses two things at once, and nothing here is timed
 * (`no-time-limits.test.ts`).
 */

/** More steps than any demo story takes. */
const MOST = 40;

/** What is pressed to answer a question of a type until there is enough to check; the last of radio buttons. */
const OPTIONS = {
  choice: 'label:last-child input',
  several: 'input:not(:checked)',
  reply: 'label:last-child input',
  'real-or-not': 'label:last-child input',
  sort: '.tray-button',
  order: '.tile[aria-pressed="false"]',
  match: '.pair:not(.joined)',
  spot: 'input:not(:checked)',
  build: '.words [aria-pressed="false"]',
  picture: '.spot[aria-pressed="false"]',
} as const;

const questionOf = (type: string): string => (type === 'choice' ? 'question' : `question-${type}`);

// The smallest phone: nowhere else do the header and the acts take as much of the window.
beforeAll(() => page.viewport(320, 568));
afterAll(() => page.viewport(1024, 768));

async function switched(state: string) {
  const { player, decisions } = await stage(state);
  document.documentElement.dataset.motion = 'less';
  return { player, decisions, keys: new TwoKeys(player) };
}

/** Plays a story on by one press, or by several where something is filled in or covered before. */
async function playOn(keys: TwoKeys, pressed: Set<string>): Promise<void> {
  for (const field of keys.seen('.fields fieldset')) {
    await keys.press([...field.querySelectorAll('input')].at(-1)!);
  }
  for (const spot of keys.seen('.spot')) await keys.press(spot);
  // A choice may lead back to where it was made.
  const choice = keys.seen('.choice').findLast(({ textContent }) => !pressed.has(textContent));
  if (choice) pressed.add(choice.textContent);
  await keys.press(choice ?? keys.seen('.next, .button.main:not(.act)')[0]!);
}

test.each(SURFACES)('two keys play a story in the app %s to its ending', async (surface) => {
  const { player, keys } = await switched(`demo-${surface}`);
  const pressed = new Set<string>();
  let steps = 0;
  await keys.tour();
  while (deep(player, 'safe-ending').length === 0 && steps < MOST) {
    await playOn(keys, pressed);
    steps += 1;
  }
  expect(steps).toBeLessThan(MOST);
  expect(keys.faults).toEqual([]);
});

test.each([...QUESTION_TYPES, 'picture'] as const)(
  'two keys answer, check and leave a question of the type %s',
  async (type) => {
    const { player, decisions, keys } = await switched(questionOf(type));
    let wentOn = 0;
    player.addEventListener('safe-go-on', () => (wentOn += 1));
    player.addEventListener('safe-decide', ({ decision }) => {
      if (decision.type === 'question.answered' && player.view?.screen === 'question')
        player.view = { ...player.view, response: decision.response };
    });
    await keys.tour();
    const check = () => keys.seen('.check')[0]!;
    while (check().ariaDisabled === 'true') await keys.press(keys.seen(OPTIONS[type])[0]!);
    await keys.press(check());
    expect((focused() as HTMLElement).className).toContain('verdict');
    await keys.press(button(player, 'Next'));
    expect(decisions.map((one) => one.type)).toEqual(['question.answered']);
    expect(wentOn).toBe(1);
    expect(keys.faults).toEqual([]);
  },
);

test('two keys flag a message, name its trick and tell an adult', async () => {
  const { player, keys } = await switched('demo-chat');
  const pressed = new Set<string>();
  // Only the third message is a trick.
  while (keys.seen('.flag-button').length < 3) await playOn(keys, pressed);
  await keys.press(keys.seen('.act.flag')[0]!);
  await keys.press(keys.seen('.pick')[0]!);
  await keys.press(keys.seen('.card')[0]!);
  await keys.press(button(player, 'Back to the story'));
  await keys.press(keys.seen('.act.tell')[0]!);
  expect(keys.seen('safe-warm-room')).toHaveLength(1);
  expect(keys.faults).toEqual([]);
});

test('two keys get help, find the display, leave quickly and come back each time', async () => {
  const { player, keys } = await switched('demo-chat');
  for (const [tool, back] of [
    ['help', 'Close'],
    ['display', 'Done'],
    ['leave', 'Come back'],
  ] as const) {
    await keys.press(keys.seen(`.tool-${tool}`)[0]!);
    await opened(player);
    await keys.press(keys.seen('dialog button').find((one) => one.textContent!.includes(back))!);
    expect(focused()).toBe(keys.seen(`.tool-${tool}`)[0]);
  }
  expect(keys.faults).toEqual([]);
});

test('a form that takes focus is seen from its title on, with words at 200 % too', async () => {
  const { keys } = await switched('demo-mail');
  document.documentElement.dataset.text = '200';
  const pressed = new Set<string>();
  while (keys.seen('.fields').length === 0) {
    await keys.tour();
    await playOn(keys, pressed);
  }
  const { top, bottom } = focused()!.getBoundingClientRect();
  expect(focused()!.textContent).toBe('Golden lettuce form');
  expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
});

// Where two keys need an arrow, these do not.
test.each(['question', 'question-reply', 'question-real-or-not', 'demo-feed'])(
  'each radio button of %s is met by a switch that scans, and can be pressed at a point',
  async (state) => {
    const { player, keys } = await switched(state);
    while (keys.seen('[type=radio]').length === 0) {
      keys.seen('.choice, .next')[0]!.click();
      await settle();
    }
    const radios = keys.seen('[type=radio]') as HTMLInputElement[];
    const labels = radios.map((radio) => radio.closest('label')!);
    const told = (await accessTree()).filter(({ role }) => role === 'radio');
    expect(told.map(({ name }) => name)).toEqual(
      labels.map(({ textContent }) => textContent!.trim()),
    );
    expect(told.filter(({ properties }) => properties.focusable !== true)).toEqual([]);
    for (const [place, label] of labels.entries()) {
      expect(Math.min(label.offsetWidth, label.offsetHeight)).toBeGreaterThanOrEqual(48);
      for (const pressed of [label, radios[place]!]) {
        radios.at(place - 1)!.click();
        pressed.click();
        expect(radios[place]!.checked).toBe(true);
      }
    }
    expect(deep(player, '[type=radio]')).toHaveLength(radios.length);
  },
);
