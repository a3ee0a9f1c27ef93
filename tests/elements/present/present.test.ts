import { beforeAll, describe, expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../../src/content/names.ts';
import { textDraft, rubbedOut, wholeDraft } from '../../../src/elements/present/draft.ts';
import { episodeCards, ruleCards, trickCards } from '../../../src/elements/present/cards.ts';
import { endingOf } from '../../../src/elements/present/ending.ts';
import { personOf } from '../../../src/elements/present/people.ts';
import { placeInLesson } from '../../../src/elements/present/place-in-lesson.ts';
import { questionValue } from '../../../src/elements/present/question.ts';
import { replayValue } from '../../../src/elements/present/replay.ts';
import { roomScene } from '../../../src/elements/present/room-scene.ts';
import type { SceneSource } from '../../../src/elements/present/source.ts';
import { flaggableMessages, surfaceScene } from '../../../src/elements/present/surface-scene.ts';
import { talkLine } from '../../../src/elements/present/talk-line.ts';
import { flagAnswer } from '../../../src/elements/present/trick-choice.ts';
import type { StoryDecision } from '../../../src/engine/decision.ts';
import { startWords } from '../../../src/i18n/words.ts';
import { BANK, PICTURE_QUESTION, QUESTION_NUMBERS } from '../../../src/pages/gallery/questions.ts';
import { DEMOS } from '../../../src/pages/gallery/demos.ts';
import {
  CAST,
  OUTLINE,
  STORY,
  WORDS,
  progressOf,
  stateAfter,
  stateOf,
} from '../../../src/pages/gallery/values.ts';

beforeAll(() => startWords('en-GB', WORDS));

const goOn: StoryDecision = { type: 'beat.continued' };
const choice = (id: string): StoryDecision => ({ type: 'choice.made', choice: id });
const flag = (message: string): StoryDecision => ({ type: 'message.flagged', message });
const named = (message: string, trick: 'clue-fishing' | 'hurry-up'): StoryDecision => ({
  type: 'trick.named',
  message,
  trick,
});

const source = (shown: number, ...decisions: StoryDecision[]): SceneSource => ({
  story: STORY,
  cast: CAST,
  state: stateAfter(...decisions),
  shown,
});
const texts = (messages: readonly { readonly text: string }[]) => messages.map(({ text }) => text);

describe('a draft', () => {
  test('is cut into parts, clue words marked', () => {
    expect(textDraft('Yes! By [[the mill]], at [[four]].').parts).toEqual([
      { text: 'Yes! By ', clue: false },
      { text: 'the mill', clue: true },
      { text: ', at ', clue: false },
      { text: 'four', clue: true },
      { text: '.', clue: false },
    ]);
  });

  test('goes whole, or without its clues and with the gaps closed', () => {
    expect(wholeDraft('Yes! By [[the mill]], OK?')).toBe('Yes! By the mill, OK?');
    expect(rubbedOut('yes! by the lake [[with the old mill]]')).toBe('yes! by the lake');
    expect(rubbedOut('I live [[in Leek]] , near Nan')).toBe('I live, near Nan');
    expect(rubbedOut('[[Leek]] is nice')).toBe('is nice');
  });
});

describe('somebody', () => {
  test('is the hero, a friend, an adult, a contact or the narrator', () => {
    const role = (id: string) => personOf(id, CAST, 'zofia').role;
    expect(['zofia', 'kofi', 'ewa', 'rail-rocket', 'narrator'].map(role)).toEqual([
      'hero',
      'friend',
      'adult',
      'contact',
      'narrator',
    ]);
  });

  test('has a name, a picture and a mood', () => {
    expect(personOf('ewa', CAST, 'zofia', 'worried')).toMatchObject({
      name: 'Mum',
      look: 'face',
      picture: 'ewa',
      mood: 'worried',
    });
  });
});

describe('the app', () => {
  test('lets messages in one by one and then offers the way on', () => {
    const first = surfaceScene(source(1));
    expect(texts(first.messages)).toEqual(['the goose ate my drawbridge. AGAIN']);
    expect([first.waiting, first.canGoOn]).toEqual([2, false]);
    const last = surfaceScene(source(3));
    expect([last.waiting, last.canGoOn]).toEqual([0, true]);
  });

  test('offers draft and choices only once all messages are in', () => {
    expect(surfaceScene(source(1, goOn))).toMatchObject({ waiting: 1, choices: [] });
    expect(surfaceScene(source(1, goOn)).draft).toBeUndefined();
    const ready = surfaceScene(source(2, goOn));
    expect(ready.choices.map(({ id, via }) => `${id} ${via}`)).toEqual([
      'rub rub-out',
      'send send',
      'keep hold',
      'whisper ask',
    ]);
    expect(ready.draft).toEqual({
      kind: 'text',
      parts: [
        { text: 'yes! by the lake ', clue: false },
        { text: 'with the old mill', clue: true },
      ],
    });
  });

  test.each([
    ['rub', 'yes! by the lake'],
    ['send', 'yes! by the lake with the old mill'],
  ])('shows what the hero sent by %s', (id, said) => {
    const { messages } = surfaceScene(source(1, goOn, choice(id)));
    expect(messages.at(-2)).toMatchObject({ text: said, from: { role: 'hero' }, flaggable: false });
  });

  test('shows nothing sent when the draft was held back', () => {
    const { messages } = surfaceScene(source(1, goOn, choice('keep')));
    expect(messages.every(({ id }) => !id.startsWith('said-'))).toBe(true);
  });

  test('keeps the side chat apart', () => {
    const scene = surfaceScene(source(1, goOn, choice('whisper')));
    expect(scene.sideChats).toMatchObject([
      { id: 'kofi', people: [{ name: 'Kofi' }], isPresent: true },
    ]);
    expect(texts(scene.messages.filter(({ sideChat }) => sideChat === 'kofi'))).toEqual([
      "why does rocket want your nan's house?",
    ]);
    expect(scene.people.map(({ id }) => id)).toEqual(['zofia', 'kofi', 'rail-rocket']);
  });

  test('lists who is in it in the mood of their last words, hero first', () => {
    const { people } = surfaceScene(source(2, goOn));
    expect(people.map(({ id, mood }) => `${id} ${mood}`)).toEqual([
      'zofia smiling',
      'kofi calm',
      'rail-rocket calm',
    ]);
  });

  test('leaves out who has gone, until they speak in it again', () => {
    const state = stateAfter(goOn);
    const [first, second] = state.trail;
    const alone = { ...second!, messages: second!.messages.filter(({ from }) => from !== 'kofi') };
    const people = (trail: typeof state.trail, here: readonly string[]) => {
      const { beat } = trail.at(-1)!;
      const beats = { ...STORY.beats, [beat]: { ...STORY.beats[beat]!, here: [...here] } };
      return surfaceScene({
        story: { ...STORY, beats },
        cast: CAST,
        state: { ...state, trail },
        shown: 9,
      }).people.map(({ id }) => id);
    };
    expect(people([first!, alone], [])).toEqual(['zofia', 'rail-rocket']);
    expect(people([first!, alone], ['kofi'])).toEqual(['zofia', 'kofi', 'rail-rocket']);
    expect(people([first!, second!], [])).toEqual(['zofia', 'kofi', 'rail-rocket']);
  });

  test('tells what was said in an earlier beat from what is said now', () => {
    const past = surfaceScene(source(9, goOn)).messages.map(({ id, past }) => [id, past ?? false]);
    expect(past).toEqual([
      ['m1', true],
      ['m2', true],
      ['m3', true],
      ['m4', false],
      ['m5', false],
    ]);
  });

  test('lets what others say be flagged, once, wherever the story stands by now', () => {
    const ids = (...decisions: StoryDecision[]) =>
      flaggableMessages(surfaceScene(source(9, ...decisions))).map(({ id }) => id);
    expect(ids(goOn)).toEqual(['m1', 'm2', 'm4', 'm5']);
    expect(ids(goOn, flag('m2'))).toEqual(['m1', 'm4', 'm5']);
    // Its trick is still to be named.
    expect(ids(goOn, flag('m5'))).toEqual(['m1', 'm2', 'm4', 'm5']);
    expect(ids(goOn, flag('m5'), named('m5', 'hurry-up'))).toEqual(['m1', 'm2', 'm4']);
  });

  test('marks a flag as waiting for its name, as a trick with why, or as fine with why', () => {
    const message = (id: string, ...decisions: StoryDecision[]) =>
      surfaceScene(source(9, goOn, ...decisions)).messages.find((one) => one.id === id);
    expect(message('m5', flag('m5'))).toMatchObject({ flag: 'waiting-for-name' });
    expect(message('m5', flag('m5'))?.because).toBeUndefined();
    expect(message('m5', flag('m5'), named('m5', 'hurry-up'))).toMatchObject({
      flag: 'trick',
      trick: 'Clue Fishing',
      because: 'A nice chat about Nan, with a “where” hidden in it.',
    });
    expect(message('m2', flag('m2'))).toMatchObject({ flag: 'fine' });
    expect(message('m2', flag('m2'))?.because).toContain('Planks are just planks');
    expect(message('m1', flag('m1'))?.because).toBe(
      'A good thing to look at twice. There is no trick in this one.',
    );
  });
});

describe('a room', () => {
  test('is nowhere while the hero is at the screen', () => {
    expect(roomScene(source(1, goOn))).toBeUndefined();
  });

  test('shows what was said since the hero came, and the words that were chosen', () => {
    const scene = roomScene(source(9, goOn, { type: 'adult.told' }, choice('odd')))!;
    expect(scene.place).toBe('warm-room');
    expect(scene.messages.map(({ from }) => from.name)).toEqual([
      'Mum',
      'Zofia',
      'Mum',
      'Zofia',
      'Mum',
    ]);
    expect(scene.messages[1]!.text).toContain('keeps asking where Nan lives');
    expect(scene.others.map(({ id, mood }) => `${id} ${mood}`)).toEqual(['ewa smiling']);
  });

  test('has in it whom the story puts there, though they say nothing', () => {
    const one = source(1, goOn, { type: 'hero.left' });
    const { beat } = one.state;
    const here = { ...one.story.beats[beat]!, here: ['priya', 'ewa'] };
    const story = { ...one.story, beats: { ...one.story.beats, [beat]: here } };
    const { others } = roomScene({ ...one, story })!;
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['priya', 'ewa']));
    expect(new Set(others.map(({ id }) => id)).size).toBe(others.length);
  });

  test('begins afresh when the hero goes from one to another', () => {
    const scene = roomScene(source(1, goOn, { type: 'hero.left' }, choice('find')))!;
    expect(scene.messages.map(({ id }) => id)).toEqual(['m10']);
  });

  test('opens for a kind answer, which leads back', () => {
    expect(roomScene(source(1, { type: 'adult.told' }))).toMatchObject({
      aside: true,
      waiting: 1,
      canGoOn: false,
    });
    expect(roomScene(source(2, { type: 'adult.told' }))).toMatchObject({
      aside: true,
      waiting: 0,
      canGoOn: true,
    });
  });
});

describe('an ending', () => {
  const end = [goOn, { type: 'adult.told' }, choice('odd')] as const;

  test('comes after the last message', () => {
    expect(endingOf(source(2, ...end))).toBeUndefined();
    expect(endingOf(source(3, ...end))?.title).toBe('The goose keeps guard');
  });

  test('spreads from the hero to those who know to all others', () => {
    const { ripple } = endingOf(source(3, ...end))!;
    expect(ripple.map(({ people }) => people.map(({ id }) => id))).toEqual([
      ['zofia'],
      ['ewa'],
      [],
    ]);
  });

  test('says which of the three acts were done', () => {
    expect(endingOf(source(3, ...end))!.acts).toEqual([
      { act: 'refuse', done: false },
      { act: 'leave', done: false },
      { act: 'tell', done: true },
    ]);
  });
});

describe('the answer to a flag', () => {
  test('is three cards in the order of the guide, then the card, exact or close', () => {
    const answer = (...decisions: StoryDecision[]) =>
      flagAnswer(source(9, goOn, flag('m5'), ...decisions), 'm5');
    const asking = answer();
    expect(asking?.kind === 'name' && asking.choice.cards.map(({ trick }) => trick)).toEqual([
      'clue-fishing',
      'hurry-up',
      'dare-chain',
    ]);
    expect(answer(named('m5', 'clue-fishing'))).toMatchObject({ kind: 'card', won: true });
    expect(answer(named('m5', 'hurry-up'))).toMatchObject({
      kind: 'card',
      won: false,
      trick: 'clue-fishing',
    });
  });

  test('calls no card won where none is kept', () => {
    const played = source(9, goOn, flag('m5'), named('m5', 'clue-fishing'));
    expect(flagAnswer(played, 'm5', false)).toMatchObject({
      kind: 'card',
      won: false,
      name: 'Clue Fishing',
    });
  });

  test('is kind when the message is fine, and nothing while there is no flag', () => {
    expect(flagAnswer(source(9, goOn, flag('m2')), 'm2')?.kind).toBe('fine');
    expect(flagAnswer(source(9, goOn), 'm2')).toBeUndefined();
  });
});

describe('the look back', () => {
  const replay = (...decisions: StoryDecision[]) => replayValue(source(9, ...decisions), []);
  const run = [goOn, flag('m5'), named('m5', 'clue-fishing'), choice('rub'), choice('no')] as const;

  test('says what was flagged and what was missed', () => {
    const messages = replay(...run).beats.flatMap(({ messages }) => messages);
    expect(messages.find(({ id }) => id === 'm5')).toMatchObject({ flag: 'trick' });
    expect(messages.find(({ id }) => id === 'm5')?.missed).toBeUndefined();
    expect(messages.find(({ id }) => id === 'm7')).toMatchObject({
      missed: true,
      trick: 'Secret Keeper',
    });
  });

  test('keeps what letters say besides their text, and a form as it was found', () => {
    const mail = DEMOS.mail!;
    const decisions = [choice('name'), choice('ask'), goOn, choice('rub')];
    const played = { story: mail, cast: CAST, state: stateOf(mail, decisions), shown: 9 };
    const [race, prize, , last] = replayValue(played, []).beats;
    expect(race!.messages[1]!.details).toEqual({
      subject: 'Snail race on Monday',
      address: 'owl@school-page.example',
      link: 'The list of snails',
      leads: 'school-page.example/snails',
    });
    expect(prize!.form).toBeUndefined();
    expect(last!.form).toMatchObject({ form: 'sign-up', title: 'Golden lettuce form' });
    expect(last!.taken?.text).toBe('Send it with nothing real in it');
  });

  test('says what was done and what else could have been, leaving and telling included', () => {
    const { taken, others, canRewind } = replay(...run).beats[1]!;
    const text = 'Rub out the place and send it: “yes! by the lake”';
    expect(taken).toMatchObject({ text, turn: 'safe' });
    expect(taken?.because).toBe('Now nobody can find the lake.');
    expect(others.map(({ text }) => text)).toEqual([
      'Send it as it is: “yes! by the lake with the old mill”',
      'Hold it back for now',
      'Ask Kofi in the side chat',
      'Help Zofia leave this chat',
      'Help Zofia tell someone',
    ]);
    expect(canRewind).toBe(true);
  });

  test('says in which side chat something was said, and when the talk is back in the app', () => {
    const { beats } = replay(goOn, choice('whisper'), goOn, choice('no'));
    const places = beats.flatMap(({ messages }) =>
      messages.map(({ id, where }) => [id, where] as const),
    );
    expect(places.filter(([, where]) => where !== undefined)).toEqual([
      ['m6', 'Side chat with Kofi'],
      ['m7', 'Castle Lobby'],
    ]);
    const [, , garden] = replay(...run).beats.slice(-3);
    expect(garden!.messages.every(({ where }) => where === undefined)).toBe(true);
  });

  test('offers no rewind where there was nothing to decide', () => {
    expect(replay(...run).beats[0]).toMatchObject({ canRewind: false, others: [] });
  });
});

test('a question has its words, its because for each option and its right response', () => {
  const value = questionValue(BANK, 10, CAST);
  expect(value).toMatchObject({ type: 'choice', number: 10, surface: 'lobby', right: 2 });
  expect(value.messages[0]).toMatchObject({ from: { name: 'RailRocket' } });
  expect(value.type === 'choice' && value.options.map(({ id }) => id)).toEqual([
    'busy',
    'maybe',
    'in-game',
  ]);
  expect(value.type === 'choice' && value.options.every(({ because }) => because.length > 20)).toBe(
    true,
  );
});

test.each(QUESTION_TYPES)('a %s has all its words and the picture that goes with it', (type) => {
  const number = QUESTION_NUMBERS[type];
  const value = questionValue(BANK, number, CAST);
  expect(value.type).toBe(type);
  // A missing word would be its key.
  expect(JSON.stringify(value)).not.toContain('bank.MEET');
  expect(value.picture).toBeUndefined();
  const pictured = { [number]: { ...BANK[number]!, picture: 'pet' } };
  const { picture } = questionValue(pictured, number, CAST);
  expect(picture).toMatchObject({ id: 'pet', covered: [] });
  expect(picture?.alt).toContain('puppy');
  expect(picture?.spots).toHaveLength(type === 'spot' ? 4 : 0);
});

test('the things in a picture of a question are its parts, by their words there', () => {
  const { picture } = questionValue(BANK, PICTURE_QUESTION, CAST);
  expect(picture?.spots.slice(0, 2)).toEqual([
    { id: 'name-tag', label: 'The tag on the collar' },
    { id: 'parcel', label: 'The label on the parcel' },
  ]);
});

test('a match has its right sides as shown, and a build which tiles fit and all right responses', () => {
  const match = questionValue(BANK, QUESTION_NUMBERS.match, CAST);
  expect(match).toMatchObject({
    lefts: [{ id: 'quick' }, { id: 'hush' }, { id: 'owe' }],
    rights: [{ id: 'owe' }, { id: 'quick' }, { id: 'hush' }],
  });
  const build = questionValue(BANK, QUESTION_NUMBERS.build, CAST);
  expect(build).toMatchObject({ slots: 3, alsoRight: { length: 3 } });
  expect(build.type === 'build' && build.tiles.filter(({ fits }) => fits)).toHaveLength(4);
});

test('asking for a question that the bank has not names its number', () => {
  expect(() => questionValue(BANK, 99, CAST)).toThrow('99');
});

describe('cards', () => {
  const progress = progressOf(['got-it', 'practising', 'not-yet'], ['done', 'story', 'to-do']);

  test('of episodes say how far each is', () => {
    expect(episodeCards(OUTLINE, progress, CAST)).toMatchObject([
      { story: 'kite', place: 1, state: 'done', found: 1, of: 4 },
      { story: 'trial', place: 2, state: 'begun', found: 0 },
      { story: 'friend', place: 3, state: 'to-do' },
    ]);
  });

  test('of an episode that was passed over say so', () => {
    const passed = {
      ...progress,
      stories: progress.stories.map((story) => ({ ...story, passedOver: true })),
    };
    expect(episodeCards(OUTLINE, passed, CAST)[0]!.state).toBe('passed');
  });

  test('of rules speak in the words of the band', () => {
    const [meet] = ruleCards(OUTLINE, progress);
    const [young] = ruleCards({ ...OUTLINE, band: '7-9' }, progress);
    expect(meet!.rule).toContain('Then tell an adult you trust.');
    expect(young!.rule).toContain('tell a grown-up');
  });

  test('of tricks are twelve, with the backs of those won', () => {
    const cards = trickCards(['too-good']);
    expect(cards).toHaveLength(12);
    expect(cards.filter(({ back }) => back !== undefined).map(({ trick }) => trick)).toEqual([
      'too-good',
    ]);
  });
});

describe('where we are', () => {
  const progress = progressOf(['got-it', 'practising', 'not-yet'], ['done', 'story', 'to-do']);

  test('at home counts the stories done', () => {
    const view = { screen: 'home', progress, due: [], canHandIn: false } as const;
    expect(placeInLesson(view, OUTLINE, progress)).toEqual({
      name: '1 of 3 stories done',
      place: 1,
      of: 3,
    });
  });

  test('in an episode counts its steps, in more practice the questions', () => {
    const question = { screen: 'question', number: 10, place: 3, of: 5 } as const;
    expect(placeInLesson({ ...question, part: 'warm-up' }, OUTLINE, progress)).toMatchObject({
      name: 'Warm-up',
      place: 2,
      of: 6,
    });
    expect(placeInLesson({ ...question, part: 'more-practice' }, OUTLINE, progress)).toMatchObject({
      name: 'More practice',
      place: 3,
      of: 5,
    });
  });
});

test("the line for a grown-up is the beat's own, or one that fits every beat", () => {
  const at = (...decisions: StoryDecision[]) =>
    talkLine({ screen: 'story', story: 'kite', state: stateAfter(...decisions) });
  expect(at()).toContain('forty planks');
  expect(at(goOn)).toBe('What could happen next? Each of you has a guess.');
});
