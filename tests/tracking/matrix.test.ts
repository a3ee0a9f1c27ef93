import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { ProfileName } from '../../src/platform/profiles.ts';
import { fault } from '../faults/cases.ts';
import type { Pupil } from '../support/pupils.ts';
import { MEET_UP, REAL_LESSONS } from '../support/real-lesson.ts';
import { FakeDevice } from './support/fake-window.ts';
import { PASS_MARK, PlayThrough, profilesFor } from './support/play-through.ts';
import { STANDARDS, type TestStandard } from './support/standards.ts';

/*
 * Every package on the kinds of platforms there are: "Meeting up" on each, the others on the strict one and one more
 * that their name picks; all on each with `npm run test:all`.
 */

const ALL = process.env.TEST_ALL === '1';
const MIDDLE = 12;

vi.setConfig({ testTimeout: 120_000 });

// The lenient one sends events to a page's window.
beforeAll(() => void vi.stubGlobal('window', globalThis));
afterAll(() => void vi.unstubAllGlobals());

interface Package {
  readonly name: string;
  readonly content: LessonContent;
}

const PACKAGES: readonly Package[] = REAL_LESSONS.flatMap(({ name, content }) => [
  { name, content },
  {
    name: `${name} booster`,
    content: { ...content, outline: { ...content.outline, booster: true }, stories: {} },
  },
]);

const CASES = PACKAGES.flatMap(({ name, content }) =>
  profilesFor(name, ALL || content === MEET_UP).flatMap((profile) =>
    STANDARDS.map((standard) => ({ name, content, profile, standard, is: standard.standard })),
  ),
);

describe.each(CASES)('$name on a $profile platform of $is', ({ content, profile, standard }) => {
  test.each(['all-right', 'all-wrong'] as const)(
    'goes from launch to hand-in through a killed tab and a closed one (%s)',
    async (kind) => {
      const played = await playWithRelaunches(standard, profile, content, { kind });
      const stored = played.platform.storedOf('learner-1');
      expect(played.sessions.flatMap(({ errors }) => errors)).toEqual([]);
      // One go of a booster asks three rules, and a module may have more.
      const isWhole = content.outline.booster !== true || content.outline.rules.length <= 3;
      const score = kind === 'all-right' && isWhole ? 100 : played.session.progress().score;
      const isPassed = score >= PASS_MARK;
      expect(stored.get(standard.score)).toBe(String(score));
      expect(stored.get(standard.status)).toBe(
        isPassed && standard.standard === 'scorm12' ? 'passed' : 'completed',
      );
      expect(stored.get('cmi.success_status')).toBe(
        isPassed && standard.standard === 'scorm2004' ? 'passed' : undefined,
      );
      if (kind === 'all-wrong') expect(score).toBe(0);
      await played.open();
      played.expectNothingLost();
    },
  );
});

async function playWithRelaunches(
  standard: TestStandard,
  profile: ProfileName,
  content: LessonContent,
  pupil: Pupil,
): Promise<PlayThrough> {
  const played = new PlayThrough(standard, profile, content);
  await played.open();
  await played.play(pupil, (decisions) => decisions === MIDDLE);
  played.kill();
  await played.time.pass(10_000);
  await played.open();
  played.expectNothingLost();
  await played.play(pupil, (decisions) => decisions === MIDDLE);
  played.leave();
  await played.open();
  played.expectNothingLost();
  await played.play(pupil, () => false);
  await played.time.pass(15_000);
  played.leave();
  return played;
}

describe.each(STANDARDS)('After completion, a Moodle of $standard', (standard) => {
  test(
    fault(
      29,
      'opens for review: everything plays, nothing is written; a new attempt goes on from the device',
    ),
    async () => {
      const played = new PlayThrough(standard, 'moodle', MEET_UP);
      await played.open();
      await played.play({ kind: 'all-right' }, () => false);
      await played.time.pass(15_000);
      played.leave();
      const before = Object.fromEntries(played.platform.storedOf('learner-1'));
      const review = await played.open();
      expect(played.page.opening.mode).toBe('review');
      played.session.decide({ type: 'practice.opened' });
      await played.time.pass(15_000);
      expect(played.page.status()).toBe('read-only:review');
      played.leave();
      expect(Object.fromEntries(played.platform.storedOf('learner-1'))).toEqual(before);
      const written = [standard.set, standard.commit];
      expect(review.calls.filter(({ method }) => written.includes(method))).toEqual([]);

      await played.open({ newAttempt: true });
      expect(played.page.opening.mode).toBe('normal');
      expect(played.session.progress()).toMatchObject({ handedIn: true, score: 100 });
      await played.time.pass(15_000);
      expect(played.platform.storedOf('learner-1').get(standard.score)).toBe('100');
      played.leave();

      await played.open({ learner: 'somebody else' });
      expect(played.session.progress()).toMatchObject({ handedIn: false, score: 0 });
      played.leave();
      await played.open({ newAttempt: true }, new FakeDevice());
      expect(played.session.progress()).toMatchObject({ handedIn: false, score: 0 });
    },
  );
});
