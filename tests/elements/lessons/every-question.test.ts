import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { View } from '../../../src/engine/view.ts';
import { CAST, SETTINGS, progressOf } from '../../../src/pages/gallery/values.ts';
import { lostWords, widerThanScreen } from '../player/measures.ts';
import { whileSpacedOut } from '../player/spaced-out.ts';
import { settle, stageValues } from '../player/stage.ts';
import { REAL_LESSONS } from './real-lessons.ts';
import { isLookedAt } from './some-of.ts';

const PROGRESS = progressOf(['not-yet', 'not-yet', 'not-yet'], ['story', 'to-do', 'to-do']);

afterAll(() => page.viewport(1024, 768));

test('there are questions to look at', () => {
  const questions = REAL_LESSONS.flatMap(({ content }) => Object.keys(content.bank ?? {}));
  expect(questions.length).toBeGreaterThan(200);
});

describe.each(REAL_LESSONS)('$name', { timeout: 120_000 }, ({ content, words }) => {
  test('no question loses a word on a small phone, asked or answered, nor do some of them spaced out', async () => {
    await page.viewport(320, 640);
    const numbers = Object.keys(content.bank ?? {}).map(Number);
    const [story] = Object.keys(content.stories);
    const viewOf = (number: number, answer: { response?: number; right?: boolean }): View => ({
      ...({ screen: 'question', part: 'practice', story: story!, place: 2, of: 5 } as const),
      number,
      ...answer,
    });
    const values = { progress: PROGRESS, content, cast: CAST, settings: SETTINGS } as const;
    const view = viewOf(numbers[0]!, {});
    const { player } = await stageValues({ values: { ...values, view } }, words);
    const findings: string[] = [];
    const lost = () => [...widerThanScreen(), ...lostWords()];
    for (const [place, number] of numbers.entries()) {
      for (const answer of [{}, { response: 0, right: false }]) {
        player.view = viewOf(number, answer);
        await settle();
        const state = `${number} ${'response' in answer ? 'answered' : 'asked'}`;
        findings.push(...lost().map((found) => `${state}: ${found}`));
        if (!isLookedAt(place)) continue;
        const spaced = await whileSpacedOut(lost);
        findings.push(...spaced.map((found) => `${state}, spaced out: ${found}`));
      }
    }
    expect(findings).toEqual([]);
  });
});
