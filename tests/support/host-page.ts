import type { Page } from 'playwright';
import { type Plugin, type Rolldown, build } from 'vite';

/** Address of a bare page on which a test stands for a school's platform. */
export const HOST_PAGE = '/host.html';
/** Address of a page of some other server, with the address after `#` in a frame. */
export const BETWEEN_PAGE = '/between.html';

const SCRIPT = '/host.js';
const HOST = `<!doctype html><title>Platform</title><link rel="icon" href="data:," /><script type="module" src="${SCRIPT}"></script>`;
const BETWEEN = `<!doctype html><title>Between</title><link rel="icon" href="data:," /><iframe width="900" height="600"></iframe>
<script>document.querySelector('iframe').src = decodeURIComponent(location.hash.slice(1));</script>`;

const SOURCE = `
import { Platform } from './src/platform/platform.ts';
import { SCORM12, SCORM2004 } from './src/platform/standard.ts';
const platforms = {};
window.launch = (name) => {
  const standard = name === 'scorm12' ? SCORM12 : SCORM2004;
  platforms[name] ??= new Platform({ standard, profile: 'strict' });
  window.session = platforms[name].launch();
  window[standard.name] = window.session.api;
};
`;

/** Serves the two pages beside the built site; the platform in the first one is the strict one. */
export async function hostPages(): Promise<Plugin> {
  const script = await bundled(SOURCE);
  const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
    [HOST_PAGE]: ['text/html', HOST],
    [BETWEEN_PAGE]: ['text/html', BETWEEN],
    [SCRIPT]: ['text/javascript', script],
  };
  return {
    name: 'host-pages',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = pages[(request.url ?? '').split('?')[0]!];
        if (page === undefined) return next();
        response.setHeader('Content-Type', page[0]);
        response.end(page[1]);
      });
    },
  };
}

/** What the platform on a host page has and was told. */
export interface HostRecord {
  readonly stateLength: number;
  readonly status: string;
  readonly score: string;
  readonly state: string;
  /** Methods of the calls that left an error. */
  readonly errors: readonly string[];
}

/** Opens a session on a host page; a package finds it from then on. */
export async function launchOn(page: Page, standard: 'scorm12' | 'scorm2004'): Promise<void> {
  await page.waitForFunction('window.launch !== undefined');
  await page.evaluate(`window.launch(${JSON.stringify(standard)})`);
}

/** Reads what the session on a host page has stored. */
export function recordOn(page: Page): Promise<HostRecord> {
  return page.evaluate(`({
    stateLength: (session.stored.get('cmi.suspend_data') ?? '').length,
    status: session.stored.get('cmi.core.lesson_status') ?? session.stored.get('cmi.completion_status') ?? '',
    score: session.stored.get('cmi.core.score.raw') ?? session.stored.get('cmi.score.raw') ?? '',
    state: session.state,
    errors: session.errors.map(({ method, args }) => [method, ...args].join(' ')),
  })`);
}

async function bundled(source: string): Promise<string> {
  const id = 'virtual:host';
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'host',
        resolveId: (wanted) => (wanted === id ? `${process.cwd()}/host-entry.ts` : undefined),
        load: (file) => (file.endsWith('/host-entry.ts') ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: { input: { host: id } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
