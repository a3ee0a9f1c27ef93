import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ROOMS, type Room } from '../../../src/content/names.ts';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import { roomScene } from '../../../src/elements/present/room-scene.ts';
import '../../../src/elements/warm-room/warm-room.ts';
import type { RoomScene } from '../../../src/elements/warm-room/model.ts';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { CAST, STORY, WORDS, stateAfter } from '../../../src/pages/gallery/values.ts';
import { alone, axeFindings, button, deep, focused, settle, wordsIn } from '../player/stage.ts';

const told: readonly StoryDecision[] = [{ type: 'beat.continued' }, { type: 'adult.told' }];
const left: readonly StoryDecision[] = [{ type: 'beat.continued' }, { type: 'hero.left' }];

function sceneAfter(decisions: readonly StoryDecision[], shown = 1): RoomScene {
  startWords('en-GB', WORDS);
  return roomScene({ story: STORY, cast: CAST, state: stateAfter(...decisions), shown })!;
}

async function room(scene: RoomScene) {
  const element = Object.assign(document.createElement('safe-warm-room'), { scene });
  const decisions: unknown[] = [];
  element.addEventListener('safe-decide', (event: SafeDecideEvent) => {
    decisions.push(event.decision);
  });
  return { element: await alone(element), decisions };
}

describe.each([
  ['the warm room', told],
  ['somewhere nicer', left],
] as const)('%s', (_place, decisions) => {
  test('passes axe', async () => {
    await room(sceneAfter(decisions, 2));
    const headless = (await axeFindings()).filter((line) => !line.startsWith('page-has-heading'));
    expect(headless).toEqual([]);
  });
});

test.each(ROOMS)('the room "%s" is drawn, and like no other', async (name) => {
  const draw = async (of: Room) => {
    const { element } = await room({ ...sceneAfter(left), room: of });
    const art = element.shadowRoot!.querySelector('.art')!;
    await expect.poll(() => art.querySelectorAll('path').length).toBeGreaterThan(10);
    return art.innerHTML;
  };
  const others = ROOMS.filter((one) => one !== name);
  const drawn = await draw(name);
  for (const other of others) expect(await draw(other)).not.toBe(drawn);
});

/** A room with an adult in which so many lines were said. */
function talk(count: number): RoomScene {
  const short = sceneAfter(told);
  return {
    ...short,
    choices: [],
    canGoOn: true,
    messages: Array.from({ length: count }, (_, place) => ({
      ...short.messages[0]!,
      id: `said-${place}`,
    })),
  };
}

test('the adult of a beat is there before the first word, and gives the room its name', async () => {
  const { kitchen, garden } = STORY.beats;
  const say = [garden!.say[0]!, ...kitchen!.say];
  const story = { ...STORY, beats: { ...STORY.beats, kitchen: { ...kitchen!, say } } };
  startWords('en-GB', WORDS);
  const state = stateAfter(...told);
  const trail = [...state.trail.slice(0, -1), { ...state.trail.at(-1)!, messages: say }];
  const scene = roomScene({ story, cast: CAST, state: { ...state, trail }, shown: 1 })!;
  expect(scene.messages.map(({ from }) => from.role)).toEqual(['narrator']);
  expect(scene.others.map(({ name }) => name)).toEqual(['Mum']);
  const { element } = await room(scene);
  expect(deep(element, 'section')[0]!.ariaLabel).toBe('With Mum');
});

test('the picture stays in sight under all that is said, and covers none of what is new', async () => {
  await page.viewport(360, 740);
  const { element } = await room(talk(9));
  element.scene = talk(10);
  await settle();
  const box = (part: string) => element.shadowRoot!.querySelector(part)!.getBoundingClientRect();
  expect(scrollY).toBeGreaterThan(100);
  expect(box('.picture').top).toBeGreaterThanOrEqual(0);
  expect(box('.fresh').top).toBeGreaterThanOrEqual(box('.picture').bottom);
  expect(box('.next').bottom).toBeLessThanOrEqual(innerHeight);
  await page.viewport(1024, 768);
});

test.each([360, 1366])('four or five faces are whole in a window %i wide', async (width) => {
  await page.viewport(width, 740);
  for (const count of [4, 5])
    for (const said of [1, 6]) {
      const scene = talk(said);
      const others = Array.from({ length: count - 1 }, () => scene.others[0]!);
      const { element } = await room({ ...scene, others });
      const frame = deep(element, '.picture')[0]!.getBoundingClientRect();
      const faces = deep(element, '.picture safe-portrait').map((one) =>
        one.getBoundingClientRect(),
      );
      expect(faces).toHaveLength(count);
      for (const { left, right, top } of faces) {
        expect(left).toBeGreaterThanOrEqual(frame.left);
        expect(right).toBeLessThanOrEqual(frame.right);
        expect(top).toBeGreaterThanOrEqual(frame.top);
      }
    }
  await page.viewport(1024, 768);
});

test('three choices are in sight below the picture and two lines', async () => {
  await page.viewport(1366, 768);
  const [choice] = sceneAfter(told).choices;
  const choices = ['one', 'two', 'three'].map((id) => ({ ...choice!, id }));
  const { element } = await room({ ...talk(2), choices, canGoOn: false });
  scrollTo({ top: 0 });
  const last = deep(element, '.choice').at(-1)!.getBoundingClientRect();
  // On a screen the header stands above it.
  expect(last.bottom).toBeLessThanOrEqual(innerHeight - 72);
  await page.viewport(1024, 768);
});

test('without its drawing a room has everyone in it, and all words', async () => {
  const { element } = await room({ ...sceneAfter(told), room: 'moon' as Room });
  expect(deep(element, '.art path')).toEqual([]);
  expect(deep(element, 'safe-portrait')).toHaveLength(2);
  expect(wordsIn(element)).toContain('half a question');
});

test('where we are and what the adult says is announced once the room is there, and stays through a redraw', async () => {
  const { element } = await room(sceneAfter(told));
  const live = () => deep(element, '[aria-live=polite]')[0]!.textContent;
  const words = 'With Mum. Mum: You look like someone with half a question.';
  await expect.poll(live).toContain(words);
  element.scene = sceneAfter(told);
  await settle();
  expect(live()).toContain(words);
  expect(focused()?.textContent).toContain('What does Zofia say first?');
});

test('what is said next is announced without the place, which another place is announced with', async () => {
  const { element } = await room(sceneAfter(left));
  const live = () => deep(element, '[aria-live=polite]')[0]!.textContent;
  await expect.poll(live).toContain('Away from the screen. It is quiet now.');
  element.scene = sceneAfter(left, 2);
  await settle();
  expect(live()).toBe('Kofi: Race you to the kite!');
  element.scene = sceneAfter(told);
  await settle();
  expect(live()).toContain('With Mum. Mum: You look like');
});

test("the hero's first words are fired once, however often they are pressed", async () => {
  const { element, decisions } = await room(sceneAfter(told));
  const words = button(element, 'keeps asking where Nan lives');
  words.click();
  words.click();
  expect(decisions).toEqual([{ type: 'choice.made', choice: 'odd' }]);
});

test('words have who says them in their name, but where the question says so; deeds have not', async () => {
  const { element } = await room(sceneAfter(left, 2));
  const names = () =>
    deep(element, '.choice').map((one) => one.ariaLabel ?? one.textContent!.trim());
  expect(names()).toEqual(['Go and find Mum', 'Draw the goose first']);
  const away = sceneAfter(left, 2);
  element.scene = { ...away, choices: [{ ...away.choices[0]!, via: 'reply' }, away.choices[1]!] };
  await settle();
  expect(names()).toEqual(['Zofia: Go and find Mum', 'Draw the goose first']);
  element.scene = sceneAfter(told);
  await settle();
  expect(names()[0]).toMatch(/^Someone in my game/);
});

test('waiting messages come by their button before there is anything to choose', async () => {
  const { element } = await room(sceneAfter(left));
  expect(() => button(element, 'Go and find Mum')).toThrow();
  let asked = 0;
  element.addEventListener('safe-go-on', () => (asked += 1));
  button(element, 'Go on').click();
  element.scene = sceneAfter(left, 2);
  await settle();
  expect(asked).toBe(1);
  expect(button(element, 'Go and find Mum')).toBeDefined();
});

test('a beat with nothing to choose is continued', async () => {
  const { element, decisions } = await room({ ...sceneAfter(told), choices: [], canGoOn: true });
  button(element, 'Go on').click();
  expect(decisions).toEqual([{ type: 'beat.continued' }]);
});

test('away from the screen is not with anybody in particular', async () => {
  const { element } = await room(sceneAfter(left));
  expect(deep(element, 'section')[0]!.ariaLabel).toBe('Away from the screen');
  expect(wordsIn(element)).toContain('It is quiet now');
});

test('what is said last, and what can be done about it, are in sight on a small screen', async () => {
  await page.viewport(714, 400);
  const { element } = await room(talk(7));
  scrollTo({ top: 0 });
  element.scene = talk(8);
  await settle();
  for (const part of ['.fresh', '.next']) {
    const { top, bottom } = element.shadowRoot!.querySelector(part)!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  }
  await page.viewport(1024, 768);
});
