import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/content/load.ts';

const sound = {
  'modules/rules.yaml':
    '- { id: KITE, kind: full, twin: true, reported: true, ideas: [], curriculum: { rshe: [], kcsie: [], efacw: [], computing: [], dcf: [] } }',
  'modules/cast.yaml': '- { id: ann, role: pupil, look: face, picture: ann }',
  'modules/pictures.yaml': '[]',
  'modules/curriculum.yaml': '[]',
  'modules/trace.yaml': '[]',
  'modules/courses.yaml': '[]',
  'modules/registry.yaml': 'blocks: []',
};
const module = 'id: kites\nband: 9-11\nrules: [KITE]\nepisodes: [hill]\n';

function problemsOf(files: Record<string, string>) {
  return loadProject({ ...sound, ...files }).problems.map(
    ({ code, file, line, column }) => `${file}:${line}:${column} ${code}`,
  );
}

describe('loading content', () => {
  it('finds nothing wrong with sound files and gives what they say', () => {
    const { project, problems } = loadProject({
      ...sound,
      'modules/kites/9-11/module.yaml': module,
      'locales/en-GB/cast.yaml': 'ann: Ann',
    });
    expect(problems).toEqual([]);
    expect(project.modules.map(({ id, band }) => `${id} ${band}`)).toEqual(['kites 9-11']);
    expect(project.rules[0]!.id).toBe('KITE');
    expect(project.locales['en-GB']![0]).toMatchObject({ prefix: ['cast'], words: { ann: 'Ann' } });
  });

  it('reports broken YAML with its place, and the faults of other files beside it', () => {
    const found = problemsOf({
      'modules/kites/9-11/module.yaml': 'id: kites\nband: [9-11\n',
      'modules/cast.yaml': '- { id: ann, role: pupil, look: face, picture: ann, hat: red }',
    });
    expect(found).toContain('modules/cast.yaml:1:53 field-unknown');
    expect(found.some((line) => /module\.yaml:[23]:\d+ yaml-broken/.test(line))).toBe(true);
  });

  it('reports a key given twice', () => {
    expect(problemsOf({ 'modules/kites/9-11/module.yaml': `${module}id: kites\n` })).toEqual([
      'modules/kites/9-11/module.yaml:5:1 yaml-broken',
    ]);
  });

  it('reports an alias without its anchor', () => {
    const found = problemsOf({ 'locales/en-GB/cast.yaml': 'ann: *name' });
    expect(found).toEqual(['locales/en-GB/cast.yaml:1:1 yaml-broken']);
  });

  it.each([
    ['band: 9-11', 'band: 5-6', ':2:1 value-unknown'],
    ['id: kites', 'id: Kites', ':1:1 value-wrong'],
    ['id: kites', 'id: boats', ':1:1 name-mismatch'],
    ['band: 9-11\n', '', ':1:1 field-missing'],
    ['[hill]', 'hill', ':4:1 field-type'],
    ['[hill]', '[hill]\nrule: KITE', ':5:1 field-unknown'],
  ])('a module file with %j made %j is a problem at %s', (from, to, place) => {
    const file = 'modules/kites/9-11/module.yaml';
    expect(problemsOf({ [file]: module.replace(from, to) })).toEqual([file + place]);
  });

  it('names files that nothing reads and files that are not there', () => {
    const texts: Record<string, string> = { ...sound, 'locales/en-GB/extra.yaml': '' };
    delete texts['modules/cast.yaml'];
    const codes = loadProject(texts).problems.map(({ code, file }) => `${code} ${file}`);
    expect(codes).toEqual([
      'file-unknown locales/en-GB/extra.yaml',
      'file-missing modules/cast.yaml',
    ]);
  });

  it('explains a wrong target by the alternative that was meant', () => {
    const beat = 'beats:\n  open:\n    step: 0\n    say: [{ id: hi, from: ann }]\n    next:\n';
    const story = `id: hill\nepisode: 1\nsurface: chat\nshape: live-chat\nbegins: before\neyes: own\nrules: [KITE]\nhero: ann\ncast: [ann, bob]\nstart: open\n${beat}`;
    const file = 'modules/kites/9-11/story-hill.yaml';
    const found = problemsOf({
      'modules/kites/9-11/module.yaml': module,
      [file]: `${story}      - { when: { wrong: 3 }, to: open }\n      - { too: open }\n`,
    });
    expect(found).toEqual([
      `${file}:16:19 value-wrong`,
      `${file}:17:9 field-missing`,
      `${file}:17:11 field-unknown`,
    ]);
  });

  it('takes texts only from a file of words', () => {
    expect(problemsOf({ 'locales/en-GB/cast.yaml': 'ann: 7\nbob: { x: [a] }' })).toEqual([
      'locales/en-GB/cast.yaml:1:1 field-type',
      'locales/en-GB/cast.yaml:2:8 field-type',
    ]);
  });
});
