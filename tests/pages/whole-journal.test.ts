import { describe, expect, test } from 'vitest';
import { progress } from '../../src/engine/progress.ts';
import { decodeJournal, writeJournal } from '../../src/engine/journal/stored-form.ts';
import { LessonSession } from '../../src/pages/learn/session.ts';
import { seededDice } from '../engine/dice.ts';
import { wholeCourse } from '../engine/journal/whole-course.ts';
import { COURSE, lessonOf } from '../support/play-course.ts';

const NOW = 9_000_000;

describe('a lesson without a platform', () => {
  const modules = COURSE.modules.map(({ module }) => module);
  const outlines = modules.map((module) => lessonOf(module).outline);
  const journal = wholeCourse(outlines, {
    order: 'mixed',
    sitting: 6,
    gap: 2 * 24 * 60,
    dice: seededDice(11),
  });
  const [first] = outlines;
  const stored = writeJournal(journal, first!);

  const afterOneDecision = (whole: boolean): string => {
    const session = new LessonSession(lessonOf(modules[0]!), {
      minute: () => NOW,
      randomId: () => 77,
      passMark: 60,
      whole,
      save: () => undefined,
    });
    session.take({ states: [stored] });
    const practice = ['practice.closed', 'practice.opened'] as const;
    expect(practice.some((type) => session.decide({ type }))).toBe(true);
    return session.record().state;
  };

  test('keeps all that was done in other modules, however long a course was played', () => {
    expect(stored.length).toBeGreaterThan(3 * 4096);
    const state = afterOneDecision(true);
    const { journal: kept, damage } = decodeJournal(state);
    expect(damage).toBeUndefined();
    for (const outline of outlines.slice(1)) {
      expect(progress(kept, outline, NOW)).toEqual(progress(journal, outline, NOW));
    }
    expect(kept.sittings).toHaveLength(journal.sittings.length + 1);
  });

  test('would lose some of it if it were made to fit a platform', () => {
    const state = afterOneDecision(false);
    expect(state.length).toBeLessThanOrEqual(4096);
    const { journal: kept } = decodeJournal(state);
    const lost = outlines
      .slice(1)
      .filter(
        (outline) =>
          progress(kept, outline, NOW).answers.length <
          progress(journal, outline, NOW).answers.length,
      );
    expect(lost.length).toBeGreaterThan(0);
  });
});
