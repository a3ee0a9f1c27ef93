import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { inPage } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import type { Size } from './engine.ts';

const WATCH = '/watch-faults.js';
const FRAME = '/frame.html';

/**
 * Serves the built site with one line more in its pages: a script that notes faults before any other
 * runs, since not every engine's driver tells of them.
 */
export function serveWatched(): ReturnType<typeof serveSite> {
  const plugin: Plugin = {
    name: 'watch-faults',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
        const answer = (type: string, body: string): void => {
          response.setHeader('Content-Type', type);
          response.end(body);
        };
        if (pathname === WATCH) answer('text/javascript', inPage(watchFaults, undefined));
        else if (pathname === FRAME) answer('text/html', frameOf(searchParams));
        else if (/^\/.+-\d+-\d+-.+\.html$/.test(pathname)) {
          const page = readFileSync(join('dist', basename(pathname)), 'utf8');
          answer('text/html', page.replace('<script', `<script src=".${WATCH}"></script><script`));
        } else next();
      });
    },
  };
  return serveSite([plugin]);
}

/** A page of the watched site around one of its pages, which then has exactly this size. */
export function frameAddress(address: string, { width, height }: Size): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${FRAME}?${new URLSearchParams({ page: pathname, width: `${width}`, height: `${height}` })}`;
}

/** Runs in a page of the watched site: the faults noted so far. */
export function faultsInPage(): readonly string[] {
  return (window as unknown as { faults?: readonly string[] }).faults ?? ['faults are not watched'];
}

function frameOf(asked: URLSearchParams): string {
  const { page, width, height } = Object.fromEntries(asked);
  return `<!doctype html><title>Frame</title><body style="margin: 0"><iframe src="${page}" width="${width}" height="${height}" style="border: 0"></iframe>`;
}

// Runs in the page: everything it needs must be inside.
function watchFaults(): void {
  const faults: string[] = [];
  Object.assign(window, { faults });
  const note = (fault: string): void => void faults.push(fault);
  const { error } = console;
  console.error = (...words: unknown[]): void => {
    note(`console: ${words.map(String).join(' ')}`);
    error.apply(console, words);
  };
  const handleError = (event: Event): void => {
    if (event instanceof ErrorEvent) note(`error: ${event.message}`);
    // Firefox tells an error of a preload that an import has overtaken; the file is fetched all the same.
    else if (!(event.target as Element).matches('link[rel="modulepreload"]')) {
      note(`not loaded: ${(event.target as Element).outerHTML}`);
    }
  };
  // A file that could not be loaded tells its own element alone, so it is heard on the way down.
  addEventListener('error', handleError, true);
  addEventListener('unhandledrejection', ({ reason }) => note(`rejection: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    note(`refused: ${event.violatedDirective} ${event.blockedURI}`),
  );
}
