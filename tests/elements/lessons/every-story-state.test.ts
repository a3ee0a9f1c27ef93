import { afterAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CompiledStory } from '../../../src/content/compiled.ts';
import type { SafePlayer } from '../../../src/elements/player/player.ts';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { playStory } from '../../../src/engine/machine/play-story.ts';
import type { View } from '../../../src/engine/view.ts';
import { CAST, SETTINGS, progressOf } from '../../../src/pages/gallery/values.ts';
import { reachableStates } from '../../stories/walk.ts';
import { mirrored } from '../../../src/pages/gallery/made-up-words.ts';
import { speak } from '../../../src/pages/learn/switch-language.ts';
import { lostWords, outOfOrder, widerThanScreen } from '../player/measures.ts';
import { whileSpacedOut } from '../player/spaced-out.ts';
import { axeFindings, deep, settle, stageValues } from '../player/stage.ts';
import { REAL_LESSONS, type RealLesson } from './real-lessons.ts';
import { isLookedAt } from './some-of.ts';

/** More messages than any beat has. */
const MOST = 12;

const PROGRESS = progressOf(['not-yet', 'not-yet', 'not-yet'], ['story', 'to-do', 'to-do']);

afterAll(() => page.viewport(1024, 768));

const stories = REAL_LESSONS.flatMap((lesson) =>
  Object.values(lesson.content.stories).map((story) => ({
    name: `${lesson.name}: ${story.id}`,
    lesson,
    story,
  })),
);

test('there are stories to look at', () => {
  expect(stories.length).toBeGreaterThanOrEqual(18);
});

describe.each(stories)('$name', { timeout: 120_000 }, ({ lesson, story }) => {
  test('gives axe nothing to find and loses no word on a small phone, in any state, nor in some of them spaced out and in a longer language from right to left', async () => {
    await page.viewport(320, 640);
    const findings: string[] = [];
    const ways = waysToBeats(story);
    expect([...ways.keys()].sort()).toEqual(Object.keys(story.beats).sort());
    const player = await begin(lesson, story);
    const longer = mirrored(lesson.words);
    const states = [...ways, ...waysToAsides(story, ways)];
    for (const [place, [state, decisions]] of states.entries()) {
      await show(player, story, decisions);
      const lost = () => [...widerThanScreen(), ...lostWords()];
      const add = (found: readonly string[], how: string) =>
        findings.push(...found.map((one) => `${state}${how}: ${one}`));
      add([...(await axeFindings()), ...lost()], '');
      if (!isLookedAt(place)) continue;
      add(await whileSpacedOut(lost), ', spaced out');
      speak(player, 'ar-XB', [longer]);
      await settle(2);
      add([...lost(), ...outOfOrder()], ', mirrored');
      speak(player, 'en-GB', [lesson.words]);
    }
    expect(findings).toEqual([]);
  });
});

/** The shortest way to each beat that can be reached, by its id. */
function waysToBeats(story: CompiledStory): Map<string, readonly StoryDecision[]> {
  const ways = new Map<string, readonly StoryDecision[]>();
  for (const { decisions, snapshot } of reachableStates(story)) {
    const beat = String(snapshot.value);
    if ((ways.get(beat)?.length ?? Infinity) > decisions.length) ways.set(beat, decisions);
  }
  return ways;
}

/** A way to the kind answer of each beat that gives one when an adult is told. */
function waysToAsides(
  story: CompiledStory,
  ways: ReadonlyMap<string, readonly StoryDecision[]>,
): [string, readonly StoryDecision[]][] {
  const told = new Map<string, readonly StoryDecision[]>();
  for (const decisions of ways.values()) {
    const telling = [...decisions, { type: 'adult.told' } as const];
    const { aside } = playStory(story, { decisions: telling }).state;
    if (aside !== undefined && !told.has(aside)) told.set(aside, telling);
  }
  return [...told];
}

async function begin({ content, words }: RealLesson, story: CompiledStory): Promise<SafePlayer> {
  const view = viewAfter(story, []);
  const values = { view, progress: PROGRESS, content, cast: CAST, settings: SETTINGS } as const;
  return (await stageValues({ values }, words)).player;
}

/** Plays there, and lets in all that is said. */
async function show(
  player: SafePlayer,
  story: CompiledStory,
  decisions: readonly StoryDecision[],
): Promise<void> {
  player.view = viewAfter(story, decisions);
  await settle();
  for (let message = 0; message < MOST; message += 1) {
    const next = deep(player, '.next').find((one) => one.checkVisibility() && !isPutDown(one));
    if (!next || !isWaiting(player)) return;
    next.click();
    await settle(2);
  }
}

function viewAfter(story: CompiledStory, decisions: readonly StoryDecision[]): View {
  return { screen: 'story', story: story.id, state: playStory(story, { decisions }).state };
}

// Going on to the next beat has another name than letting in the next message.
function isWaiting(player: Element): boolean {
  const [scene] = deep(
    player,
    'safe-chat, safe-lobby, safe-feed, safe-photo, safe-call, safe-mail, safe-shop, safe-web, safe-warm-room',
  ).filter((one) => !isPutDown(one)) as (HTMLElement & { scene?: { waiting: number } })[];
  return (scene?.scene?.waiting ?? 0) > 0;
}

// The app that is put down fades under the room.
function isPutDown(element: Element): boolean {
  const root = element.getRootNode();
  return (
    element.closest('[inert]') !== null || (root instanceof ShadowRoot && isPutDown(root.host))
  );
}
