import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, Capabilities } from 'selenium-webdriver';
import { type EnginePage, lessonBy } from './engine-page.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const PORT = 27_415;

/** Opens a page in WebKitGTK's small browser; undefined where it, its driver or Xvfb is missing. */
export async function openWebKit(address: string): Promise<EnginePage | undefined> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined || !existsSync(DRIVER) || !existsSync('/usr/bin/xvfb-run')) {
    return undefined;
  }
  const driver = spawn('xvfb-run', ['--auto-servernum', DRIVER, `--port=${PORT}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const capabilities = new Capabilities();
  capabilities.setBrowserName('MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', { binary, args: ['--automation'] });
  const browser = await retry(() =>
    new Builder().usingServer(`http://127.0.0.1:${PORT}`).withCapabilities(capabilities).build(),
  );
  await browser.get(address);
  return {
    lesson: lessonBy((expression) => browser.executeScript(`return ${expression}`)),
    async close() {
      await browser.quit();
      end(driver);
    },
  };
}

// The driver needs a moment before it listens.
async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left -= 1) {
    try {
      return await attempt();
    } catch (reason) {
      if (left === 0) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

// xvfb-run starts two programs more: all of its group is ended.
function end(driver: ChildProcess): void {
  if (driver.pid !== undefined) process.kill(-driver.pid);
}
