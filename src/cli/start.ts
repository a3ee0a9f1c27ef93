import { spawnSync } from 'node:child_process';
import { type PreviewServer, preview } from 'vite';
import { runCommand } from './args.ts';
import { portOf, portOption } from './port.ts';

const PORT = 4173;

await runCommand(
  {
    name: 'start',
    about: 'Builds the site and the packages, serves them on this computer and prints the address.',
    options: {
      port: portOption(PORT),
      'no-build': { type: 'flag', about: 'Serve what was built before.' },
    },
  },
  async (given) => {
    const port = portOf(given, PORT);
    const { flags } = given;
    if (
      !flags.has('no-build') &&
      !(npmRun('build', '--', '--logLevel', 'warn') && npmRun('package'))
    )
      return 1;
    const server = await serve(port);
    console.log(
      `\n  Staying Safe Online is at ${server.resolvedUrls?.local[0]}\n  Ctrl+C ends it.\n`,
    );
    return 0;
  },
);

// The next free port is taken when this one is in use, as the printed address says.
function serve(port: number): Promise<PreviewServer> {
  return preview({ preview: { port, host: '127.0.0.1', open: false }, logLevel: 'warn' });
}

// npm is a command script on Windows, which only a shell can start.
function npmRun(...script: readonly string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', ...script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
