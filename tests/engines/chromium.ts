import { chromium as launcher } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/find-browser.ts';
import type { Engine } from './engine.ts';

/** An installed Chrome, Chromium or Edge. */
export const chromium: Engine = {
  name: 'chromium',
  packages: ['chromium'],
  isInstalled: () => findBrowser() !== undefined,
  async open(address, { width, height }) {
    const browser = await launcher.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
    const page = await browser.newPage({ viewport: { width, height } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(address);
    return {
      run: (expression) => page.evaluate(expression),
      faults,
      close: () => browser.close(),
    };
  },
};
