import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/package.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('the package command', { timeout: 30_000 }, () => {
  it.each([
    [['boats'], 'meet-up'],
    [['meet-up', '3-5'], '9-11'],
    [['--standard', '1.3'], '1.2, 2004-3rd, 2004-4th, all'],
    [['--pass-mark', '101'], '0 to 100'],
  ])('answers %j with one line that lists what is valid', (args, valid) => {
    const { status, lines } = run(...args);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(valid);
  });

  it('tells how it is used', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const option of ['lang', 'standard', 'kind', 'pass-mark', 'school', 'region', 'out']) {
      expect(stdout).toContain(`--${option}`);
    }
  });
});
