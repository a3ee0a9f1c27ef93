import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { REGISTRY, SIGNPOSTS, STORY, STORY_WORDS, soundFiles } from '../content/sound-project.ts';

/** What makes Node read TypeScript, in any working directory. */
const TSX = ['--import', pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href];
const folders: string[] = [];

function projectWith(edits: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  // The command reads the clock, so that a day in the fixture would grow old.
  const dateless = soundFiles()[SIGNPOSTS]!.replace(/verifiedOn: [\d-]+, /, '');
  for (const [file, text] of Object.entries({ ...soundFiles(), [SIGNPOSTS]: dateless, ...edits })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

function run(root: string, command: string, ...args: string[]) {
  const path = resolve(`src/cli/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...TSX, path, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const broken = () => {
  const files = soundFiles();
  return {
    [STORY]: files[STORY]!.replace('next: cousin', 'next: cusin'),
    [STORY_WORDS]: files[STORY_WORDS]!.replace('Hi Ann!', 'Silly Ann!'),
  };
};

afterEach(() => {
  for (const root of folders.splice(0)) rmSync(root, { recursive: true });
});

describe('every command of the project', { timeout: 60_000 }, () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).flatMap(
    (script) => /^tsx (\S+)$/.exec(script)?.[1] ?? [],
  );

  // All of them read their command line in one way, help included: see args.test.ts.
  it.each(commands)('%s answers a wrong option in one line that lists what is valid', (path) => {
    const args = [...TSX, path, '--nonsense'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^--nonsense is not an option; valid: (--[a-z-]+, )*--help\.\n$/);
  });
});

describe('npm run check', { timeout: 30_000 }, () => {
  it('prints every problem with file, line, column, code and remedy, and a count', () => {
    const { status, stdout } = run(projectWith(broken()), 'check');
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${STORY_WORDS}:8:12  word-banned  "Silly" can blame or scare a child. Say it in another way.\n\n`,
    );
    expect(stdout).toMatch(/story-hill\.yaml:25:5 {2}target-unknown {2}There is no beat "cusin"/);
    // Without its cousin the story does not open with a harmless twin any more.
    expect(stdout).toContain('  twin-late  ');
    expect(stdout.trimEnd()).toMatch(/\n\n3 errors and 0 warnings in 3 files\.$/);
  });

  it('ends well when there is nothing to say', () => {
    expect(run(projectWith(), 'check')).toMatchObject({ status: 0, stdout: 'No problems.\n' });
  });

  it('answers a wrong option in one line with exit code 2', () => {
    const { status, stdout, stderr } = run(projectWith(), 'check', '--fast');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--fast is not an option; valid: --help.\n');
  });
});

describe('npm run story', { timeout: 30_000 }, () => {
  it('prints beats in walking order with what is said, chosen and asked', () => {
    const { status, stdout } = run(projectWith(), 'story', 'kites', '9-11');
    expect(status).toBe(0);
    const order = ['1 HELLO', '2 COUSIN', '3 OFFER', '4 PUSHED', '5 FRIEND', '6 TOLD', '7 LATE'];
    const places = order.map((heading) => stdout.indexOf(`\n${heading}  (`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const line of [
      'Bob: Hi Ann!',
      'FLAG A trick (not A trick, A trick): A gift with a wish in it.',
      'send, trust, wrong -> if 2+ wrong: 5 FRIEND, else 4 PUSHED',
      'leave -> 11 LEFT; tell -> aside KIND',
      'END: Up high',
      '   + Fly the red one  (refuse)',
      '       because: It is red.',
    ]) {
      expect(stdout).toContain(line);
    }
  });

  it('prints how the stories of a course are told', () => {
    const { status, stdout } = run(projectWith(), 'story', '--shapes');
    expect(status).toBe(0);
    expect(stdout).toMatch(/kites\/hill +live-chat +chat +after +friend +twin first\n/);
    expect(stdout).toContain('Begin after something was done: 1 of 1\n');
    expect(stdout).toContain('   hill: A kite flies.\n      The wind turns.');
  });

  it('prints the trace with the words that state each clause', () => {
    const { status, stdout } = run(projectWith(), 'story', '--trace');
    expect(status).toBe(0);
    expect(stdout).toContain('WITH-A-FRIEND  (KITE, kites)\n   Fly with somebody.\n');
    expect(stdout).toContain('rules.KITE.rule\n       Fly it with a friend.\n');
    expect(stdout).toContain('hill/cousin\n       Mum knows Bob well.\n');
    expect(stdout).toContain('KITE/p1\n       Fly the red one\n');
    expect(stdout).toContain('LATER  (KITE, boats, planned)');
    expect(stdout).toMatch(/2 clauses: 1 stated, 1 planned \(boats 1\)\.\n$/);
  });

  it.each([
    [['kites'], '<band> is missing; valid: 9-11.'],
    [[], '<module> is missing; valid: kites.'],
    [['kites', '7-9'], 'band cannot be "7-9"; valid: 9-11.'],
    [['kites', '9-11', '--lang', 'fr'], '--lang cannot be "fr"; valid: en-GB.'],
  ])('%j gets one line that lists what is valid', (args, message) => {
    const { status, stderr } = run(projectWith(), 'story', ...args);
    expect([status, stderr]).toEqual([2, `${message}\n`]);
  });
});

describe('npm run register', { timeout: 30_000 }, () => {
  it('writes what is missing, once', () => {
    const files = soundFiles();
    const root = projectWith({ [STORY]: files[STORY]!.replace('id: walk', 'id: stroll') });
    expect(run(root, 'register', '--dry-run').stdout).toContain('choice:stroll');
    expect(readFileSync(join(root, REGISTRY), 'utf8')).toBe(files[REGISTRY]);
    expect(run(root, 'register').stdout).toContain('new option: hill/friend choice:stroll');
    expect(readFileSync(join(root, REGISTRY), 'utf8')).toContain('choice:stroll');
    expect(run(root, 'register').stdout).toBe('Nothing to register.\n');
  });

  it('touches nothing while something cannot be read', () => {
    const root = projectWith({ [STORY]: 'id: [' });
    const { status, stderr } = run(root, 'register');
    expect(status).toBe(1);
    expect(stderr).toContain('yaml-broken');
    expect(readFileSync(join(root, REGISTRY), 'utf8')).toBe(soundFiles()[REGISTRY]);
  });
});

describe('npm run schema', { timeout: 30_000 }, () => {
  it('writes the schemas that the check expects', () => {
    const root = projectWith({ 'schemas/story.schema.json': '{}' });
    expect(run(root, 'schema').status).toBe(0);
    const text = readFileSync(join(root, 'schemas/story.schema.json'), 'utf8');
    expect(text).toBe(soundFiles()['schemas/story.schema.json']);
  });
});
