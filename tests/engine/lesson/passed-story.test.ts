import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/decision.ts';
import { type Pupil, decideAs } from '../../support/pupils.ts';
import { sessionAt, viewIn } from '../../support/play-lesson.ts';
import { MEET_UP } from '../../support/real-lesson.ts';

const PUPIL: Pupil = { kind: 'stance', stance: 'tell' };
const { story } = MEET_UP.outline.episodes[0]!;

type Session = ReturnType<typeof sessionAt>['session'];

/** Plays until home comes; answers each screen on the way. */
function playHome(session: Session, at: (session: Session) => void = () => {}): string[] {
  const screens: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    const view = viewIn(session);
    if (view.screen === 'home') return screens;
    screens.push(view.screen);
    const decision = decideAs(PUPIL, view, MEET_UP);
    if (decision === 'go-on') {
      session.goOn();
      continue;
    }
    expect(session.decide(decision)).toBe(true);
    at(session);
  }
  throw new Error('Home did not come.');
}

function standing(session: Session) {
  const view = viewIn(session);
  if (view.screen !== 'home') throw new Error(`Not at home but at ${view.screen}.`);
  return view.progress.stories.find((known) => known.story === story)!;
}

function passed(after: readonly Decision[] = []) {
  const { session } = sessionAt(MEET_UP, { minute: 400_000 });
  session.decide({ type: 'episode.opened', story });
  for (const decision of after) session.decide(decision);
  expect(session.decide({ type: 'story.passed' })).toBe(true);
  expect(playHome(session)).not.toContain('story');
  return session;
}

test('a story that was left for another day is opened again from home and played to its end', () => {
  const session = passed();
  expect(standing(session)).toMatchObject({ stage: 'done', passedOver: true, found: [] });
  expect(session.decide({ type: 'episode.opened', story })).toBe(true);
  expect(playHome(session)).toEqual(
    expect.arrayContaining(['hook', 'story', 'replay', 'question', 'finish']),
  );
  const { passedOver, found } = standing(session);
  expect({ passedOver, found: found.length }).toEqual({ passedOver: false, found: 1 });
  expect(session.decide({ type: 'episode.opened', story })).toBe(false);
});

test('it can be stopped at any decision then, and left for another day once more', () => {
  const session = passed();
  session.decide({ type: 'episode.opened', story });
  let id = 9000;
  playHome(session, (now) => {
    const { session: again } = sessionAt(MEET_UP, { minute: 400_000 }, (id += 1));
    again.take({ states: [now.record().state] });
    expect(viewIn(again).screen).toBe(viewIn(now).screen);
  });
  const twice = passed();
  twice.decide({ type: 'episode.opened', story });
  expect(twice.decide({ type: 'story.passed' })).toBe(true);
  playHome(twice);
  expect(standing(twice).passedOver).toBe(true);
  expect(twice.decide({ type: 'episode.opened', story })).toBe(true);
});

test('opening it again takes nothing back', () => {
  const session = passed();
  const { score, objectives } = session.record();
  session.decide({ type: 'episode.opened', story });
  expect(session.record()).toMatchObject({ score, objectives });
});
