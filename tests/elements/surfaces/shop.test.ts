import { beforeAll, expect, test } from 'vitest';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import type { Person, ShownMessage, SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, heard, mount, settle, words } from './mount.ts';
import { message, moth, narrator, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(startPlayWords);

const kite = message('kite', priya, 'Flown twice.', {
  kind: 'offer',
  details: {
    subject: 'A good kite',
    address: 'kite-barn.example',
    price: '9 pounds',
    seller: 'Priya',
    rating: '4 of 5',
  },
});
const string = message('string', priya, 'Very long.', {
  kind: 'offer',
  details: { subject: 'String', address: 'kite-barn.example', price: '1 pound' },
});
const gold = message('gold', moth, 'Only today!', {
  kind: 'offer',
  details: { subject: 'GOLD KITE', address: 'kitez.example', price: '1 pound' },
});
const review = message('review', zofia, 'it flies', {
  kind: 'comment',
  details: { rating: '5 of 5' },
});
const seller = message('seller', moth, 'pay me here');

const stall = (...messages: ShownMessage[]): SurfaceScene => scene({ surface: 'shop', messages });
const show = async (value: SurfaceScene) => {
  await loadSurface('shop');
  return mount<SurfaceElement>(drawSurface(value));
};

test('a shop with all that it can show gives axe nothing to find', async () => {
  await show(
    stall(
      message('n', narrator, 'Zofia looks for a kite.'),
      kite,
      review,
      { ...gold, flag: 'trick', trick: 'Too Good', because: 'Gold does not fly.' },
      seller,
      message('said', zofia, 'how?'),
    ),
  );
  expect(await axeFindings()).toEqual([]);
});

test('a ticket says who, what, where, and what it costs', async () => {
  const element = await show(stall(kite));
  expect(words(element, '.message.offer')).toEqual([
    'Priya A good kite Address: kite-barn.example. Flown twice. Sold by: Priya. Price: 9 pounds. Rating: 4 of 5.',
  ]);
});

test('a stall shows its address once, above all that it sells', async () => {
  const element = await show(stall(kite, string));
  expect(words(element, '.bar')).toEqual(['kite-barn.example']);
  expect(all(element, '.message.offer')).toHaveLength(2);
  expect(all(element, '.rack')).toHaveLength(0);
});

test('an offer with another address is another stall, and the first can be gone back to', async () => {
  const element = await show(stall(kite, review, gold));
  expect(words(element, '.edge')).toEqual(['kite-barn.example', 'kitez.example']);
  expect(words(element, '.ware h3')).toEqual(['GOLD KITE']);
  all(element, '.edge')[0]!.click();
  await settle(element);
  expect(words(element, '.ware h3')).toEqual(['A good kite']);
  expect(words(element, '.reviews .slip')).toEqual(['Zofia: it flies. Rating: 5 of 5.']);
});

test('reviews and what the seller says stand under names of their own', async () => {
  const element = await show(stall(gold, review, seller, message('said', zofia, 'how?')));
  expect(words(element, '.log > div > h3')).toEqual(['Reviews', 'Messages']);
  expect(words(element, '.counter .slip')).toEqual(['Moth: pay me here', 'Zofia: how?']);
});

test('the name of a part stands once, whatever a narrator says between', async () => {
  const later = message('later', narrator, 'Later.');
  const element = await show(
    stall(seller, later, message('said', zofia, 'how?'), review, later, { ...review, id: 'again' }),
  );
  expect(words(element, '.log h3')).toEqual(['Messages', 'Reviews']);
});

test('an offer can be flagged on its stub', async () => {
  const element = await show(stall(gold));
  const made = heard<SafeDecideEvent>('safe-decide');
  all(element, '.stub .flag-button')[0]!.click();
  expect(made.map(({ decision }) => decision)).toEqual([
    { type: 'message.flagged', message: 'gold' },
  ]);
});

test('the address is not read out twice', async () => {
  const element = await show(stall(kite));
  const [bar] = all(element, '.bar');
  expect(bar!.ariaHidden).toBe('true');
  expect(bar!.dataset.read).toBe('off');
});

test('nothing on a stall moves or counts by itself', async () => {
  const element = await show(stall(kite, gold, seller));
  const moving = element.getAnimations({ subtree: true });
  await Promise.allSettled(moving.map(({ finished }) => finished));
  // What is said once to those who listen goes again.
  const seen = () =>
    all(element, '.device > :not([aria-live])')
      .map(({ innerHTML }) => innerHTML)
      .join('');
  const before = seen();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(seen()).toBe(before);
  expect(element.getAnimations({ subtree: true })).toEqual([]);
});

test('the price stands at the far edge, left where words run from right to left', async () => {
  const side = async () => {
    const element = await show(stall(kite));
    const [ware, stub] = [all(element, '.ware')[0]!, all(element, '.stub')[0]!];
    return stub.getBoundingClientRect().left > ware.getBoundingClientRect().left ? 'right' : 'left';
  };
  expect(await side()).toBe('right');
  document.documentElement.dir = 'rtl';
  expect(await side()).toBe('left');
  document.documentElement.removeAttribute('dir');
});

test('what a friend says beside the hero, and the answer, is not in the box of the shop', async () => {
  const say = (id: string, from: Person) => message(id, from, `words of ${id}`);
  const element = await show(
    stall(kite, say('one', moth), say('two', priya), say('three', zofia), say('four', moth)),
  );
  const inBox = all(element, '.counter .message .text').map(({ textContent }) => textContent);
  expect(inBox).toEqual(['words of one', 'words of four']);
  const beside = all(element, '.alone .message .text').map(({ textContent }) => textContent);
  expect(beside).toEqual(['words of two', 'words of three']);
});
