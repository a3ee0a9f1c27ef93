import { expect, test } from 'vitest';
import { deep } from '../player/stage.ts';
import { SECTION_IDS, openSection } from './section.ts';

const sources = import.meta.glob<string>('../../../src/elements/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The player is shown as a whole, and these two are no more than frames of what is shown in them.
const FRAMES = ['safe-player', 'safe-story-screen', 'safe-question-screen'];

test('every element is in the gallery', async () => {
  const elements = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/@customElement\('([^']+)'\)/g)].map(([, name]) => name!),
  );
  const shown = new Set<string>();
  for (const id of SECTION_IDS.filter((id) => id.startsWith('elements/'))) {
    for (const { localName } of deep(await openSection(id), '*')) shown.add(localName);
  }
  expect(elements.length).toBeGreaterThan(30);
  expect(elements.filter((name) => !shown.has(name) && !FRAMES.includes(name))).toEqual([]);
}, 60_000);
