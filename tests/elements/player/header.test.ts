import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SaveState } from '../../../src/elements/player/model.ts';
import { accessTree } from './access-tree.ts';
import { deep, settle, stage } from './stage.ts';

const SAVE: readonly SaveState[] = [
  'saved',
  'saving',
  'not-saved-yet',
  'local',
  'memory',
  'read-only',
];
const STAGES = ['story-start', 'question-answered', 'practice-over', 'replay-mail'];

afterEach(async () => {
  delete document.documentElement.dataset.text;
  await page.viewport(1024, 768);
});

test('what is saved is not said over the story; what was not saved is, and that it is again', async () => {
  const { player } = await stage('story-start');
  const heard: string[] = [];
  const saves: readonly SaveState[] = ['saved', 'saving', 'saved', 'not-saved-yet', 'saved'];
  for (const save of [...saves, 'saving', 'saved'] as const) {
    player.save = save;
    await settle();
    const tree = await accessTree();
    const words = { saved: 'Saved', saving: 'Saving' }[save as string] ?? 'Not saved yet';
    const line = tree[tree.findIndex(({ name }) => name === words) - 1];
    if (line!.properties.live === 'polite') heard.push(words);
  }
  expect(heard).toEqual(['Not saved yet', 'Saved']);
});

describe('the header is as high whatever is said of saving, and on every screen of an episode', () => {
  test.each([
    [320, '100'],
    [360, '100'],
    [360, '200'],
    [412, '100'],
    [600, '100'],
    [714, '100'],
    [1366, '100'],
  ])('at %i px with words at %s per cent', async (width, text) => {
    await page.viewport(width, 740);
    document.documentElement.dataset.text = text;
    // A face that arrives half-way would be measured, too.
    await stage(STAGES[0]!);
    await document.fonts.ready;
    const heights = new Set<number>();
    for (const state of STAGES) {
      const { player } = await stage(state);
      const [header] = deep(player, 'header');
      for (const save of SAVE) {
        player.save = save;
        await player.updateComplete;
        heights.add(header!.offsetHeight);
      }
    }
    await settle();
    expect([...heights]).toHaveLength(1);
  });
});
