import { html } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SafeCourseEvent } from '../../../src/elements/path/course-event.ts';
import type { SafePath } from '../../../src/elements/path/path.ts';
import '../../../src/elements/tokens/tokens.css';
import { startWords } from '../../../src/i18n/words.ts';
import { PATHS } from '../../../src/pages/gallery/paths.ts';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import { button, stage } from '../player/stage.ts';
import { axeFindings, heard, mount } from '../surfaces/mount.ts';

beforeAll(() => startWords('en-GB', WORDS));

const show = (name: keyof typeof PATHS) =>
  mount<SafePath>(html`<safe-path .path=${PATHS[name]}></safe-path>`);
const chosen = (events: readonly SafeCourseEvent[]) => events.map(({ module }) => module);

describe.each(Object.keys(PATHS) as (keyof typeof PATHS)[])('the path %s', (name) => {
  test('gives axe nothing to find', async () => {
    await show(name);
    expect(await axeFindings()).toEqual([]);
  });
});

test('each stop opens its own module, by keyboard too, and the first door the one to go on with', async () => {
  const path = await show('middle');
  const events = heard<SafeCourseEvent>('safe-course');
  await userEvent.keyboard('{Tab}{Enter}');
  for (const control of path.shadowRoot!.querySelectorAll<HTMLElement>('.stop button')) {
    control.click();
  }
  expect(chosen(events)).toEqual(['meet', 'who', 'meet', 'clues', 'help']);
});

test('on a page of its own its doors are links, and its headings a level lower', async () => {
  const { stops, ...path } = PATHS.middle;
  const linked = { ...path, stops: stops.map((stop) => ({ ...stop, href: `#${stop.module}` })) };
  const { shadowRoot } = await mount<SafePath>(html`
    <div>
      <h1>Home</h1>
      <safe-path inner .path=${linked}></safe-path>
    </div>
  `).then((page) => page.querySelector('safe-path')!);
  const links = [...shadowRoot!.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['meet', 'who', 'meet', 'clues', 'help'].map((module) => `#${module}`),
  );
  expect(shadowRoot!.querySelectorAll('button')).toHaveLength(0);
  expect(shadowRoot!.querySelectorAll('h1[aria-level="2"]')).toHaveLength(1);
  expect(shadowRoot!.querySelectorAll('h2[aria-level="3"]')).toHaveLength(stops.length);
  expect(await axeFindings()).toEqual([]);
});

test('the door of a module that is done and due says that it leads to a quick look back', async () => {
  const path = await show('middle');
  const [door] = path.shadowRoot!.querySelectorAll('.stop button');
  expect(door!.getAttribute('aria-label')).toBe('A quick look back at “Who is it?”');
  expect(door!.textContent.trim()).toBe('A quick look back');
});

test('hand in is offered at the end alone', async () => {
  const words = 'Hand in';
  const offers = async (name: keyof typeof PATHS) =>
    [...(await show(name)).shadowRoot!.querySelectorAll('button')].some(({ textContent }) =>
      textContent.includes(words),
    );
  expect(await offers('middle')).toBe(false);
  expect(await offers('handed-in')).toBe(false);
  expect(await offers('ready')).toBe(true);
});

test('a press on a path that is about to go opens nothing', async () => {
  const { player } = await stage('path-middle');
  const modules: (string | undefined)[] = [];
  player.addEventListener('safe-course', ({ module }) => modules.push(module));
  const door = button(player, 'Small clues');
  Object.assign(player, STATES['home-first']!.values);
  await player.updateComplete;
  door.click();
  expect(modules).toEqual([]);
});
