import { type LitElement, html } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { QUESTION_TYPES, type QuestionType } from '../../../src/content/names.ts';
import { type SafeDecideEvent, SafeGoOnEvent } from '../../../src/elements/events.ts';
import type { QuestionValue } from '../../../src/elements/questions/model.ts';
import { drawQuestion } from '../../../src/elements/questions/registry.ts';
import '../../../src/elements/tokens/tokens.css';
import { axeFindings, heard, mount, settle, textOf } from '../surfaces/mount.ts';
import { startPlayWords } from '../surfaces/scene.ts';
import { VALUES } from './values.ts';

type Question = LitElement & { question: QuestionValue; response?: number };

beforeAll(startPlayWords);

async function show(type: QuestionType, response?: number): Promise<Question> {
  return mount<Question>(drawQuestion(VALUES[type], response));
}
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const press = async (element: Question, selector: string, place = 0) => {
  all(element, selector)[place]!.click();
  await settle(element);
};
const decided = () => {
  const events = heard<SafeDecideEvent>('safe-decide');
  return () => events.map(({ decision }) => decision);
};

/** Answers each type rightly by pressing what there is to press. */
const ANSWER: Readonly<Record<QuestionType, (element: Question) => Promise<void>>> = {
  choice: (element) => press(element, 'input', 0),
  reply: (element) => press(element, 'input', 2),
  'real-or-not': (element) => press(element, 'input', 1),
  sort: async (element) => {
    for (const group of [0, 1, 0]) await press(element, '.tray-button', group);
  },
  order: async (element) => {
    for (const step of [1, 2, 0]) await press(element, '.tile', step);
  },
  spot: async (element) => {
    for (const part of [3, 1]) await press(element, 'input', part);
  },
};

describe.each(QUESTION_TYPES)('a %s question', (type) => {
  test('gives axe nothing to find, asked or answered', async () => {
    await show(type);
    expect(await axeFindings()).toEqual([]);
    await show(type, 1);
    expect(await axeFindings()).toEqual([]);
  });

  test('shows the scene, what was said and the ask', async () => {
    const words = textOf(await show(type));
    expect(words).toContain('Moth writes to the kite club.');
    expect(words).toContain('Moth: which park is it?');
    expect(words).toContain('What could Zofia do?');
  });

  test('fires nothing while choosing, and the response index once on Check', async () => {
    const element = await show(type);
    const made = decided();
    await ANSWER[type](element);
    expect(made()).toEqual([]);
    await press(element, '.check');
    await press(element, '.check');
    expect(made()).toEqual([
      { type: 'question.answered', number: 7, response: VALUES[type].right },
    ]);
  });

  test('says what is still to do when Check comes too early', async () => {
    const element = await show(type);
    const made = decided();
    await press(element, '.check');
    expect(made()).toEqual([]);
    expect(all(element, '.hint')[0]!.textContent).not.toBe('');
  });

  test('can be passed once, without an answer', async () => {
    const element = await show(type);
    const made = decided();
    await press(element, '.pass');
    await press(element, '.pass');
    expect(made()).toEqual([{ type: 'question.passed', number: 7 }]);
  });

  test('explains everything there was to choose, and takes focus to the feedback', async () => {
    const element = await show(type);
    element.question = { ...VALUES[type] };
    element.response = VALUES[type].right;
    await settle(element);
    expect(element.shadowRoot!.activeElement?.className).toContain('verdict');
    const words = textOf(element);
    const reasons = JSON.stringify(VALUES[type]).match(/[a-z ]+ because/g)!;
    for (const because of reasons) expect(words).toContain(because.trim());
    expect(words).toContain('Yes, that fits');
  });

  test('says kindly what fits better after another answer', async () => {
    const element = await show(type, VALUES[type].right === 0 ? 1 : 0);
    expect(textOf(element)).toContain('Here is what fits better');
  });

  test('leaves focus where it is when it comes back with its answer', async () => {
    const element = await show(type, 0);
    expect(element.shadowRoot!.activeElement).toBe(null);
  });

  test('goes on by Next, without a decision', async () => {
    const element = await show(type, 0);
    const gone = heard(SafeGoOnEvent.type);
    const made = decided();
    await press(element, '.next');
    expect(gone).toHaveLength(1);
    expect(made()).toEqual([]);
  });

  test('begins afresh with the next question', async () => {
    const element = await show(type);
    await ANSWER[type](element);
    element.question = { ...VALUES[type], number: 8 };
    await settle(element);
    expect(all(element, '.check')[0]!.getAttribute('aria-disabled')).toBe('true');
  });

  test('has everything to press at 48 pixels or more', async () => {
    const element = await show(type);
    for (const part of all(element, 'button, label')) {
      expect(part.getBoundingClientRect().height, part.className).toBeGreaterThan(47.9);
    }
  });

  test('loses nothing at 320 pixels and twice the text size', async () => {
    document.documentElement.dataset.text = '200';
    const frame = await mount<LitElement>(html`<div>${drawQuestion(VALUES[type])}</div>`);
    (frame as HTMLElement).style.inlineSize = '304px';
    const element = frame.firstElementChild as Question;
    await settle(element);
    for (const part of all(element, 'button, label, p, h2')) {
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 4);
    }
    delete document.documentElement.dataset.text;
  });
});

test('a choice is answered by keyboard alone', async () => {
  const element = await show('choice');
  const made = decided();
  await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Tab}{Enter}');
  await settle(element);
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 2 }]);
});

test('sorting by keyboard leaves focus on the group, and says what comes next', async () => {
  const element = await show('sort');
  const made = decided();
  await userEvent.keyboard('{Tab}{Enter}{Enter}');
  await settle(element);
  expect(all(element, '.pile')[0]!.textContent).toContain('colour it');
  await userEvent.keyboard('{Enter}');
  await settle(element);
  expect(element.shadowRoot!.activeElement?.className).toContain('tray-button');
  await press(element, '.check');
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0 }]);
});

test('a sorted item can be taken back and moved', async () => {
  const element = await show('sort');
  const made = decided();
  await ANSWER.sort(element);
  await press(element, '.slip', 0);
  expect(all(element, '.pile')[0]!.textContent).toContain('kite it');
  await press(element, '.tray-button', 1);
  await press(element, '.check');
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0b110 }]);
});

test('a step tapped again gives its number back', async () => {
  const element = await show('order');
  await press(element, '.tile', 0);
  await press(element, '.tile', 1);
  await press(element, '.tile', 0);
  expect(all(element, '.badge').map(({ textContent }) => textContent)).toEqual(['', '1', '']);
});

test('feedback on an order stands in the order that works, with the places given', async () => {
  const element = await show('order', 0);
  expect(all(element, '.row-text').map(({ textContent }) => textContent)).toEqual([
    'Step 1: tell it',
    'Step 2: save it',
    'Step 3: block it',
  ]);
  expect(all(element, '.tags').map(({ textContent }) => textContent!.trim())).toEqual([
    'Yours was step 2',
    'Yours was step 3',
    'Yours was step 1',
  ]);
});

test('the answer given and the one that fits are marked in words', async () => {
  const element = await show('choice', 1);
  const rows = all(element, '.row').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
  expect(rows[0]).toContain('Fits best');
  expect(rows[1]).toContain('Your answer');
  expect(rows[2]).not.toContain('Fits best');
});
