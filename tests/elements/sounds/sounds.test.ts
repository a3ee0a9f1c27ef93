import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, deep, settle, stage } from '../player/stage.ts';
import { type Played, fakeAudio, realAudio } from './fake-audio.ts';

const FLAP = ['noise', 'noise'];
const TOCK = ['triangle', 'noise'];
const TICK = ['noise', 'noise'];
const GOOSE = ['sawtooth', 'sawtooth'];

// The page of the tests loads each file by itself: more than a browser would list.
performance.setResourceTimingBufferSize(2000);

afterEach(realAudio);

const isLoaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/sounds/play'));

async function heardIn(state: string, act: (player: Element) => unknown): Promise<Played> {
  const played = fakeAudio();
  const { player } = await stage(state);
  switchSounds(true);
  await act(player);
  await expect.poll(() => isLoaded()).toBe(true);
  await settle();
  return played;
}

function switchSounds(on: boolean): void {
  document.documentElement.dataset.sounds = on ? 'on' : 'off';
}

describe('while sounds are off, as they are at first', () => {
  test('nothing is heard, and their code is not fetched', async () => {
    const played = fakeAudio();
    const { player } = await stage('story-start');
    expect(document.documentElement.dataset.sounds).toBe('off');
    button(player, 'Next message').click();
    await settle();
    button(player, 'Tell').click();
    await settle();
    expect(played).toEqual({ started: [], contexts: 0 });
    expect(isLoaded()).toBe(false);
  });
});

describe('with sounds on', () => {
  test('nothing is heard before the page was ever pressed, and no device is opened', async () => {
    const played = fakeAudio({ pressed: false });
    const { player } = await stage('story-start');
    switchSounds(true);
    button(player, 'Next message').click();
    await expect.poll(() => isLoaded()).toBe(true);
    await settle();
    expect(played).toEqual({ started: [], contexts: 0 });
  });

  test('one device is opened for all that is heard', async () => {
    const played = await heardIn('story-start', async (player) => {
      button(player, 'Next message').click();
      await settle();
      button(player, 'Next message').click();
    });
    expect(played).toEqual({ started: [...FLAP, ...FLAP], contexts: 1 });
  });

  test('a note that slides in is a paper flap', async () => {
    const played = await heardIn('story-start', (player) => button(player, 'Next message').click());
    expect(played.started).toEqual(FLAP);
  });

  test('a choice is a wooden tock, before the flap of what it brings', async () => {
    const played = await heardIn('story-draft', (player) =>
      button(player, 'Ask Kofi in the side chat').click(),
    );
    expect(played.started).toEqual([...TOCK, ...FLAP]);
  });

  test('telling is a choice', async () => {
    const played = await heardIn('story-start', (player) => button(player, 'Tell').click());
    expect(played.started.slice(0, 2)).toEqual(TOCK);
  });

  test.each([
    ['the right answer', 2],
    ['a wrong answer', 0],
  ])('%s is the same pencil tick, and nothing follows', async (_, option) => {
    const played = await heardIn('question', async (player) => {
      deep(player, 'input')[option]!.click();
      await settle();
      button(player, 'Check').click();
      const question = deep(player, 'safe-question-choice')[0]!;
      Object.assign(question, { response: option });
      await settle();
    });
    expect(played.started).toEqual(TICK);
  });

  test('an ending is one goose', async () => {
    const played = await heardIn('story-kitchen', async (player) => {
      button(player, 'keeps asking where Nan lives').click();
      await settle();
      button(player, 'Go on').click();
      await settle();
      button(player, 'Go on').click();
      await settle();
    });
    expect(played.started.slice(-2)).toEqual(GOOSE);
    expect(played.started.filter((wave) => wave === 'sawtooth')).toHaveLength(2);
  });
});

describe('the setting', () => {
  const radio = (player: Element, value: string) =>
    deep(player, `input[name=sounds][value=${value}]`)[0] as HTMLInputElement;

  test('is off at first, is remembered, and lets a tock be heard when it is switched on', async () => {
    const played = fakeAudio();
    const { player } = await stage('display');
    await expect.poll(() => radio(player, 'off')?.checked).toBe(true);
    await userEvent.click(radio(player, 'on'));
    await expect.poll(() => played.started).toEqual(TOCK);
    expect(JSON.parse(localStorage.getItem('safe-display')!)).toMatchObject({ sounds: 'on' });
    expect(document.documentElement.dataset.sounds).toBe('on');
    await userEvent.click(radio(player, 'off'));
    await settle();
    expect(played.started).toEqual(TOCK);
  });

  test('is not there where a browser has no sound', async () => {
    vi.stubGlobal('AudioContext', undefined);
    const { player } = await stage('display');
    expect(radio(player, 'on')).toBeUndefined();
    expect(deep(player, 'input[name=motion]')).toHaveLength(2);
  });
});
