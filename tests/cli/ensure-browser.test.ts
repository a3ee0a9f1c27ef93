import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const machine = vi.hoisted(() => ({
  files: new Set<string>(),
  release: '',
  commands: [] as string[],
  /** What a command adds to the files. */
  installs: [] as string[],
}));

vi.mock('node:fs', () => ({
  existsSync: (path: string) => machine.files.has(path),
  readFileSync: () => machine.release,
}));
vi.mock('node:child_process', () => ({
  spawnSync: (command: string, args: readonly string[]) => {
    machine.commands.push([command, ...args].join(' '));
    if (args[0] === 'install') for (const path of machine.installs) machine.files.add(path);
    return { status: 0 };
  },
}));

const CHROMIUM = '/usr/bin/chromium';
const DEBIAN = ['/usr/bin/apt-get', '/etc/debian_version'];

// Where browsers may be is read when the module is.
async function ensure(user: number) {
  vi.resetModules();
  // Where there are no such users, as on Windows, nothing could be spied on.
  vi.stubGlobal('process', Object.create(process, { getuid: { value: () => user } }));
  return (await import('../../src/cli/ensure-browser.ts')).ensureBrowser();
}

beforeEach(() => {
  machine.files = new Set();
  machine.release = 'NAME="Debian GNU/Linux"';
  machine.commands = [];
  machine.installs = [CHROMIUM];
  vi.stubEnv('CHROME_PATH', undefined);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a browser for the tests', () => {
  it.each([
    CHROMIUM,
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/usr/bin/microsoft-edge',
  ])('is the one at %s, and nothing is installed', async (path) => {
    machine.files = new Set([...DEBIAN, path]);
    expect(await ensure(0)).toEqual({ ok: true, path });
    expect(machine.commands).toEqual([]);
  });

  it('is installed by apt-get on Debian as root when there is none', async () => {
    machine.files = new Set(DEBIAN);
    expect(await ensure(0)).toEqual({ ok: true, path: CHROMIUM });
    expect(machine.commands).toEqual([
      'apt-get update',
      'apt-get install --yes --no-install-recommends chromium',
    ]);
  });

  it.each([
    ['nobody who may install', 1000, DEBIAN, 'NAME="Debian GNU/Linux"'],
    ['no Debian', 0, [], ''],
    ['an Ubuntu, whose chromium is another thing', 0, DEBIAN, 'NAME="Ubuntu"'],
  ])('is asked for in words where there is %s', async (_, user, files, release) => {
    machine.files = new Set(files);
    machine.release = release;
    const answer = await ensure(user);
    expect(answer).toMatchObject({ ok: false });
    expect(answer).toHaveProperty('remedy', expect.stringMatching(/Chrome.*Chromium.*Edge/));
    expect(machine.commands).toEqual([]);
  });
});
