import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

const PROGRAMS = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Firefox over WebDriver BiDi. `FIREFOX_PATH` goes first. */
export const firefox: Engine = {
  name: 'firefox',
  packages: ['firefox-esr'],
  isInstalled: () => program() !== undefined,
  async open(address, { width, height }) {
    const browser = await launch({
      browser: 'firefox',
      executablePath: program(),
      headless: true,
      defaultViewport: { width, height },
    });
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
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

function program(): string | undefined {
  return PROGRAMS.find((path) => path !== undefined && existsSync(path));
}
