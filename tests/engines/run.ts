import { existsSync } from 'node:fs';
import { runCommand } from '../../src/cli/args.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import type { EnginePage } from './engine-page.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const ENGINES: Readonly<Record<string, (address: string) => Promise<EnginePage | undefined>>> = {
  firefox: openFirefox,
  webkit: openWebKit,
};

await runCommand(
  {
    name: 'test:engines',
    about:
      'Plays each module once in Firefox and in WebKit, from the first screen until it is handed in. Needs a built site.',
    words: [
      { name: 'engine', about: 'One of them (both).', valid: Object.keys(ENGINES), optional: true },
    ],
  },
  async ({ words }) => {
    if (!existsSync('dist/index.html')) {
      console.error('There is no built site: run "npm run build" first.');
      return 1;
    }
    const site = await serveSite();
    const chosen = words.engine === undefined ? Object.keys(ENGINES) : [words.engine];
    let passed = 0;
    let failed = 0;
    for (const engine of chosen) {
      for (const { name, content } of REAL_LESSONS) {
        const { module, band } = content.outline;
        const address = `${site.origin}/${module}-${band}-en-GB.html`;
        const fault = await playIn(engine, address, content);
        if (fault === undefined) passed += 1;
        else failed += 1;
        console.log(
          `${fault === undefined ? '✓' : '✗'} ${engine}: ${name}${fault ? ` – ${fault}` : ''}`,
        );
      }
    }
    await site.close();
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
);
process.exit();

async function playIn(
  engine: string,
  address: string,
  content: (typeof REAL_LESSONS)[number]['content'],
): Promise<string | undefined> {
  const opened = await ENGINES[engine]!(address);
  if (opened === undefined) {
    return engine === 'firefox'
      ? 'not installed; on Debian: apt-get install firefox-esr'
      : 'not installed; on Debian: apt-get install webkit2gtk-driver xvfb';
  }
  try {
    const robot = new Robot(opened.lesson, readProject().project, content);
    await robot.play(
      { kind: 'all-right' },
      (view) => view.screen === 'home' && view.progress.handedIn,
    );
    return undefined;
  } catch (reason) {
    return String(reason);
  } finally {
    await opened.close();
  }
}
