import { html, render } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ShownMessage, SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/pictures/picture.ts';
import type { SafePicture } from '../../../src/elements/pictures/picture.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { all, axeFindings, mount, settle } from './mount.ts';
import { message, moth, narrator, priya, scene, startPlayWords } from './scene.ts';

beforeAll(startPlayWords);

const result = (id: string, subject: string): ShownMessage =>
  message(id, moth, `About ${subject}.`, {
    kind: 'result',
    details: { subject, address: `${id}.example` },
  });
const page = (id: string, subject: string, change: Partial<ShownMessage> = {}): ShownMessage =>
  message(id, moth, `All about ${subject}.`, {
    kind: 'page',
    details: { subject, address: `${id}.example` },
    ...change,
  });
const comment = message('comment', priya, 'my kite says so too', { kind: 'comment' });

const web = (...messages: ShownMessage[]): SurfaceScene => scene({ surface: 'web', messages });
const show = async (value: SurfaceScene, width = 900) => {
  await loadSurface('web');
  const frame = await mount<SurfaceElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  render(drawSurface(value), frame);
  const element = frame.firstElementChild as SurfaceElement;
  await settle(element);
  return element;
};
const words = (element: Element, selector: string) =>
  all(element, selector)
    .filter((one) => one.checkVisibility())
    .map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

test('the web with all that it can show gives axe nothing to find', async () => {
  await show(
    web(
      message('n', narrator, 'Zofia searches.'),
      result('one', 'kites'),
      result('two', 'more kites'),
      page('old', 'kites', { flag: 'trick', trick: 'Too Good', because: 'It is not news.' }),
      comment,
      page('new', 'real kites', { details: { link: 'See it', leads: 'tree.example' } }),
    ),
  );
  expect(await axeFindings()).toEqual([]);
});

test('results that follow each other are one sheet, each page is its own', async () => {
  const element = await show(
    web(result('one', 'kites'), result('two', 'trees'), page('p', 'kites')),
  );
  expect(words(element, '.edge')).toEqual(['Search results', 'kites']);
  all(element, '.edge')[0]!.click();
  await settle(element);
  expect(words(element, '.message.result h3')).toEqual(['kites', 'trees']);
});

test('a page is read as who, subject, address and text, its address drawn on top', async () => {
  const element = await show(web(page('p', 'kites')));
  expect(words(element, '.message')).toEqual(['Moth kites Address: p.example. All about kites.']);
  const [bar, headline] = [all(element, '.bar')[0]!, all(element, 'h3')[0]!];
  expect(bar.getBoundingClientRect().bottom).toBeLessThan(headline.getBoundingClientRect().top);
});

test('pages are shown one at a time, however wide it is', async () => {
  const scene = web(page('old', 'kites'), comment, page('new', 'real kites'));
  const element = await show(scene, 1300);
  expect(words(element, 'h3')).toEqual(['real kites']);
  all(element, '.edge')[0]!.focus();
  await userEvent.keyboard('{Enter}');
  await settle(element);
  expect(words(element, '[aria-current=true]')).toEqual(['kites']);
  expect(words(element, 'h3')).toEqual(['kites']);
});

test.each([330, 1000])(
  'the picture of an earlier page is kept beside another one, %i px wide',
  async (width) => {
    const picture = (id: string) => ({ id, alt: `The ${id}.`, spots: [], covered: [] });
    const scene = web(
      page('old', 'kites', { picture: picture('goose') }),
      comment,
      page('new', 'real kites', { picture: picture('giant-goose') }),
      page('again', 'news', { picture: picture('giant-goose') }),
    );
    const element = await show(scene, width);
    const shown = () => all(element, 'safe-picture').map((one) => (one as SafePicture).picture!.id);
    const open = async (place: number) => {
      all(element, '.edge')[place]!.click();
      await settle(element);
    };
    expect(shown()).toEqual(['giant-goose']);
    await open(0);
    expect(shown()).toEqual(['goose']);
    await open(1);
    expect(shown()).toEqual(['giant-goose', 'goose']);
    expect(words(element, 'figcaption')).toEqual(['The page before: kites']);
    const [now, before] = all(element, 'safe-picture').map((one) => one.getBoundingClientRect());
    expect(before!.left).toBeGreaterThan(now!.right);
    expect(Math.abs(now!.bottom - before!.bottom)).toBeLessThan(24);
    expect(Math.min(now!.width, before!.width)).toBeGreaterThan(100);
    expect(await axeFindings()).toEqual([]);
  },
);

test('a page without a heading or an address is more of the page before it', async () => {
  const element = await show(web(page('p', 'kites'), page('more', '', { details: {} })));
  expect(words(element, '.edge')).toEqual(['kites']);
  const [first, second] = all(element, '.page').map((one) => one.getBoundingClientRect());
  expect(second!.top).toBeLessThanOrEqual(first!.bottom + 1);
  expect(words(element, '.who')).toEqual(['Moth']);
  const other = message('other', priya, 'Something else.', { kind: 'page' });
  expect(words(await show(web(page('p', 'kites'), other)), '.edge')).toEqual(['kites', 'Priya']);
});

test('a later page of the same site stands under its address, which is heard once', async () => {
  const later = page('q', 'kite news', { details: { subject: 'kite news' } });
  const element = await show(web(page('p', 'kites'), later));
  const [bar] = all(element, '.bar');
  expect(bar!.textContent!.trim()).toBe('p.example');
  expect(bar!.ariaHidden).toBe('true');
  const other = message('r', priya, 'Text.', { kind: 'page', details: { subject: 'trees' } });
  expect(all(await show(web(page('p', 'kites'), other)), '.bar')).toHaveLength(0);
});

test('what is said about a page is whole, however much it is', async () => {
  const lines = Array.from({ length: 12 }, (_, n) => ({
    ...comment,
    id: `c${n}`,
    text: 'my kite says so too, and it says it at such a length that one line is not enough',
  }));
  const element = await show(web(page('old', 'kites'), page('new', 'real kites'), ...lines));
  const slips = all(element, '.slip');
  expect(slips).toHaveLength(12);
  for (const slip of slips) expect(slip.scrollHeight).toBeLessThanOrEqual(slip.clientHeight + 1);
});

test('what is said about a page stays with it', async () => {
  const element = await show(web(page('old', 'kites'), comment, result('one', 'trees')));
  expect(words(element, '.slip')).toEqual([]);
  all(element, '.edge')[0]!.click();
  await settle(element);
  expect(words(element, '.slip')).toEqual(['Priya: my kite says so too']);
});

test('no result and no page leads anywhere', async () => {
  const element = await show(web(result('one', 'kites'), page('p', 'kites')));
  expect(all(element, 'a, [href]')).toHaveLength(0);
});
