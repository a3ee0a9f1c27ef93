import { describe, expect, test } from 'vitest';
import type { Pupil } from '../../support/pupils.ts';
import { playLesson, sessionAt, viewIn } from '../../support/play-lesson.ts';
import { seeded } from '../../support/random.ts';
import { REAL_LESSONS } from '../../support/real-lesson.ts';

const pupils: readonly { readonly title: string; readonly pupil: Pupil }[] = [
  { title: 'who is always right', pupil: { kind: 'all-right' } },
  { title: 'who is always wrong', pupil: { kind: 'all-wrong' } },
  { title: 'who always refuses', pupil: { kind: 'stance', stance: 'refuse' } },
  { title: 'who always trusts', pupil: { kind: 'stance', stance: 'trust' } },
  { title: 'who always tells', pupil: { kind: 'stance', stance: 'tell' } },
  ...[1, 2, 3, 4, 5].map((seed) => ({
    title: `who tries anything (${seed})`,
    pupil: { kind: 'random', random: seeded(seed) } as const,
  })),
];

describe.each(REAL_LESSONS)('$name', ({ content }) => {
  describe.each(pupils)('a pupil $title', ({ pupil }) => {
    const steps = playLesson(content, pupil);

    test('gets to the end, hands in and never loses score', () => {
      let score = 0;
      for (const { record } of steps) {
        expect(record.score).toBeGreaterThanOrEqual(score);
        expect(record.score).toBeLessThanOrEqual(100);
        expect(record.state.length).toBeLessThanOrEqual(4096);
        score = record.score;
      }
      expect(steps.at(-1)?.record.outcome).toMatch(/^(completed|passed)$/);
    });

    test('finds the same screen, mastery and score after stopping at any decision', () => {
      for (const [place, { view, record, minute }] of steps.entries()) {
        const again = sessionAt(content, { minute }, 9000 + place).session;
        again.take({ states: [record.state] });
        expect(viewIn(again)).toEqual(view);
        expect({ ...again.record(), state: '' }).toEqual({ ...record, state: '' });
      }
    });

    test('scores refuse, leave and tell alike from the story and from the journal', () => {
      const replays = steps.flatMap(({ view }) => (view.screen === 'replay' ? [view] : []));
      const finished = steps.flatMap(({ view }) => (view.screen === 'finish' ? [view] : []));
      for (const { story, state } of replays) {
        const { progress } = finished.find((view) => view.story === story)!;
        const ladder = progress.stories.find((known) => known.story === story)?.ladder;
        const has = content.outline.episodes.find((episode) => episode.story === story)!.ladder;
        expect(ladder).toBe(has ? state.acts.length : undefined);
      }
    });

    test('goes on in a new sitting as it would have in the old one', () => {
      for (const place of [3, 9, 17, 26]) {
        const stop = steps[place];
        const next = steps[place + 1];
        if (stop === undefined || next === undefined) continue;
        const again = sessionAt(content, { minute: next.minute }, 9000).session;
        again.take({ states: [stop.record.state] });
        if (next.decision.type.startsWith('question.')) again.goOn();
        expect(again.decide(next.decision)).toBe(true);
        expect(viewIn(again)).toEqual(next.view);
      }
    });
  });
});
