import { type Browser, chromium } from 'playwright';
import { BROWSER_ARGS } from '../../src/cli/find-browser.ts';
import { readProject } from '../../src/cli/read-project.ts';
import type { LessonContent } from '../../src/engine/lesson-content.ts';
import type { View } from '../../src/engine/view.ts';
import { REAL_LESSONS } from '../support/real-lesson.ts';
import { Robot } from '../support/robot.ts';
import { serveSite } from '../support/serve-site.ts';
import { builtSurfaces } from './built-code.ts';
import { type Figure, percentile } from './figure.ts';
import { slowDown } from './slow-down.ts';
import { type KindOf, type Shift, TappedPage } from './tapped-page.ts';

/** Milliseconds from a tap to the paint that answers it, for 95 of 100 taps. */
const TAP_BUDGET = 50;
const BARE_TAPS = 40;

const SIZES = [
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'phone', width: 360, height: 740 },
];

/**
 * Stories and questions of the site's pages, played by the pointer on a slow computer and line: as many
 * lessons as it takes to meet each surface once.
 */
export async function playFigures(browserPath: string): Promise<readonly Figure[]> {
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGS });
  const site = await serveSite();
  const figures: Figure[] = [];
  try {
    figures.push(await bareFigure(browser));
    for (const { name, content } of lessonsWithNewSurfaces()) {
      for (const size of SIZES) {
        const label = `${name}, ${size.name}`;
        const played = await play(browser, size, site.origin, content);
        figures.push(...tapFigures(label, played), ...shiftFigures(label, played, content));
        figures.push(...loadingFigures(label, played, content));
      }
    }
    return figures;
  } finally {
    await browser.close();
    await site.close();
  }
}

function lessonsWithNewSurfaces(): typeof REAL_LESSONS {
  const met = new Set<string>();
  return REAL_LESSONS.filter(({ content }) => {
    const surfaces = content.outline.episodes.map(({ surface }) => surface);
    const isNew = surfaces.some((surface) => !met.has(surface));
    surfaces.forEach((surface) => met.add(surface));
    return isNew;
  });
}

async function play(
  browser: Browser,
  viewport: (typeof SIZES)[number],
  origin: string,
  content: LessonContent,
): Promise<TappedPage> {
  const { module, band } = content.outline;
  const page = await browser.newPage({ viewport });
  const tapped = await TappedPage.watch(
    page,
    builtSurfaces().map(({ name }) => elementOf(name)),
  );
  await slowDown(page);
  await page.goto(`${origin}/${module}-${band}-en-GB.html`);
  const robot = new Robot(tapped, readProject().project, content);
  tapped.kindOf = kindsOf((key) => robot.word(key));
  const seen = new Set<string>();
  for (;;) {
    const views = await robot.play({ kind: 'all-right' }, (view) => {
      const story = storyOf(view);
      return hasHandedIn(view) || (story !== undefined && !seen.has(story) && isUnderWay(view));
    });
    const view = views.at(-1)!;
    if (hasHandedIn(view)) break;
    seen.add(storyOf(view)!);
    await lookAround(tapped, robot);
    // The last story may end early by telling, so that this is timed too.
    if (seen.size === content.outline.episodes.length) {
      await tapped.pressFirst('.act.tell', 'tell');
    }
  }
  await page.close();
  return tapped;
}

function hasHandedIn(view: View): boolean {
  return view.screen === 'home' && view.progress.handedIn;
}

// Far enough for something to be flagged.
function isUnderWay(view: View): boolean {
  return view.screen === 'story' && view.state.trail.length === 4;
}

// All that can be opened in a story besides: the tools, and the flags with one message flagged.
async function lookAround(tapped: TappedPage, robot: Robot): Promise<void> {
  const press = (...keys: readonly string[]) => tapped.press(keys.map((key) => robot.word(key)));
  for (const tool of ['help', 'display']) {
    await press(`app.bar.${tool}`);
    await press('app.help.close', 'app.display.close');
  }
  await tapped.pressFirst('.act.flag', 'open a panel');
  await tapped.pressFirst('.pick', 'flag');
  await tapped.pressFirst('button.card', 'name a trick');
  await press('app.flag.go-on', 'app.flag.close');
}

/** What taps are for, by the words of what is pressed; all others by the screen. */
const KINDS: readonly (readonly [kind: string, keys: readonly string[]])[] = [
  ['next message', ['play.next-message', 'app.room.next']],
  ['go on', ['play.go-on', 'play.question.next', 'play.replay.go-on']],
  ['check an answer', ['play.question.check']],
  ['open a panel', ['app.bar.help', 'app.bar.display']],
  ['close a panel', ['app.help.close', 'app.display.close', 'app.flag.go-on', 'app.flag.close']],
];

function kindsOf(word: (key: string) => string): KindOf {
  const kinds = new Map(
    KINDS.flatMap(([kind, keys]) => keys.map((key) => [word(key), kind] as const)),
  );
  return (names, view) => {
    const known = names.map((name) => kinds.get(name)).find((kind) => kind !== undefined);
    if (known !== undefined) return known;
    if (view?.screen === 'story' && view.state.ending === undefined) return 'choice';
    return view?.screen === 'question' ? 'mark an answer' : 'reach another screen';
  };
}

// What a tap takes with nothing to do: what this computer and its other work add to the figures below.
async function bareFigure(browser: Browser): Promise<Figure> {
  const page = await browser.newPage({ viewport: SIZES[0] });
  const tapped = await TappedPage.watch(page, []);
  await slowDown(page);
  await page.goto('about:blank');
  await page.setContent('<button>0</button>');
  await page.evaluate(`document.querySelector('button').onclick = ({ target }) => {
    target.textContent = Number(target.textContent) + 1;
  }`);
  for (let tap = 0; tap < BARE_TAPS; tap += 1) await tapped.press([`${tap}`]);
  await page.close();
  return {
    name: 'a bare page: tap to paint, 95 of 100 taps',
    value: percentile([...tapped.waits.values()].flat(), 95),
    unit: 'ms',
  };
}

function tapFigures(label: string, { waits }: TappedPage): readonly Figure[] {
  const all = [...waits.values()].flat();
  const figure = (of: string, values: readonly number[]): Figure => ({
    name: `${label}: tap to paint, 95 of 100 ${of}`,
    value: percentile(values, 95),
    unit: 'ms',
    budget: TAP_BUDGET,
  });
  return [
    figure('taps', all),
    ...[...waits].map(([kind, values]) => figure(`to ${kind} (${values.length})`, values)),
    { name: `${label}: tap to paint, longest`, value: Math.max(...all), unit: 'ms' },
  ];
}

// What comes with the change to another screen is no shift within a story.
function shiftFigures(
  label: string,
  { shifts }: TappedPage,
  { outline }: LessonContent,
): readonly Figure[] {
  const sum = (story: string, wanted: (shift: Shift) => boolean): number =>
    shifts
      .filter(({ from, to }) => storyOf(from) === story && storyOf(to) === story)
      .filter(wanted)
      .reduce((sum, { score }) => sum + score, 0);
  return outline.episodes.flatMap(({ story, surface }) => [
    {
      name: `${label}: layout shift by itself in ${story} (${surface})`,
      value: sum(story, ({ afterTap }) => !afterTap),
      unit: '',
      budget: 0,
    },
    {
      name: `${label}: layout shift after taps in ${story} (${surface})`,
      value: sum(story, ({ afterTap }) => afterTap),
      unit: '',
    },
  ]);
}

// A surface is fetched when the page is idle, so that a lesson can go on without a network; it is run later.
function loadingFigures(
  label: string,
  { askedFirst, defined }: TappedPage,
  { outline }: LessonContent,
): readonly Figure[] {
  const { episodes } = outline;
  const met = builtSurfaces().filter(({ name }) =>
    episodes.some(({ surface }) => surface === name),
  );
  const early = met.filter(({ name }) => {
    const first = defined.get(elementOf(name));
    const story = first && storyOf(first);
    return !episodes.some((episode) => episode.story === story && episode.surface === name);
  });
  const asked = met.filter(({ file }) => [...askedFirst].some((address) => address.endsWith(file)));
  return [
    {
      name: `${label}: surfaces fetched before the first screen`,
      value: asked.length,
      unit: '',
      budget: 0,
    },
    {
      name: `${label}: surfaces run before their story`,
      value: early.length,
      unit: '',
      budget: 0,
    },
  ];
}

function elementOf(surface: string): string {
  return `safe-${surface}`;
}

function storyOf(view: View): string | undefined {
  return view.screen === 'story' ? view.story : undefined;
}
