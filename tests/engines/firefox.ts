import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { type EnginePage, lessonBy } from './engine-page.ts';

const PROGRAMS = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Opens a page in Firefox over WebDriver BiDi; undefined where there is none installed. */
export async function openFirefox(address: string): Promise<EnginePage | undefined> {
  const executablePath = PROGRAMS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) return undefined;
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.goto(address);
  return {
    lesson: lessonBy((expression) => page.evaluate(expression)),
    close: () => browser.close(),
  };
}
