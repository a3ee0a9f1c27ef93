import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type CommandSpec, runCommand } from './args.ts';
import { ensureBrowser } from './ensure-browser.ts';

/*
 * `npm test`, and `npm run test:all` with every package on every kind of platform: every check and every test. All of
 * them run even when one fails, and the last line counts them.
 */

/** These look at the sources alone; the slowest come first, because two run at a time. */
const CHECKS = ['format', 'types', 'lint', 'check', 'layers', 'unused'] as const;
/** What the tests play; each needs the one before it. */
const STEPS = ['build', 'package'] as const;
const REPORT = '.cache/test-report.json';
// npm is a command script on Windows, which only a shell can start.
const SHELL = process.platform === 'win32';

const spec: CommandSpec = {
  name: 'test',
  about: 'Runs every check and every test. The last line counts them.',
  options: {
    all: {
      type: 'flag',
      about: 'every package on every kind of learning platform and every look at every story, too',
    },
  },
};

await runCommand(spec, ({ flags }) => {
  if (flags.has('all')) process.env['TEST_ALL'] = '1';
  return runAll();
});

async function runAll(): Promise<number> {
  let passed = 0;
  let failed = 0;
  const count = (name: string, isPassed: boolean): void => {
    if (isPassed) passed += 1;
    else {
      failed += 1;
      process.stdout.write(`✗ ${name} failed; "npm run ${name}" shows it alone.\n`);
    }
  };

  const waiting = [...CHECKS];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { isPassed, output } = await runQuietly(name);
      process.stdout.write(`\n— ${name}\n${output}`);
      count(name, isPassed);
    }
  };
  await Promise.all([work(), work()]);

  for (const name of STEPS) {
    process.stdout.write(`\n— ${name}\n`);
    count(name, run(['run', '--silent', name]));
  }

  process.stdout.write('\n— tests\n');
  const browser = ensureBrowser();
  if (browser.ok) {
    mkdirSync('.cache', { recursive: true });
    rmSync(REPORT, { force: true });
    run([
      'exec',
      '--',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${REPORT}`,
    ]);
    const counts = readCounts();
    passed += counts.passed;
    failed += counts.failed;
  } else {
    process.stdout.write(`✗ ${browser.remedy}\n`);
    failed += 1;
  }

  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function run(args: readonly string[]): boolean {
  return spawnSync('npm', args, { stdio: 'inherit', shell: SHELL }).status === 0;
}

/** Runs a script beside others, and gives what it printed when it has ended. */
function runQuietly(name: string): Promise<{ isPassed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { shell: SHELL });
    let output = '';
    const add = (piece: Buffer): void => {
      output += piece;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', ({ message }) => resolve({ isPassed: false, output: message }));
    child.on('close', (status) => resolve({ isPassed: status === 0, output }));
  });
}

function readCounts(): { passed: number; failed: number } {
  try {
    const report: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = report as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
      success: boolean;
    };
    // A file that could not even be read has no failed tests of its own.
    const broken = success || numFailedTests > 0 ? 0 : Math.max(1, numFailedTestSuites);
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
