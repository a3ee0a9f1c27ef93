import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import type { ShownMessage, SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, heard, mount, settle, words } from './mount.ts';
import { message, moth, narrator, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(startPlayWords);

const invite = message('invite', priya, 'Kites fly at two. Bring string.', {
  kind: 'mail',
  details: { subject: 'Kite day', address: 'priya@kites.example' },
});
const prize = message('prize', moth, 'You won a kite made of gold.', {
  kind: 'mail',
  details: {
    subject: 'You won!',
    address: 'moth@prize.example',
    link: 'Get the golden kite',
    leads: 'gold.example/password',
  },
});

const letters = (...messages: ShownMessage[]): SurfaceScene => scene({ surface: 'mail', messages });
const show = async (value: SurfaceScene) => {
  await loadSurface('mail');
  return mount<SurfaceElement>(drawSurface(value));
};

test('mail with letters, an answer and a story line gives axe nothing to find', async () => {
  await show(
    letters(
      message('n', narrator, 'It is Friday.'),
      invite,
      message('said', zofia, 'I have string'),
      { ...prize, flag: 'trick', trick: 'Too Good', because: 'Gold does not fly.' },
    ),
  );
  expect(await axeFindings()).toEqual([]);
});

test('the newest letter lies open, all letters stand in the rack', async () => {
  const element = await show(letters(invite, prize));
  expect(words(element, '.edge .addressed')).toEqual(['Priya: Kite day', 'Moth: You won!']);
  expect(words(element, '[aria-current=true] .addressed')).toEqual(['Moth: You won!']);
  expect(words(element, '.message h3')).toEqual(['You won!']);
});

test('a letter is read as who, subject, address, text, link, where it leads', async () => {
  const element = await show(letters(prize));
  expect(words(element, '.log')[0]).toMatch(
    /^From: Moth You won! Address: moth@prize\.example\. You won a kite made of gold\. Get the golden kite .*Leads to: gold\.example\/password$/,
  );
});

test('another letter is taken from the rack by keyboard, and its own answer lies with it', async () => {
  const element = await show(letters(invite, message('said', zofia, 'I have string'), prize));
  all(element, '.edge')[0]!.focus();
  await userEvent.keyboard('{Enter}');
  await settle(element);
  expect(words(element, '.message h3')).toEqual(['Kite day']);
  expect(words(element, '.slip')).toEqual(['Zofia: I have string']);
  expect(element.shadowRoot!.activeElement).toBe(all(element, '.edge')[0]);
});

test('a letter that comes lies on top, whatever was open', async () => {
  const element = await show(letters(invite, prize));
  all(element, '.edge')[0]!.click();
  await settle(element);
  element.scene = letters(invite, prize, { ...invite, id: 'again' });
  await settle(element);
  expect(all(element, '.edge').map((edge) => edge.ariaCurrent)).toEqual([null, null, 'true']);
});

test('a long letter is shown from where it begins', async () => {
  const element = await show({ ...letters(invite), waiting: 1, choices: [] });
  const long = { ...prize, text: 'You won a kite made of gold. '.repeat(60) };
  element.scene = letters(invite, long);
  await settle(element);
  const log = all(element, '.log')[0]!.getBoundingClientRect();
  const letter = all(element, '.message.mail')[0]!;
  await Promise.allSettled(letter.getAnimations().map(({ finished }) => finished));
  const { top } = letter.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(log.top);
  expect(top).toBeLessThan(log.top + 24);
});

test('a letter flagged from afar is opened, with a mark on its envelope', async () => {
  const element = await show(letters(invite, prize));
  const because = 'Priya asked for it.';
  element.scene = letters({ ...invite, flag: 'fine', because }, prize);
  await settle(element);
  expect(words(element, '.because')).toEqual([because]);
  expect(all(element, '.edge .mark')).toHaveLength(1);
});

test('the flag on a letter is described by its subject', async () => {
  const element = await show(letters(prize));
  const made = heard<SafeDecideEvent>('safe-decide');
  const [flag] = all(element, '.flag-button');
  expect(flag!.ariaLabel).toBe('Flag this message from Moth');
  const id = flag!.getAttribute('aria-describedby')!;
  expect(element.shadowRoot!.getElementById(id)!.textContent).toBe('You won!');
  flag!.click();
  expect(made.map(({ decision }) => decision)).toEqual([
    { type: 'message.flagged', message: 'prize' },
  ]);
});

test('a lifted flap is not lifted on the next letter', async () => {
  const { details } = prize;
  const other = { ...prize, id: 'other', details: { ...details, leads: 'silver.example' } };
  const element = await show(letters(prize));
  all(element, '.peek')[0]!.click();
  element.scene = letters(prize, other);
  await settle(element);
  expect(all(element, '.peek')[0]!.className).not.toContain('looked');
});

test('a letter is announced with its subject and address', async () => {
  const element = await show({ ...letters(invite), waiting: 1, choices: [] });
  element.scene = letters(invite, prize);
  await settle(element);
  expect(words(element, '[aria-live=polite]')[0]).toBe(
    'Moth: Subject: You won! Address: moth@prize.example. You won a kite made of gold. ' +
      'Link: Get the golden kite. Leads to: gold.example/password',
  );
});

test('mail before its first letter has no rack, but a pillar box that gives way to words', async () => {
  const friday = message('n', narrator, 'It is Friday.');
  const element = await show(letters(friday));
  expect(all(element, '.rack')).toHaveLength(0);
  expect(all(element, '.pillar')[0]!.getBoundingClientRect().height).toBeGreaterThan(100);
  const long = Array.from({ length: 30 }, (_, place) => ({ ...friday, id: `n-${place}` }));
  const full = await show(letters(...long));
  expect(all(full, '.pillar')[0]!.getBoundingClientRect().height).toBe(0);
  const first = await show(letters(friday, prize));
  expect(all(first, '.pillar')).toHaveLength(0);
});

test('what was answered is seen above the letter that comes next, and on no other', async () => {
  const answer = message('no', zofia, 'no thank you');
  const element = await show(letters(invite, answer, prize));
  expect(words(element, '.log .words')[0]).toBe('Zofia: no thank you');
  all(element, '.edge')[0]!.click();
  await settle(element);
  expect(words(element, '.log .words').at(-1)).toBe('Zofia: no thank you');
  expect(words(element, '.log .words')).toHaveLength(2);
});

test('the stamp stands at the far edge, left where words run from right to left', async () => {
  const side = async () => {
    const element = await show(letters(prize));
    const letter = all(element, '.message')[0]!.getBoundingClientRect();
    const stamp = all(element, '.message .stamp')[0]!.getBoundingClientRect();
    return stamp.left - letter.left > letter.right - stamp.right ? 'right' : 'left';
  };
  expect(await side()).toBe('right');
  document.documentElement.dir = 'rtl';
  expect(await side()).toBe('left');
  document.documentElement.removeAttribute('dir');
});

test('the rack never grows higher than the letter beside it, and shows its newest envelope', async () => {
  const many = Array.from({ length: 14 }, (_, n) => ({ ...invite, id: `letter-${n}` }));
  const element = await show(letters(...many));
  const [rack, threads] = [all(element, '.rack')[0]!, all(element, '.threads')[0]!];
  expect(rack.clientHeight).toBeLessThanOrEqual(threads.clientHeight);
  const { bottom } = all(element, '.edge')[13]!.getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(rack.getBoundingClientRect().bottom);
});

test('on a phone envelopes are one row with numbers, and the open one is in sight', async () => {
  await page.viewport(360, 740);
  const many = Array.from({ length: 9 }, (_, n) => ({ ...invite, id: `letter-${n}` }));
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir;
    const element = await show(letters(...many));
    const edges = all(element, '.edge').map((edge) => edge.getBoundingClientRect());
    expect(new Set(edges.map(({ top }) => Math.round(top))).size).toBe(1);
    const rack = all(element, '.rack')[0]!.getBoundingClientRect();
    expect(edges[8]!.left).toBeGreaterThanOrEqual(rack.left);
    expect(edges[8]!.right).toBeLessThanOrEqual(rack.right);
    expect(words(element, '.number')).toEqual(many.map((_, place) => `, ${place + 1}`));
    expect(await axeFindings()).toEqual([]);
    const first = all(element, '.edge')[0]!;
    first.focus();
    expect(first.getBoundingClientRect().left).toBeGreaterThanOrEqual(rack.left);
    expect(first.getBoundingClientRect().right).toBeLessThanOrEqual(rack.right);
  }
  document.documentElement.removeAttribute('dir');
  await page.viewport(1024, 768);
});
