import { describe, expect, test } from 'vitest';
import { decideAs, type Pupil } from '../../support/pupils.ts';
import { sessionAt, viewIn } from '../../support/play-lesson.ts';
import { MEET_UP } from '../../support/real-lesson.ts';

const content = MEET_UP;
const BOOSTER = { ...content, outline: { ...content.outline, booster: true }, stories: {} };

function playBooster(pupil: Pupil, minute = 400_000) {
  const { session } = sessionAt(BOOSTER, { minute });
  const screens: string[] = [];
  session.decide({ type: 'booster.opened' });
  for (let step = 0; step < 40; step += 1) {
    const view = viewIn(session);
    screens.push(view.screen);
    if (view.screen === 'home') break;
    const decision = decideAs(pupil, view, BOOSTER);
    if (decision === 'go-on') session.goOn();
    else session.decide(decision);
  }
  return { session, screens };
}

describe('a booster package without the course’s history', () => {
  test('offers its questions at once and no story', () => {
    const { session } = sessionAt(BOOSTER, { minute: 400_000 });
    const view = viewIn(session);
    expect(view).toMatchObject({ screen: 'home', due: ['MEET', 'WHO', 'TELL'], canHandIn: false });
    expect(view).not.toHaveProperty('next');
    expect(session.decide({ type: 'episode.opened', story: 'tournament' })).toBe(false);
    expect(session.record().score).toBe(0);
  });

  test('asks two unseen questions a rule and makes secure what is right', () => {
    const { session, screens } = playBooster({ kind: 'all-right' });
    expect(screens.filter((screen) => screen === 'question')).toHaveLength(12);
    expect(session.decide({ type: 'module.handed-in' })).toBe(true);
    const { score, outcome, objectives, progress, rows } = session.record();
    expect({ score, outcome, progress }).toEqual({ score: 100, outcome: 'passed', progress: 1 });
    expect(objectives.map(({ state }) => state)).toEqual(['secure', 'secure', 'secure']);
    expect(rows.filter(({ kind }) => kind === 'answer')).toHaveLength(4);
  });

  test('leaves due what is not yet right, and fails nobody', () => {
    const { session } = playBooster({ kind: 'all-wrong' });
    session.decide({ type: 'module.handed-in' });
    const { score, outcome, objectives } = session.record();
    expect({ score, outcome }).toEqual({ score: 0, outcome: 'completed' });
    expect(objectives.map(({ state }) => state)).toEqual(['due', 'due', 'due']);
  });
});
