import type { Page } from 'playwright';

/** What the preview platform's panel says. */
export interface Panel {
  readonly facts: Readonly<Record<string, string>>;
  /** State in words by rule id. */
  readonly rules: Readonly<Record<string, string>>;
  readonly answers: readonly string[];
}

/** Reads the panel as a teacher sees it. */
export async function readPanel(page: Page): Promise<Panel> {
  const text = (selector: string) => page.locator(selector).allTextContents();
  const names = await text('aside dt');
  const values = await text('aside dd');
  const rules = await page.locator('aside .rules li').allInnerTexts();
  const answers = await page.locator('aside ol li').allInnerTexts();
  return {
    facts: Object.fromEntries(names.map((name, place) => [name, values[place]?.trim() ?? ''])),
    rules: Object.fromEntries(
      rules.map((line) => {
        const [id = '', ...state] = line.trim().split(/\s+/);
        return [id, state.join(' ')];
      }),
    ),
    answers,
  };
}

/** The pupil's work as the platform keeps it for the next launch; empty while it has nothing. */
export function keptState(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const name = Object.keys(localStorage).find((one) => one.startsWith('preview-platform '));
    const { values = [] } = name === undefined ? {} : JSON.parse(localStorage.getItem(name));
    return new Map(values).get('cmi.suspend_data') ?? '';
  })()`);
}

/** Counts calls to the platform from now on, and those that a press makes before the next paint. */
export async function watchCalls(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const api = window.API ?? window.API_1484_11;
    window.calls = 0;
    window.callsInPath = 0;
    for (const name of Object.keys(api)) {
      const call = api[name];
      api[name] = (...given) => { window.calls += 1; return call(...given); };
    }
    const inner = document.querySelector('iframe').contentWindow;
    inner.document.addEventListener('click', () => {
      const before = window.calls;
      inner.requestAnimationFrame(() => { window.callsInPath += window.calls - before; });
    }, true);
  })()`);
}

/** Calls counted since {@link watchCalls}. */
export function callsSince(page: Page): Promise<{ calls: number; inPath: number }> {
  return page.evaluate('({ calls: window.calls, inPath: window.callsInPath })');
}

/**
 * Makes every commit take so many milliseconds from now on, as on a slow server, and notes when it ran and when each
 * press was answered by a paint.
 */
export async function slowCommits(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(`(() => {
    const api = window.API ?? window.API_1484_11;
    const name = window.API ? 'LMSCommit' : 'Commit';
    const commit = api[name];
    window.commits = [];
    window.taps = [];
    api[name] = (...given) => {
      const begin = performance.now();
      while (performance.now() < begin + ${milliseconds});
      window.commits.push([begin, performance.now()]);
      return commit(...given);
    };
    const inner = document.querySelector('iframe').contentWindow;
    inner.document.addEventListener('click', () => {
      const begin = performance.now();
      inner.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.taps.push([begin, performance.now()]);
        port2.postMessage(0);
      });
    }, true);
  })()`);
}

/** The most of a commit that came between a press and its paint, in milliseconds, since {@link slowCommits}. */
export async function longestDelay(page: Page): Promise<{ commits: number; delay: number }> {
  const { commits, taps } = await page.evaluate<{
    commits: readonly [begin: number, end: number][];
    taps: readonly [press: number, paint: number][];
  }>('({ commits: window.commits, taps: window.taps })');
  const shared = taps.map(([press, paint]) =>
    commits.reduce(
      (sum, [begin, end]) => sum + Math.max(0, Math.min(end, paint) - Math.max(begin, press)),
      0,
    ),
  );
  return { commits: commits.length, delay: Math.max(0, ...shared) };
}
