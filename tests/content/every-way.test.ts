import { describe, expect, it } from 'vitest';
import { endingWithout } from '../../src/content/every-way.ts';
import { TraceReader } from '../../src/content/trace.ts';
import { FILES } from '../../src/content/project.ts';
import { checkTrace } from '../../src/content/checks/trace.ts';
import { loadProject } from '../../src/content/load.ts';
import { readProject, readProjectFiles } from '../../src/cli/read-project.ts';
import { soundProject } from './sound-project.ts';

const { story } = soundProject().modules[0]!.stories[0]!;
const without = (...beats: string[]) => endingWithout(story, new Set(beats));

describe('a way that passes a beat by', () => {
  it('is one by choosing', () => {
    expect(without('sunny', 'plain', 'left', 'told')).toBe('late');
  });

  it('is one by leaving or telling, though no choice leads there', () => {
    expect(without('sunny', 'plain', 'late', 'left')).toBe('told');
    expect(without('hello', 'sunny', 'plain', 'late', 'told')).toBe('left');
  });

  it('is one by leaving a screen before its last message, but not a room', () => {
    const room = { ...story.beats['hello']!, place: 'warm-room' as const };
    expect(without('hello')).toBe('left');
    const inRoom = { ...story, beats: { ...story.beats, hello: room } };
    expect(endingWithout(inRoom, new Set(['hello']))).toBeUndefined();
  });

  it('is not there when the beats are all of the endings', () => {
    expect(without('sunny', 'plain', 'told', 'late', 'left')).toBeUndefined();
  });
});

describe('what the page says of help', () => {
  const files = readProjectFiles(process.cwd());
  const { project } = readProject(process.cwd());

  it('is read by everyone who comes to an end', () => {
    const reader = new TraceReader(project);
    const help = project.trace.filter(({ part }) =>
      ['contact', 'prevention', 'emergency'].includes(part),
    );
    expect(help.length).toBeGreaterThan(25);
    for (const clause of help) {
      const [module] = reader.modulesOf(clause);
      const beats = module!.stories.map(({ story: told }) => ({
        story: told,
        beats: reader.sayingBeats(clause, module!, told),
      }));
      const everywhere = beats.some((one) => endingWithout(one.story, one.beats) === undefined);
      expect(everywhere, clause.id).toBe(true);
    }
  });

  it('is missed by the check when a pupil can go round it', () => {
    const file = 'modules/getting-help/9-11/story-camera.yaml';
    const broken = {
      ...files,
      [file]: files[file]!.replaceAll('lock-one }', 'gate }').replaceAll(
        'leave: lock-one',
        'leave: gate',
      ),
    };
    expect(broken[file]).not.toBe(files[file]);
    const context = { files: broken, today: '2026-03-01' };
    const found = checkTrace(loadProject(broken).project, context);
    const skipped = found.filter(({ code }) => code === 'trace-skipped');
    expect(skipped.map(({ file: where }) => where)).toContain(FILES.trace);
    expect(skipped.map(({ args }) => args['id'])).toContain('emotional-support');
  });
});
