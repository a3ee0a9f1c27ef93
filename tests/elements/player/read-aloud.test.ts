import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { readableBlocks, wordsOf } from '../../../src/elements/player/readable-blocks.ts';
import { axeFindings, button, deep, opened, settle, stage } from './stage.ts';

/** A device that speaks each block only when the test says so. */
class Speech extends EventTarget {
  readonly said: string[] = [];
  readonly spoken: string[] = [];
  private speaking?: { onend: (() => void) | null };
  private readonly langs: readonly string[];
  constructor(langs: readonly string[]) {
    super();
    this.langs = langs;
  }
  getVoices() {
    return this.langs.map((lang) => ({ lang, localService: true, name: lang }));
  }
  speak(words: { text: string; lang: string; onend: (() => void) | null }) {
    if (words.text === '') return;
    this.said.push(words.text);
    this.spoken.push(words.lang);
    this.speaking = words;
  }
  cancel() {
    this.speaking = undefined;
  }
  get isSilent() {
    return this.speaking === undefined;
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

test('a device that cannot speak at all shows no control for it, and nothing goes wrong', async () => {
  vi.stubGlobal('speechSynthesis', undefined);
  vi.stubGlobal('SpeechSynthesisUtterance', undefined);
  const { player } = await stage('story-draft');
  expect(deep(player, '.tool-read, .tool-silence, .listen')).toEqual([]);
  button(player, 'Get help').click();
  await opened(player);
  expect(deep(player, 'dialog[open] .listen')).toEqual([]);
  button(player, 'Close').click();
  await userEvent.click(button(player, 'Rub out the place'));
  expect(await axeFindings()).toEqual([]);
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
  await expect.poll(() => speech.said).toHaveLength(1);
  expect(speech.said[0]).toBe('The kite in the moat. Meet Zofia');
  expect(deep(player, '.is-read').map((one) => wordsOf(one))).toEqual([speech.said[0]]);
  speech.finishBlock();
  expect(speech.said[1]).toContain('Zofia');
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
  await expect.poll(() => speech.said).toHaveLength(1);
  button(player, 'Stop').click();
  await settle();
  expect(deep(player, '.is-read')).toEqual([]);
  button(player, 'Read aloud').click();
  await expect.poll(() => speech.said).toHaveLength(2);
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
  await expect.poll(() => speech.said).toHaveLength(1);
  for (let block = 0; block < 10; block += 1) speech.finishBlock();
  await settle();
  expect(deep(player, '.tool-read')).toHaveLength(1);
});

const begin = async (state: string, speech: Speech) => {
  const { player } = await stage(state);
  button(player, 'Read aloud').click();
  await expect.poll(() => speech.said.length).toBeGreaterThan(0);
  return player;
};
const marked = (player: Element) =>
  deep(player, '.is-read').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
const last = (speech: Speech) => speech.said.at(-1);

test('the voice speaks the language of the words, whatever the device speaks', async () => {
  const speech = withVoices('fr-FR', 'en_GB', 'enm');
  await begin('hook-first', speech);
  expect(speech.spoken).toEqual(['en-GB']);
});

test('focus by key on an option reads that option alone', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('story-draft', speech);
  button(player, 'Rub out the place').focus();
  await userEvent.keyboard('{Tab}');
  expect(last(speech)).toBe('Send it as it is');
  expect(marked(player)).toEqual(['Send it as it is']);
  const said = speech.said.length;
  speech.finishBlock();
  await settle();
  expect(speech.said).toHaveLength(said);
  expect(marked(player)).toEqual([]);
  expect(deep(player, '.tool-silence')).toHaveLength(1);
});

test('choosing an option of a question reads it', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('question', speech);
  const [, second] = deep(player, 'label.tile');
  await userEvent.click(second!);
  expect(last(speech)).toBe(second!.textContent!.trim());
});

test('a press on words reads on from there', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('hook-first', speech);
  const [words] = deep(player, '.promise p');
  await userEvent.click(words!);
  expect(last(speech)).toBe(words!.textContent!.trim());
  speech.finishBlock();
  expect(speech.said).toHaveLength(3);
});

test('what a press brings to the same screen is read next', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('story-start', speech);
  await userEvent.click(button(player, 'Next message'));
  await expect.poll(() => last(speech)).toContain('have 40 planks');
});

test('a panel ends the reading, and can be read itself', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('hook-first', speech);
  button(player, 'Get help').click();
  await opened(player);
  expect(marked(player)).toEqual([]);
  expect(speech.isSilent).toBe(true);
  const [listen] = deep(player, 'dialog[open] .listen');
  await userEvent.click(listen!);
  await expect.poll(() => last(speech)).toBe('Get help');
  speech.finishBlock();
  expect(last(speech)).toContain('You can talk to someone.');
  expect(listen!.textContent).toContain('Stop');
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(speech.isSilent).toBe(true);
});

test('a panel shows no control for reading where there is no voice', async () => {
  withVoices('fr-FR');
  const { player } = await stage('help');
  expect(deep(player, '.listen')).toEqual([]);
});

test('another screen ends the reading', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('hook-first', speech);
  player.view = STATES.question!.values.view!;
  await expect.poll(() => deep(player, 'safe-question-screen')).toHaveLength(1);
  await settle();
  expect(speech.isSilent).toBe(true);
  expect(deep(player, '.tool-read')).toHaveLength(1);
});

test('reading waits while the page is hidden, and begins the block again after', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('hook-first', speech);
  const title = 'The kite in the moat. Meet Zofia';
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(speech.isSilent).toBe(true);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(speech.said).toEqual([title, title]);
  expect(marked(player)).toEqual([title]);
});

test('reading ends with the page, also one that the browser keeps to come back to', async () => {
  const speech = withVoices('en-GB');
  const player = await begin('hook-first', speech);
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await settle();
  expect(speech.isSilent).toBe(true);
  expect(marked(player)).toEqual([]);
  expect(deep(player, '.tool-read')).toHaveLength(1);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(speech.said).toHaveLength(1);
});

test.each(['home-middle', 'hook', 'story-named', 'replay', 'question-answered', 'finish', 'help'])(
  'everything there is to see in %s is in some block',
  async (state) => {
    withVoices('en-GB');
    const { player } = await stage(state);
    const [root] = deep(player, state === 'help' ? 'dialog[open]' : 'main');
    const blocks = new Set(readableBlocks(root!));
    const unread = deep(root!, '*').filter(
      (one) =>
        one.checkVisibility() &&
        [...one.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
        ) &&
        !holders(one).some((holder) => holder instanceof HTMLElement && blocks.has(holder)) &&
        !holders(one).some((holder) => holder.matches(SILENT)),
    );
    expect(unread.map(({ outerHTML }) => outerHTML)).toEqual([]);
  },
);

const SILENT = 'style, .hidden-words, [data-read="off"], [aria-hidden="true"]';

function holders(element: Element): Element[] {
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent ? [element, ...holders(parent)] : [element];
}
