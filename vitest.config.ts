import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './src/cli/find-browser.ts';

/** A busy computer may take long for what is done at once elsewhere. */
const PATIENT = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Loading the sources anew for each file would be a third of the time.
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/elements/**', 'tests/packages/**', 'tests/engines/**'],
        },
      },
      {
        test: {
          name: 'elements',
          maxWorkers: 2,
          testTimeout: 60_000,
          expect: PATIENT,
          env: { TEST_ALL: process.env['TEST_ALL'] ?? '' },
          include: ['tests/elements/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'packages',
          environment: 'node',
          isolate: false,
          include: ['tests/packages/**/*.test.ts'],
          expect: PATIENT,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
