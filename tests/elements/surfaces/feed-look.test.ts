import { html, render } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import type { ShownMessage } from '../../../src/elements/model.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, mount, settle } from './mount.ts';
import { message, narrator, person, priya, scene, startPlayWords, zofia } from './scene.ts';

beforeAll(async () => {
  startPlayWords();
  await loadSurface('feed');
});

const post = message('post', priya, 'look at my kite', { kind: 'post' });
const comment = message('nice', priya, 'my old string was so good that i cannot remember it', {
  kind: 'comment',
});
const told = message('n', narrator, 'Later, more people see it.');
const show = async (messages: readonly ShownMessage[], width = 900) => {
  const frame = await mount<SurfaceElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  render(drawSurface(scene({ surface: 'feed', messages })), frame);
  const element = frame.firstElementChild as SurfaceElement;
  await settle(element);
  return element;
};

test('a comment is a sheet wherever it stands, and looks like none of the story’s own lines', async () => {
  const element = await show([post, told, comment]);
  const papers = ['.comment', '.from-narrator'].map(
    (one) => getComputedStyle(all(element, one)[0]!).backgroundColor,
  );
  expect(new Set(papers).size).toBe(2);
  expect(all(element, '.strip .comment')).toEqual([]);
  expect(getComputedStyle(all(element, '.comment .words')[0]!).textAlign).toBe('start');
  expect(await axeFindings()).toEqual([]);
});

test('a name and the words of a comment are two words', async () => {
  const element = await show([post, comment]);
  const [name] = all(element, '.comment .who');
  const [words] = all(element, '.comment .text');
  const gap = words!.getClientRects()[0]!.left - name!.getBoundingClientRect().right;
  expect(gap).toBeGreaterThan(3);
});

test('the story’s own lines are as large as what people write', async () => {
  const element = await show([post, comment, told]);
  const size = (selector: string) =>
    parseFloat(getComputedStyle(all(element, selector)[0]!).fontSize);
  expect(size('.from-narrator .words')).toBeGreaterThanOrEqual(size('.comment .words'));
});

test('on a phone at least half of a comment is its words', async () => {
  const element = await show([post, comment], 336);
  const [words] = all(element, '.comment .words');
  expect(words!.offsetWidth).toBeGreaterThan(168);
});

test('on a phone the head of a feed is as high with seven friends as with one', async () => {
  const names = ['priya', 'kofi', 'mei', 'rhys', 'callum', 'amara', 'leila'];
  const headWith = async (friends: number) => {
    const element = await show([post], 336);
    const people = names.slice(0, friends).map((id) => person(id, 'friend'));
    element.scene = scene({ surface: 'feed', messages: [post], people: [zofia, ...people] });
    await settle(element);
    const head = all(element, 'header')[0]!;
    const faces = all(element, '.friends safe-portrait').map((one) => one.getBoundingClientRect());
    expect(faces).toHaveLength(friends);
    for (const { right } of faces) {
      expect(right).toBeLessThanOrEqual(head.getBoundingClientRect().right);
    }
    expect(faces.at(-1)!.left - faces[0]!.left).toBeGreaterThanOrEqual((friends - 1) * 10);
    return head.offsetHeight;
  };
  expect(await headWith(7)).toBe(await headWith(1));
});
