import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * Finds an installed Chrome, Chromium or Edge. On Debian as root it installs Chromium with apt-get when
 * there is none. Otherwise `remedy` is one sentence that says what to install.
 */
export function ensureBrowser(): { ok: true; path: string } | { ok: false; remedy: string } {
  const found = findBrowser();
  if (found !== undefined) return { ok: true, path: found };
  if (isDebianAsRoot()) {
    process.stdout.write('No browser found: installing Chromium with apt-get …\n');
    apt(['update']);
    apt(['install', '--yes', '--no-install-recommends', 'chromium']);
    const installed = findBrowser();
    if (installed !== undefined) return { ok: true, path: installed };
  }
  return {
    ok: false,
    remedy:
      'No browser found. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to its program file.',
  };
}

function isDebianAsRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/debian_version') &&
    !/ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function apt(args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
