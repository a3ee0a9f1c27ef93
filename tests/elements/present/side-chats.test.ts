import { beforeAll, expect, test } from 'vitest';
import { sideChatOf, sideChatsIn } from '../../../src/elements/present/side-chats.ts';
import { surfaceScene } from '../../../src/elements/present/surface-scene.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { CAST, STORY, WORDS, stateAfter } from '../../../src/pages/gallery/values.ts';

beforeAll(() => startWords('en-GB', WORDS));

const [beat] = Object.values(STORY.beats).filter(({ place }) => place === 'side-chat');
const [first] = beat!.say;
const said = (...say: readonly { from: string; apart?: boolean }[]) => ({
  ...beat!,
  say: say.map(({ from, apart = false }, place) => ({ ...first!, id: `m${place}`, from, apart })),
});

test('who speaks in a beat of a side chat is in it, whoever tells', () => {
  const talk = said({ from: 'kofi' }, { from: 'narrator' }, { from: 'amara' }, { from: 'kofi' });
  expect(sideChatOf(talk)).toBe('amara+kofi');
  expect(talk.say.map((message) => sideChatOf(talk, message))).toEqual(
    talk.say.map(() => 'amara+kofi'),
  );
});

test('where the hero answers is known once there is something to choose, and only in a side chat', () => {
  const choices = [
    { ...STORY.beats.again!.choices![0]!, id: 'yes' },
    { ...STORY.beats.again!.choices![1]!, id: 'no' },
  ];
  const side = { ...said({ from: 'rail-rocket', apart: true }, { from: 'kofi' }), choices };
  const story = { ...STORY, beats: { ...STORY.beats, whisper: side } };
  const answersIn = (beat: string, shown: number) =>
    surfaceScene({ story, cast: CAST, state: { ...stateAfter(), beat }, shown }).answersIn;
  expect(answersIn('whisper', 1)).toBeUndefined();
  expect(answersIn('whisper', 2)).toBe('kofi');
  expect(answersIn('again', 1)).toBeUndefined();
});

test('what comes apart is a talk with its sender alone, and is not answered', () => {
  const talk = said({ from: 'rail-rocket', apart: true }, { from: 'kofi' });
  expect(sideChatOf(talk, talk.say[0])).toBe('rail-rocket');
  expect(sideChatOf(talk, talk.say[1])).toBe('kofi');
  expect(sideChatOf(talk)).toBe('kofi');
});

test('of the present beat only the talks that have begun are present, and none while telling', () => {
  const id = 'whisper-two';
  const story = {
    ...STORY,
    beats: { ...STORY.beats, [id]: said({ from: 'rail-rocket', apart: true }, { from: 'kofi' }) },
  };
  const state = { ...stateAfter(), beat: id };
  const { messages } = surfaceScene({ story: STORY, cast: CAST, state: stateAfter(), shown: 1 });
  const [template] = messages;
  const heardFrom = [
    { ...template!, id: 'm0', sideChat: 'rail-rocket' },
    { ...template!, id: 'm1', sideChat: 'kofi' },
  ];
  const present = (shown: number, change: object = {}) =>
    sideChatsIn({ story, cast: CAST, state: { ...state, ...change }, shown }, heardFrom).map(
      ({ id, isPresent }) => [id, isPresent],
    );
  expect(present(1)).toEqual([
    ['rail-rocket', true],
    ['kofi', false],
  ]);
  expect(present(2)).toEqual([
    ['rail-rocket', true],
    ['kofi', true],
  ]);
  expect(present(2, { aside: 'told' })).toEqual([
    ['rail-rocket', false],
    ['kofi', false],
  ]);
});
