import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type CommandSpec, runCommand } from './args.ts';
import { ensureBrowser } from './ensure-browser.ts';

/*
 * `npm test`, and `npm run test:all` with every package on every kind of platform: every check and every test, in the order in which a fault is cheapest to find. All of
 * them run even when one fails, and the last line counts them.
 */

const CHECKS = [
  'format',
  'lint',
  'types',
  'layers',
  'unused',
  'check',
  'build',
  'package',
] as const;
const REPORT = '.cache/test-report.json';

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

function runAll(): number {
  let passed = 0;
  let failed = 0;

  for (const name of CHECKS) {
    process.stdout.write(`\n— ${name}\n`);
    if (run(['run', '--silent', name])) passed += 1;
    else {
      failed += 1;
      process.stdout.write(`✗ ${name} failed; "npm run ${name}" shows it alone.\n`);
    }
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

// npm is a command script on Windows, which only a shell can start.
function run(args: readonly string[]): boolean {
  const { status } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
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
