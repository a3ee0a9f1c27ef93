import { afterEach, expect, test, vi } from 'vitest';
import { readableBlocks, wordsOf } from '../../../src/elements/player/readable-blocks.ts';
import { axeFindings, button, deep, settle, stage } from './stage.ts';

/** A device that speaks each block only when the test says so. */
class Speech extends EventTarget {
  readonly said: string[] = [];
  private speaking?: { onend: (() => void) | null };
  private readonly langs: readonly string[];
  constructor(langs: readonly string[]) {
    super();
    this.langs = langs;
  }
  getVoices() {
    return this.langs.map((lang) => ({ lang, localService: true, name: lang }));
  }
  speak(words: { text: string; onend: (() => void) | null }) {
    this.said.push(words.text);
    this.speaking = words;
  }
  cancel() {
    this.speaking = undefined;
  }
  finishBlock() {
    this.speaking?.onend?.();
  }
}

class Utterance {
  voice = null;
  lang = '';
  rate = 1;
  onend = null;
  onerror = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function withVoices(...langs: string[]): Speech {
  const speech = new Speech(langs);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return speech;
}

afterEach(() => vi.unstubAllGlobals());

test('with a voice the frame still passes axe', async () => {
  withVoices('en-GB');
  await stage('hook-first');
  expect(await axeFindings()).toEqual([]);
});

test('reading is offered only where there is a voice for the language', async () => {
  withVoices('fr-FR');
  const { player } = await stage('home-first');
  expect(deep(player, '.tool-read')).toEqual([]);
});

test('a voice that comes late brings the button', async () => {
  const langs: string[] = [];
  const speech = new Speech(langs);
  vi.stubGlobal('speechSynthesis', speech);
  const { player } = await stage('home-first');
  langs.push('en-GB');
  speech.dispatchEvent(new Event('voiceschanged'));
  await settle();
  expect(deep(player, '.tool-read')).toHaveLength(1);
});

test('blocks are read one after the other and the one being read is marked', async () => {
  const speech = withVoices('en-GB');
  const { player } = await stage('hook-first');
  button(player, 'Read aloud').click();
  await vi.waitFor(() => expect(speech.said).toHaveLength(1));
  expect(speech.said[0]).toBe('The kite in the moat');
  expect(deep(player, '.is-read').map(({ textContent }) => textContent)).toEqual([
    'The kite in the moat',
  ]);
  speech.finishBlock();
  expect(speech.said[1]).toBe('Meet Zofia');
  expect(deep(player, '.is-read')).toHaveLength(1);
});

test('every option is read', async () => {
  withVoices('en-GB');
  const { player } = await stage('story-draft');
  const words = readableBlocks(deep(player, 'main')[0]!).map(wordsOf);
  for (const option of ['Rub out the place and send it', 'Send it as it is', 'Flag', 'Tell']) {
    expect(words.filter((said) => said.startsWith(option))).not.toEqual([]);
  }
});

test('pressing again stops, and so does leaving the screen', async () => {
  const speech = withVoices('en-GB');
  const { player } = await stage('hook-first');
  button(player, 'Read aloud').click();
  await vi.waitFor(() => expect(speech.said).toHaveLength(1));
  button(player, 'Stop').click();
  await settle();
  expect(deep(player, '.is-read')).toEqual([]);
  button(player, 'Read aloud').click();
  await vi.waitFor(() => expect(speech.said).toHaveLength(2));
  button(player, 'Leave quickly').click();
  await settle();
  expect(deep(player, '.is-read')).toEqual([]);
  speech.finishBlock();
  expect(speech.said).toHaveLength(2);
});

test('at the end the button offers reading again', async () => {
  const speech = withVoices('en-GB');
  const { player } = await stage('practice-over');
  button(player, 'Read aloud').click();
  await vi.waitFor(() => expect(speech.said).toHaveLength(1));
  for (let block = 0; block < 10; block += 1) speech.finishBlock();
  await settle();
  expect(deep(player, '.tool-read')).toHaveLength(1);
});
