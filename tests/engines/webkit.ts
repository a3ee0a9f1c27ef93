import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { Engine } from './engine.ts';
import { frameAddress } from './watched-site.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib';
const SCREEN = { width: 1600, height: 1000 };

/**
 * WebKitGTK's small browser on a virtual screen. Its toolbar keeps the window wider than a phone, so the
 * lesson is in a frame of the size asked for, as in a learning platform.
 */
export const webkit: Engine = {
  name: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  isInstalled: () =>
    program() !== undefined && [DRIVER, '/usr/bin/xvfb-run', '/usr/bin/xauth'].every(existsSync),
  async open(address, size) {
    const port = await freePort();
    const driver = startDriver(port);
    try {
      const browser = await retry(() => startBrowser(port));
      await browser
        .manage()
        .window()
        .setRect({ x: 0, y: 0, ...SCREEN });
      await browser.get(frameAddress(address, size));
      await browser.switchTo().frame(browser.findElement(By.css('iframe')));
      return {
        run: (expression) => browser.executeScript(`return ${expression}`),
        faults: [],
        async close() {
          await browser.quit();
          end(driver);
        },
      };
    } catch (reason) {
      end(driver);
      throw reason;
    }
  },
};

function startDriver(port: number): ChildProcess {
  const screen = `-screen 0 ${SCREEN.width}x${SCREEN.height}x24 -nolisten tcp`;
  return spawn(
    'xvfb-run',
    ['--auto-servernum', `--server-args=${screen}`, DRIVER, `--port=${port}`],
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
    },
  );
}

function startBrowser(port: number): Promise<WebDriver> {
  const capabilities = new Capabilities();
  capabilities.setBrowserName('MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', { binary: program(), args: ['--automation'] });
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
}

// Debian keeps it under the name of the processor.
function program(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .map((folder) => `${LIBRARIES}/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
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
