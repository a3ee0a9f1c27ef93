import { runCommand } from '../../src/cli/args.ts';
import { installOnDebian } from '../../src/cli/debian.ts';
import { readProject } from '../../src/cli/read-project.ts';
import { buildIfStale } from '../support/built-site.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { chromium } from './chromium.ts';
import type { Engine, Size } from './engine.ts';
import { firefox } from './firefox.ts';
import { playInEngine, playInNode } from './play-in-engine.ts';
import { type Tally, verdict } from './verdict.ts';
import { serveWatched } from './watched-site.ts';
import { webkit } from './webkit.ts';

const ENGINES: readonly Engine[] = [chromium, firefox, webkit];
const NAMES = ENGINES.map(({ name }) => name);
const SIZES: readonly Size[] = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'laptop', width: 1366, height: 768 },
];

await runCommand(
  {
    name: 'test:engines',
    about:
      'Plays each module in Chromium, Firefox and WebKit at the size of a phone and of a laptop, from the ' +
      'first screen until it is handed in. No error may be told, nothing be wider than the screen, and all ' +
      'must come to the same journal and progress. On Debian as root missing browsers are installed. One ' +
      'that is missing all the same fails the command, unless only another was asked for.',
    words: [{ name: 'engine', about: 'One of them (all).', valid: NAMES, optional: true }],
    options: {
      module: {
        type: 'list',
        value: 'module',
        about: 'Which module (every one unless given)',
        valid: [...new Set(REAL_LESSONS.map(({ content }) => content.outline.module))],
      },
    },
  },
  async ({ words, lists }) => {
    const lessons = REAL_LESSONS.filter(
      ({ content }) => lists.module?.includes(content.outline.module) ?? true,
    );
    buildIfStale();
    const chosen = ENGINES.filter(({ name }) => name === (words.engine ?? name));
    const site = await serveWatched();
    const tally: Tally = { passed: 0, failed: 0, missing: [] };
    for (const engine of chosen) {
      if (!isReady(engine)) {
        tally.missing.push(engine);
        continue;
      }
      for (const size of SIZES) await playAll(engine, size, lessons, site.origin, tally);
    }
    await site.close();
    const { lines, code } = verdict(tally);
    console.log(lines.join('\n'));
    return code;
  },
);
// A browser that does not end must not keep the command waiting.
process.exit();

function isReady(engine: Engine): boolean {
  if (engine.isInstalled()) return true;
  return installOnDebian(engine.name, engine.packages) && engine.isInstalled();
}

async function playAll(
  engine: Engine,
  size: Size,
  lessons: typeof REAL_LESSONS,
  origin: string,
  tally: Tally,
): Promise<void> {
  const { project } = readProject();
  for (const { name, content } of lessons) {
    const { module, band } = content.outline;
    const address = `${origin}/${module}-${band}-en-GB.html`;
    const begin = Date.now();
    const wanted = playInNode(content);
    const played = await playInEngine(engine, size, address, project, content, wanted);
    const seconds = Math.round((Date.now() - begin) / 1000);
    const run = `${engine.name} ${size.name}: ${name}, ${played.screens} screens in ${seconds} s`;
    if (played.faults.length === 0) {
      tally.passed += 1;
      console.log(`✓ ${run}`);
    } else {
      tally.failed += 1;
      console.log([`✗ ${run}`, ...played.faults.map((fault) => `    ${fault}`)].join('\n'));
    }
  }
}
