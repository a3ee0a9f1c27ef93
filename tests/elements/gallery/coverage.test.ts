import { beforeAll, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../../src/content/names.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { GALLERY_WORDS } from '../../../src/pages/gallery/languages.ts';
import { noteOf, titleOf } from '../../../src/pages/gallery/section.ts';
import { SECTIONS } from '../../../src/pages/gallery/sections.ts';
import { deep } from '../player/stage.ts';
import { SECTION_IDS, openSection } from './section.ts';

const sources = import.meta.glob<string>('../../../src/elements/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The player is shown as a whole, and these two are no more than frames of what is shown in them.
const FRAMES = ['safe-player', 'safe-story-screen', 'safe-question-screen'];

const shown = new Set<string>();
/** What only presses bring about, by the section in which it was seen. */
const hinted = new Set<string>();
const ready = new Set<string>();

beforeAll(async () => {
  for (const id of SECTION_IDS.filter((id) => id.startsWith('elements/'))) {
    const elements = deep(await openSection(id), '*');
    for (const { localName } of elements) shown.add(localName);
    if (elements.some((one) => one.matches('.hint') && one.textContent !== '')) hinted.add(id);
    if (elements.some((one) => one.matches('.check[aria-disabled=false]'))) ready.add(id);
  }
}, 60_000);

test('every element is in the gallery', () => {
  const elements = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/@customElement\('([^']+)'\)/g)].map(([, name]) => name!),
  );
  expect(elements.length).toBeGreaterThan(30);
  expect(elements.filter((name) => !shown.has(name) && !FRAMES.includes(name))).toEqual([]);
});

test.each(QUESTION_TYPES)('the question %s is there checked too early and ready', (type) => {
  expect(hinted).toContain(`elements/question/${type}`);
  expect(ready).toContain(`elements/question/${type}`);
});

test('every section has a title and a note of its own', () => {
  startWords('en-GB', GALLERY_WORDS);
  const written = SECTIONS.flatMap((section) => [titleOf(section), noteOf(section)]);
  // Words that are missing are shown as their key.
  expect(written.filter((words) => words.startsWith('gallery.'))).toEqual([]);
});
