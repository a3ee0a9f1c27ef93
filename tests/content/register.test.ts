import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/content/load.ts';
import { register } from '../../src/content/register.ts';
import { BANK, REGISTRY, STORY, soundFiles } from './sound-project.ts';

const files = soundFiles();
const registry = files[REGISTRY]!;

function registerWith(edits: Readonly<Record<string, string>>, before: string | undefined) {
  return register(before, loadProject({ ...files, ...edits }).project);
}

const line = (text: string, point: string) =>
  text
    .split('\n')
    .find((row) => row.includes(`point: ${point},`) || row.includes(`point: ${point} `));

describe('registering', () => {
  it('numbers the module first, then each story with its beats, then the questions', () => {
    const points = [...registry.matchAll(/number: (\d+), point: ([\w/-]+)/g)].map((m) => m[2]);
    expect(points.slice(0, 3)).toEqual(['module', 'hill', 'hill/hello']);
    expect(points.at(-1)).toBe('KITE/d6');
    expect(points).not.toContain('hill/sunny');
  });

  it('done twice is done once, to the letter', () => {
    const again = registerWith({}, registry);
    expect(again).toEqual({ text: registry, changes: [] });
  });

  it('keeps comments and the way a person wrote', () => {
    const written = registry
      .replace('blocks:', '# Kites first.\nblocks:')
      .replace('point: hill/calm', "point: 'hill/calm'");
    const story = files[STORY]!.replace('id: walk', 'id: stroll');
    const { text } = registerWith({ [STORY]: story }, written);
    expect(text).toContain('# Kites first.\nblocks:');
    expect(text).toContain("point: 'hill/calm'");
    expect(text).toContain('choice:stroll');
  });

  it('appends a new option and keeps the old one in its place', () => {
    const story = files[STORY]!.replace('id: walk', 'id: stroll');
    const { text, changes } = registerWith({ [STORY]: story }, registry);
    expect(line(text, 'hill/friend')).toContain(
      '[ choice:show, choice:walk, leave, tell, choice:stroll ]',
    );
    expect(changes).toEqual([{ did: 'option', what: 'hill/friend choice:stroll' }]);
  });

  it('marks what has gone and never gives its number again', () => {
    const story = files[STORY]!.replaceAll(/\bcalm\b/g, 'quiet');
    const { text } = registerWith({ [STORY]: story }, registry);
    expect(line(text, 'hill/calm')).toContain('number: 7');
    expect(line(text, 'hill/calm')).toContain('gone: true');
    expect(line(text, 'hill/quiet')).toContain('number: 24');
  });

  it('leaves a question as it was registered', () => {
    const bank = files[BANK]!.replace('shown: [c, a, b]', 'shown: [c, b, a]');
    expect(registerWith({ [BANK]: bank }, registry).changes).toEqual([]);
  });

  it('marks nothing gone while a file of the module cannot be read', () => {
    expect(registerWith({ [STORY]: '[' }, registry).changes).toEqual([]);
  });

  it('gives the next module a block of its own', () => {
    const { project } = loadProject({
      ...files,
      'modules/boats/7-9/module.yaml': 'id: boats\nband: 7-9\nrules: [KITE]\nepisodes: [lake]\n',
    });
    const { text } = register(registry, project);
    expect(text.startsWith(registry.trimEnd())).toBe(true);
    expect(text).toContain('- block: 1\n    module: boats\n    band: 7-9\n');
  });

  it('refuses when a block is full', () => {
    const full = registry.replaceAll('number: 23,', 'number: 149,').replace('KITE/d6', 'KITE/old');
    expect(() => registerWith({}, full)).toThrow('block of 150 is full');
  });
});
