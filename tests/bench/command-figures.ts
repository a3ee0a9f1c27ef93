import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

/** Milliseconds. */
const PACKAGE_BUDGET = 60_000;
const CHECK_BUDGET = 10_000;

/** How long it takes to make the packages of all modules and standards, and to check all content. */
export function commandFigures(): readonly Figure[] {
  const out = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    return [
      timed('all packages of all standards', PACKAGE_BUDGET, ['package', '--', '--out', out]),
      timed('all checks of content', CHECK_BUDGET, ['check']),
    ];
  } finally {
    rmSync(out, { recursive: true });
  }
}

// npm is a command script on Windows, which only a shell can start.
function timed(name: string, budget: number, args: readonly string[]): Figure {
  const begin = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', ...args], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const value = status === 0 ? Math.round(performance.now() - begin) : undefined;
  return { name, value, unit: 'ms', budget };
}
