import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * On Debian as root installs packages with apt-get, telling `what` they are for, and returns whether it
 * could. Elsewhere it does nothing.
 */
export function installOnDebian(what: string, packages: readonly string[]): boolean {
  if (!isDebianAsRoot()) return false;
  process.stdout.write(`${what} is missing: installing ${packages.join(', ')} with apt-get …\n`);
  return apt(['update']) && apt(['install', '--yes', '--no-install-recommends', ...packages]);
}

function isDebianAsRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    existsSync('/etc/debian_version') &&
    !/ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function apt(args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
