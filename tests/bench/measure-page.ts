import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { IDLE_AFTER } from '../../src/elements/player/when-idle.ts';
import { inPage } from '../support/robot.ts';
import { slowDown } from './slow-down.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The page around the lesson: a platform of either standard that answers at once and keeps nothing. */
const FRAME = `<!doctype html><title>Platform</title><body><script>
  const yes = () => 'true', nothing = () => '', none = () => '0';
  API = { LMSInitialize: yes, LMSFinish: yes, LMSGetValue: nothing, LMSSetValue: yes, LMSCommit: yes,
    LMSGetLastError: none, LMSGetErrorString: nothing, LMSGetDiagnostic: nothing };
  API_1484_11 = { Initialize: yes, Terminate: yes, GetValue: nothing, SetValue: yes, Commit: yes,
    GetLastError: none, GetErrorString: nothing, GetDiagnostic: nothing };
</script></body>`;

type Timing = Pick<PageLoad, 'interactive' | 'blocked'>;

/** One cold load of a page in a frame, as a learning platform shows it. */
export interface PageLoad {
  readonly requests: number;
  /** Bytes sent for HTML, CSS, JS and content, gzipped. */
  readonly bytes: number;
  readonly fontBytes: number;
  /** Requests to any other host. */
  readonly foreign: number;
  /** Milliseconds from setting the frame's address until the first control can be used and no long task runs. */
  readonly interactive: number;
  /** Sum over long tasks until then of what is over 50 ms. */
  readonly blocked: number;
}

/** A page to load. */
export interface LoadedPage {
  readonly folder: string;
  readonly page: string;
  /** A selector of the first control: a visible, enabled element that is there once a pupil can begin. */
  readonly control: string;
}

/**
 * Loads a page `runs` times, each time cold, and returns each load; slowed as on a slow computer and line where times
 * are wanted, for what is counted is the same on a fast one. What the page does by itself once it has been idle for a
 * while never comes, so that it is not taken for a part of the first screen however slow this computer is.
 */
export async function measurePage(
  { folder, page, control }: LoadedPage,
  browser: Browser,
  { runs, slow }: { readonly runs: number; readonly slow: boolean },
): Promise<readonly PageLoad[]> {
  const server = await serveGzipped(folder);
  try {
    const loads: PageLoad[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      const prepare = slow ? slowDown : async (): Promise<void> => {};
      loads.push(
        await loadOnce(await context.newPage(), server.origin, { page, control }, prepare),
      );
      await context.close();
    }
    return loads;
  } finally {
    server.close();
  }
}

async function loadOnce(
  page: Page,
  origin: string,
  { page: path, control }: Pick<LoadedPage, 'page' | 'control'>,
  prepare: (page: Page) => Promise<void>,
): Promise<PageLoad> {
  let requests = 0;
  let bytes = 0;
  let fontBytes = 0;
  let foreign = 0;
  let counting = true;
  const pending: Promise<void>[] = [];
  page.on('request', (request) => {
    if (counting && !request.url().startsWith(origin)) foreign += 1;
  });
  page.on('response', (response) => {
    if (!counting || response.url().endsWith('/frame')) return;
    requests += 1;
    const isFont = response.url().endsWith('.woff2');
    pending.push(
      response
        .request()
        .sizes()
        .then(({ responseBodySize }) => {
          if (isFont) fontBytes += responseBodySize;
          else bytes += responseBodySize;
        })
        .catch(() => undefined),
    );
  });
  await page.addInitScript(inPage(neverIdle, IDLE_AFTER));
  await page.goto(`${origin}/frame`);
  await prepare(page);
  const timing = await page.evaluate<Timing>(inPage(watchFrame, { path: `/${path}`, control }));
  counting = false;
  await Promise.all(pending);
  return { requests, bytes, fontBytes, foreign, ...timing };
}

// Runs in the page and its frame: what waits as long as for the page to be idle, or longer, never runs.
function neverIdle(idle: number): void {
  const later = window.setTimeout.bind(window);
  const shortOnly = (run: TimerHandler, wait = 0): number => (wait < idle ? later(run, wait) : 0);
  Object.assign(window, { setTimeout: shortOnly });
}

// Runs in the page: everything it needs must be inside.
async function watchFrame(asked: { path: string; control: string }): Promise<Timing> {
  const quiet = 1500;
  const tasks: { start: number; end: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  const find = (root: Document | ShadowRoot): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(asked.control) && element.checkVisibility()) return element;
      const inside = element.shadowRoot === null ? undefined : find(element.shadowRoot);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '700';
  const begin = performance.now();
  frame.src = asked.path;
  document.body.append(frame);
  const ready = await new Promise<number>((resolve, reject) => {
    const look = (): void => {
      const inner = frame.contentDocument;
      if (inner !== null && find(inner) !== undefined) resolve(performance.now());
      else if (performance.now() - begin > 60_000) reject(new Error('no control after a minute'));
      else requestAnimationFrame(look);
    };
    look();
  });
  let last = ready;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const busy = tasks.filter(({ end }) => end > last && end - last < quiet).at(-1);
    if (busy !== undefined) last = busy.end;
    else if (performance.now() - last > quiet) break;
  }
  const blocked = tasks
    .filter(({ start, end }) => end > begin && start < last)
    .reduce((sum, { start, end }) => sum + Math.max(0, end - start - 50), 0);
  return { interactive: Math.round(last - begin), blocked: Math.round(blocked) };
}

async function serveGzipped(folder: string) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/frame') {
      response.setHeader('Content-Type', 'text/html');
      response.end(FRAME);
      return;
    }
    try {
      const file = await readFile(join(folder, normalize(path)));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.setHeader('Content-Type', type);
      if (type === 'font/woff2') response.end(file);
      else {
        response.setHeader('Content-Encoding', 'gzip');
        response.end(gzipSync(file));
      }
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
