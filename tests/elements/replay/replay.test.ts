import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type SafeDecideEvent, SafeRewindEvent } from '../../../src/elements/events.ts';
import type { MockForm } from '../../../src/elements/model.ts';
import type { ReplayValue } from '../../../src/elements/replay/model.ts';
import '../../../src/elements/replay/replay.ts';
import '../../../src/elements/surfaces/shared/form-draft.ts';
import type { SafeReplay } from '../../../src/elements/replay/replay.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, heard, mount, textOf } from '../surfaces/mount.ts';
import { message, moth, narrator, priya, startPlayWords } from '../surfaces/scene.ts';

beforeAll(startPlayWords);

const replay: ReplayValue = {
  title: 'The kite',
  beats: [
    {
      beat: 'start',
      messages: [
        message('hello', priya, 'my kite is in the tree'),
        message('n', narrator, 'Later.'),
      ],
      others: [],
      canRewind: false,
    },
    {
      beat: 'ask',
      messages: [
        message('where', moth, 'which park is it?', {
          missed: true,
          trick: 'Clue Fishing',
          because: 'A where hides in it.',
        } as object),
      ],
      taken: { text: 'Say the park', because: 'It tells Moth where.', turn: 'wrong' },
      others: [{ text: 'Tell Mum', because: 'Mum knows what to do.', turn: 'safe' }],
      canRewind: true,
    },
    {
      beat: 'again',
      messages: [
        message('gift', moth, 'i have a kite for you', { flag: 'trick', trick: 'Gift Hook' }),
        message('who', priya, 'who is Moth?', { flag: 'fine', because: 'Priya just asks.' }),
      ],
      taken: { text: 'Tell Mum', turn: 'safe' },
      others: [],
      canRewind: true,
    },
  ],
  ending: { title: 'Mum flies it', line: 'The kite comes down.' },
  endings: [
    { id: 'mum', title: 'Mum flies it', found: true },
    { id: 'goose', title: 'The goose has it', found: false },
    { id: 'priya', title: 'Priya climbs', found: true },
  ],
};

const show = () => mount<SafeReplay>(html`<safe-replay .replay=${replay}></safe-replay>`);

test('axe finds nothing wrong with the look back, its details open', async () => {
  const element = await show();
  for (const details of all(element, 'details')) details.setAttribute('open', '');
  expect(await axeFindings()).toEqual([]);
});

test('what was said is told in order, with what was noticed and what was not', async () => {
  const element = await show();
  const said = all(element, '.said').map(({ textContent }) =>
    textContent!.replace(/\s+/g, ' ').trim(),
  );
  expect(said[0]).toBe('Priya: my kite is in the tree');
  expect(said[1]).toBe('Later.');
  expect(said[2]).toContain('A trick was here: Clue Fishing A where hides in it.');
  expect(said[3]).toContain('You noticed this: Gift Hook');
  expect(said[4]).toContain('Looked at twice Priya just asks.');
});

test('a side chat is named before what was said in it', async () => {
  const whispered = { ...message('psst', priya, 'who is that?'), where: 'Side chat with Priya' };
  const beats = [{ ...replay.beats[0]!, messages: [replay.beats[0]!.messages[0]!, whispered] }];
  const element = await mount<SafeReplay>(
    html`<safe-replay .replay=${{ ...replay, beats }}></safe-replay>`,
  );
  const [heading] = all(element, '.where');
  expect(heading!.textContent!.trim()).toBe('Side chat with Priya');
  expect(heading!.nextElementSibling?.textContent).toContain('who is that?');
  expect(all(element, '.where')).toHaveLength(1);
  expect(await axeFindings()).toEqual([]);
});

test('what was done and what else could be done stand with their because', async () => {
  const moment = all(await show(), '.moment')[1]!;
  expect(moment.querySelector('.taken')!.textContent).toContain('Say the park');
  expect(moment.querySelector('.taken')!.textContent).toContain('It tells Moth where.');
  expect(moment.querySelector('.others')!.textContent).toContain('Mum knows what to do.');
});

test('a moment with something to decide can be gone back to, by keyboard', async () => {
  const element = await show();
  const rewinds = heard<SafeRewindEvent>(SafeRewindEvent.type);
  const buttons = all(element, '.rewind');
  expect(buttons.map(({ textContent }) => textContent!.trim())).toEqual([
    'Go back to here and catch it sooner',
    'Go back to here',
  ]);
  buttons[0]!.focus();
  await userEvent.keyboard('{Enter}');
  expect(rewinds.map(({ to }) => to)).toEqual([{ beat: 'ask' }]);
});

test('endings are counted, those found first, and those not found are one line without a title', async () => {
  const element = await show();
  const words = textOf(element);
  const lines = all(element, '.endings li').map((line) => line.className);
  expect(lines).toEqual(['found', 'found', '']);
  expect(words).toContain('1 more to find');
  expect(words).toContain('Endings found: 2 of 3');
  expect(words).toContain('Priya climbs');
  expect(words).not.toContain('The goose has it');
});

test('going on closes the replay once', async () => {
  const element = await show();
  const made = heard<SafeDecideEvent>('safe-decide');
  all(element, '.go-on')[0]!.click();
  all(element, '.go-on')[0]!.click();
  expect(made.map(({ decision }) => decision)).toEqual([{ type: 'replay.closed' }]);
});

test('the way on stands before the moments as well, and is the first stop', async () => {
  const element = await show();
  const made = heard<SafeDecideEvent>('safe-decide');
  await userEvent.keyboard('{Tab}');
  expect(element.shadowRoot!.activeElement?.textContent).toContain('Go on');
  await userEvent.keyboard('{Enter}');
  expect(made.map(({ decision }) => decision)).toEqual([{ type: 'replay.closed' }]);
});

test('a letter keeps its subject and address, and a form shows what fits in it', async () => {
  const letter = message('won', moth, 'it is made of gold', {
    kind: 'mail',
    details: { subject: 'You won!', address: 'moth@prize.example' },
  });
  const form: MockForm = {
    kind: 'form',
    form: 'sign-up',
    title: 'Golden kite',
    fields: [
      {
        id: 'name',
        label: 'Your name',
        tiles: [
          { id: 'full', text: 'My full name', fits: false },
          { id: 'made-up', text: 'A made-up name', fits: true },
          { id: 'empty', text: 'Leave empty', fits: true },
        ],
      },
    ],
  };
  const beats = [{ ...replay.beats[0]!, messages: [letter], form }];
  const element = await mount<SafeReplay>(
    html`<safe-replay .replay=${{ ...replay, beats }}></safe-replay>`,
  );
  expect(all(element, '.said')[0]!.textContent!.replace(/\s+/g, ' ').trim()).toBe(
    'Moth: Subject: You won! Address: moth@prize.example. it is made of gold.',
  );
  const key = textOf(element.shadowRoot!.querySelector('safe-form-key')!);
  expect(key).toBe('What fits in “Golden kite” Your name A made-up name / Leave empty');
  expect(await axeFindings()).toEqual([]);
});
