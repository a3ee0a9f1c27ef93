import type { LitElement } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { QUESTION_TYPES, SURFACES } from '../../../src/content/names.ts';
import '../../../src/elements/questions/rare.ts';
import '../../../src/elements/questions/registry.ts';
import { drawQuestion } from '../../../src/elements/questions/registry.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import { startWords, t } from '../../../src/i18n/words.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import { VALUES } from '../questions/values.ts';
import { mount } from '../surfaces/mount.ts';
import { scene } from '../surfaces/scene.ts';
import { accessLines, accessTree } from './access-tree.ts';
import { hitAt } from './measures.ts';
import { axeFindings, button, deep, focused, settle, stage } from './stage.ts';

const FRAME = [
  'group: Tools',
  'button: Get help',
  'button: Display',
  'button: Leave quickly',
] as const;

/** The lines are all there, in this order; others may stand between them. */
async function expectInOrder(lines: readonly string[]): Promise<void> {
  const found = await accessLines();
  let from = 0;
  for (const line of lines) {
    const at = found.indexOf(line, from);
    expect(at, `${line} in\n${found.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

describe('what the browser tells assistive technology, in order', () => {
  test('home passes axe and tells each story with its own start', async () => {
    await stage('home-first');
    expect(await axeFindings()).toEqual([]);
    await expectInOrder([
      'text: 0 of 3 stories done',
      'text: Saved',
      ...FRAME,
      'heading: Meeting up',
      'heading: The stories',
      'heading: Story 1: The kite in the moat',
      'text: Not seen yet',
      'button: Start “The kite in the moat”',
      'heading: Story 2: The trial',
      'button: Start “The trial”',
      'heading: Your rules',
      'heading: Meeting up',
      'text: Not met yet',
      'button: More practice',
      'button: Save and stop',
    ]);
  });

  test('the hook tells who and what before it asks to begin', async () => {
    await stage('hook-first');
    await expectInOrder([
      ...FRAME,
      'heading: The kite in the moat. Meet Zofia',
      'text: What Zofia wants',
      'button: Start the story',
      'button: Not this one today',
      'button: Bigger words and other colours',
      'text: You can stop at any time. Your place is kept.',
      'button: Get help',
    ]);
  });

  test('a story tells what was said, then what can be done, then the four acts', async () => {
    await stage('story-draft');
    await expectInOrder([
      ...FRAME,
      'heading: The kite in the moat',
      'heading: Castle Lobby',
      'log: Castle Lobby',
      'text: Kofi',
      'text: the goose ate my drawbridge. AGAIN',
      'button: Flag this message from Kofi',
      'text: RailRocket',
      'text: have 40 planks, castle neighbour',
      'region: Help Zofia here',
      'text: Zofia has not sent this yet',
      'text: with the old mill',
      'text: What could Zofia do?',
      'button: Rub out the place and send it',
      'button: Send it as it is',
      'group: What you can always do',
      'button: Flag',
      'button: Hold',
      'button: Leave',
      'button: Tell',
    ]);
  });

  test.each(SURFACES)(
    'the %s is a log of who said what, each with its own flag',
    async (surface) => {
      startWords('en-GB', WORDS);
      document.body.replaceChildren();
      await loadSurface(surface);
      await mount(drawSurface(scene({ surface })));
      await expectInOrder([
        'heading: Kite club',
        'log: Kite club',
        'text: Priya',
        'text: my kite is in the tree',
        'button: Flag this message from Priya',
        'text: Moth',
        'text: which park is it?',
        'button: Flag this message from Moth',
        'text: a big one',
        'region: Help Zofia here',
        'button: Zofia: Say which park it is',
        'button: Zofia: Ask Moth why',
      ]);
    },
  );

  const FINISH = ['button: Check', 'button: Not this one today'];
  test.each([
    ['choice', ['radio: ask it', 'radio: say it', 'radio: hide it']],
    ['reply', ['radio: ask it', 'radio: say it', 'radio: hide it']],
    ['real-or-not', ['radio: Yes', 'radio: No']],
    ['sort', ['button: Fine to share. Put here: kite it', 'button: Keep back. Put here: kite it']],
    ['order', ['button: block it', 'button: tell it', 'button: save it']],
    ['several', ['checkbox: ask it', 'checkbox: say it', 'checkbox: hide it', 'checkbox: tell it']],
    [
      'match',
      [
        'button: it floats. Put together with: kite it',
        'button: it flies. Put together with: kite it',
      ],
    ],
    ['build', ['button: otter it', 'button: name it', 'button: kettle it', 'button: comet it']],
    ['spot', ['checkbox: hi it', 'checkbox: hurry it', 'checkbox: bye it', 'checkbox: link it']],
  ] as const)('a question of the type %s', async (type, options) => {
    startWords('en-GB', WORDS);
    document.body.replaceChildren();
    await mount(drawQuestion(VALUES[type]));
    await expectInOrder([
      'text: In an email',
      'text: Moth writes to the kite club.',
      'text: Moth',
      'text: which park is it?',
      'heading: What could Zofia do?',
      ...options,
      ...FINISH,
    ]);
  });

  test('an answer is followed by its feedback, what fits named in words', async () => {
    await stage('question-answered');
    await expectInOrder([
      'heading: Kofi would love a race. What fits best?',
      'heading: Here is what fits better',
      'text: Your answer',
      'text: Fits best',
      'button: Next',
    ]);
  });

  test('the finish', async () => {
    await stage('finish');
    await expectInOrder([
      ...FRAME,
      'heading: What you can do now',
      'heading: Your rule cards',
      'heading: Meeting up',
      'text: Got it',
      'heading: Cards for your field guide',
      'text: Clue Fishing',
      'heading: Something to talk about at home',
      'button: Back to the stories',
    ]);
  });

  test('an open panel is a dialog, and nothing behind it is left', async () => {
    await stage('help');
    await expect.poll(accessLines).toContain('dialog: Get help');
    await expectInOrder(['dialog: Get help', 'heading: Get help', 'button: Close']);
    expect(await accessLines()).not.toContain('button: Start the story');
  });
});

test('what can be pressed has a name, and says nothing twice', async () => {
  for (const state of ['story-draft', 'demo-web', 'question-sort', 'replay', 'finish']) {
    await stage(state);
    const pressable = (await accessTree()).filter(({ role }) =>
      ['button', 'radio', 'checkbox', 'link', 'DisclosureTriangle'].includes(role),
    );
    expect(pressable.length).toBeGreaterThan(3);
    for (const { name, description } of pressable) {
      expect(name).toMatch(/[\p{L}\p{N}”.?!…]$/u);
      if (description !== '') expect(name).not.toContain(description);
    }
  }
});

test('groups that are still empty are no lists without a name', async () => {
  const { player } = await stage('question-sort');
  const lists = async () => (await accessTree()).filter(({ role }) => role === 'list');
  expect(await lists()).toEqual([]);
  await userEvent.click(deep(player, '.tray-button')[0]!);
  await settle();
  expect((await lists()).map(({ name }) => name)).toEqual(['Fine to post']);
});

test.each(['several', 'sort', 'order', 'match', 'spot', 'build'] as const)(
  'the group of a %s question says how it is answered',
  async (type) => {
    startWords('en-GB', WORDS);
    document.body.replaceChildren();
    await mount(drawQuestion(VALUES[type]));
    const groups = (await accessTree()).filter(({ role }) => role === 'group');
    const how = t(`play.question.${type}-how`, { slots: VALUES.build.slots });
    expect(groups.map(({ name, description }) => [name, description])).toContainEqual([
      'What could Zofia do?',
      how,
    ]);
  },
);

test('a line of tiles is a list of those in it', async () => {
  startWords('en-GB', WORDS);
  document.body.replaceChildren();
  const element = await mount<LitElement>(drawQuestion(VALUES.build));
  const items = async () =>
    (await accessTree()).filter(({ role }) => role === 'list' || role === 'listitem');
  expect((await items()).map(({ name }) => name)).toEqual(['Your line']);
  deep(element, '.words .word')[0]!.click();
  await settle();
  expect((await items()).map(({ role, name }) => `${role} ${name}`.trim())).toEqual([
    'list Your line',
    'listitem',
  ]);
});

test('what would be rubbed out describes its choice', async () => {
  await stage('story-draft');
  const tree = await accessTree();
  const rub = tree.find(({ name }) => name === 'Rub out the place and send it');
  expect(rub?.description).toBe('with the old mill');
});

test('a new message is in a polite live region of the tree', async () => {
  const { player } = await stage('story-start');
  await userEvent.click(button(player, 'Next message'));
  await settle();
  const tree = await accessTree();
  const live = tree.findIndex(
    ({ role, name }) => role === 'StaticText' && name.startsWith('RailRocket: have 40 planks'),
  );
  expect(tree[live - 1]?.properties.live).toBe('polite');
});

describe.each([
  ...['home-middle', 'hook-first', 'story-draft', 'replay', 'finish', 'display'],
  ...SURFACES.map((surface) => `demo-${surface}`),
  ...QUESTION_TYPES.map((type) => (type === 'choice' ? 'question' : `question-${type}`)),
])('Tab through %s', (state) => {
  test('goes in the order of the tree, and nothing hides what has focus', async () => {
    await page.viewport(360, 740);
    await stage(state);
    const stops = (await accessTree())
      .filter(({ properties }) => properties.focusable === true)
      .filter(({ role }) =>
        ['button', 'radio', 'checkbox', 'log', 'DisclosureTriangle'].includes(role),
      );
    const reached = new Set<Element>();
    let from = -1;
    for (let tab = 0; tab < stops.length + 4; tab += 1) {
      await userEvent.keyboard('{Tab}');
      const here = focused();
      if (!here || here.matches('body, dialog') || reached.has(here)) break;
      reached.add(here);
      const name = await nameOfFocus();
      const at = stops.findIndex((stop, place) => place > from && lineOf(stop) === name);
      expect(at, `${name} out of order`).toBeGreaterThan(from);
      expect(isSeen(here), `${name} covered`).toBe(true);
      from = at;
    }
    expect(reached.size).toBeGreaterThan(4);
    await page.viewport(1024, 768);
  });
});

const lineOf = ({ role, name }: { role: string; name: string }) => `${role}: ${name}`;

async function nameOfFocus(): Promise<string> {
  const here = (await accessTree()).filter(({ properties }) => properties.focused === true).at(-1);
  return here ? lineOf(here) : '';
}

function isSeen(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  // The top of what is taller than the window.
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
  const hit = hitAt(x, y);
  if (!hit) return false;
  // Words in a slot are under the element that they were written in.
  const slotted = element.querySelector('slot')?.assignedNodes() ?? [];
  return (
    element.contains(hit) ||
    !!hit.closest('label')?.contains(element) ||
    slotted.some(({ parentElement }) => parentElement === hit)
  );
}
