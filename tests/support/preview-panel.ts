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
