import { describe, expect, it } from 'vitest';
import { compileModule } from '../../src/content/compile.ts';
import type { BeatPoint, QuestionPoint, StoryPoint } from '../../src/content/compiled.ts';
import { loadProject } from '../../src/content/load.ts';
import { register } from '../../src/content/register.ts';
import { MODULE, REGISTRY, STORY, STORY_WORDS, soundFiles, soundProject } from './sound-project.ts';

const { outline, stories, bank } = compileModule(soundProject(), 'kites', '9-11');
const numbers = stories.hill!.numbers;
const beat = (id: string) => outline.points[numbers[id]!] as BeatPoint;

function compileWith(file: string, from: string, to: string) {
  const files = soundFiles();
  const { project } = loadProject({ ...files, [file]: files[file]!.replace(from, to) });
  return compileModule(project, 'kites', '9-11');
}

describe('a compiled module', () => {
  it('numbers everything as the registry does', () => {
    expect(outline.block).toBe(0);
    expect(outline.points[0]).toEqual({ kind: 'module' });
    expect(outline.episodes[0]!.number).toBe(1);
    expect(numbers).toEqual({ hello: 2, cousin: 3, offer: 4, pushed: 5, friend: 6, calm: 7 });
    expect(Object.keys(bank).map(Number)).toEqual(Array.from({ length: 16 }, (_, n) => n + 8));
    expect(stories.hill!.options.friend).toEqual(['choice:show', 'choice:walk', 'leave', 'tell']);
  });

  it('says what an episode is', () => {
    expect(outline.episodes[0]).toMatchObject({
      story: 'hill',
      surface: 'chat',
      hero: 'ann',
      endings: ['sunny', 'plain', 'told', 'late', 'left'],
      rules: ['KITE'],
      ladder: true,
    });
    expect(outline.episodes[0]!.minutes).toBeGreaterThan(3);
    expect(outline.rules).toEqual([{ id: 'KITE', kind: 'full', twin: true, reported: true }]);
  });

  it('says which other modules of the band teach some of its rules, and no more', () => {
    const files = soundFiles();
    const twice: Record<string, string> = { ...files };
    for (const [file, text] of Object.entries(files)) {
      const copy = file.replace('/kites/', '/boats/');
      if (copy !== file) twice[copy] = text.replace('id: kites', 'id: boats');
    }
    const { project } = loadProject(twice);
    const numbered = loadProject({
      ...twice,
      [REGISTRY]: register(twice[REGISTRY], project).text,
    }).project;
    expect(compileModule(numbered, 'kites', '9-11').outline.elsewhere).toEqual([
      { block: 1, rules: { KITE: 0 } },
    ]);
    expect(outline.elsewhere).toBeUndefined();
  });

  it('says of a beat what each option amounts to', () => {
    expect(beat('offer')).toEqual({
      kind: 'beat',
      story: 'hill',
      beat: 'offer',
      options: ['choice:send', 'choice:rub', 'leave', 'tell'],
      ask: { rule: 'KITE', surface: 'chat', twin: false },
      safe: [1],
      wrong: [0],
      falseAlarms: [],
      genuine: false,
      step: 1,
      acts: { refuse: [1], leave: [2], tell: [3] },
    });
    expect(beat('friend').acts).toEqual({ leave: [2], tell: [0, 3] });
  });

  it('counts refusing something genuine as a false alarm', () => {
    expect(beat('cousin')).toMatchObject({ genuine: true, falseAlarms: [1] });
  });

  it('lists the messages that can be flagged, whoever says them but hero and narrator', () => {
    const point = outline.points[1] as StoryPoint;
    expect(point.messages).toEqual([
      { id: 'hi', beat: 2, true: false, genuine: false },
      { id: 'my-kite', beat: 3, true: false, genuine: true },
      { id: 'gift', beat: 4, true: true, trick: 'gift-hook', genuine: false },
      { id: 'quick', beat: 5, true: true, trick: 'hurry-up', genuine: false },
      { id: 'wait', beat: 6, true: false, genuine: false },
      { id: 'fair', beat: 7, true: false, genuine: false },
    ]);
  });

  it('carries of a question what an answer needs', () => {
    const point = outline.points[11] as QuestionPoint;
    expect(point).toEqual({
      kind: 'question',
      id: 'p4',
      rule: 'KITE',
      type: 'sort',
      use: 'practice',
      surface: 'feed',
      twin: false,
      right: 0b010,
      responses: 8,
      shape: [3, 2],
    });
    expect(bank[11]).toMatchObject({ id: 'p4', rule: 'KITE' });
  });

  it('counts refusing a genuine situation as a false alarm in a question too', () => {
    const point = (number: number) => outline.points[number] as QuestionPoint;
    expect(point(10)).toMatchObject({ id: 'p3', twin: true, falseAlarms: [1] });
    expect(point(14)).toMatchObject({ id: 'p7', twin: false });
    expect(point(14).falseAlarms).toBeUndefined();
  });

  it('draws whoever appears in a story or speaks in a question', () => {
    expect(outline.cast.map(({ id }) => id)).toEqual(['ann', 'bob', 'mum', 'fox']);
    const without = compileWith(STORY, ', fox]', ']');
    expect(without.outline.cast.map(({ id }) => id)).toContain('fox');
    expect(without.bank[13]!.messages[0]!.from).toBe('fox');
  });

  it('keeps the place of an ending and of a message that has gone', () => {
    const renamed = compileWith(REGISTRY, 'flag:hi', 'flag:old, flag:hi');
    const point = renamed.outline.points[1] as StoryPoint;
    expect(point.messages[0]).toEqual({ id: 'old', beat: 0, true: false, genuine: false });
    expect(point.messages[1]!.id).toBe('hi');
    const ended = compileWith(REGISTRY, 'end:sunny', 'end:old, end:sunny');
    expect(ended.outline.episodes[0]!.endings.slice(0, 2)).toEqual(['', 'sunny']);
  });

  it('changes its fingerprint with its structure and with nothing else', () => {
    expect(outline.fingerprint).toMatch(/^[0-9a-f]{8}$/);
    const words = compileWith(STORY_WORDS, 'Hi Ann!', 'Hello Ann!');
    expect(words.outline.fingerprint).toBe(outline.fingerprint);
    const order = compileWith(
      STORY,
      'surface: chat\nshape: live-chat',
      'shape: live-chat\nsurface: chat',
    );
    expect(order.outline.fingerprint).toBe(outline.fingerprint);
    const structure = compileWith(STORY, 'early: 1', 'early: 2');
    expect(structure.outline.fingerprint).not.toBe(outline.fingerprint);
  });

  it('is refused with the remedy when numbers are missing', () => {
    expect(() => compileWith(REGISTRY, 'module: kites', 'module: boats')).toThrow(
      'npm run register',
    );
    expect(() => compileWith(REGISTRY, 'hill/calm', 'hill/old')).toThrow(
      '"hill/calm" has no number: run "npm run register"',
    );
    expect(() => compileModule(soundProject(), 'boats', '9-11')).toThrow('there are: kites 9-11');
    expect(() => compileWith(MODULE, '[KITE]', '[BOAT]')).toThrow('modules/rules.yaml');
  });
});
