import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { painted } from '../../../src/elements/base/painted.ts';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { CONTENT, STORY, WORDS, stateOf } from '../../../src/pages/gallery/values.ts';
import {
  axeFindings,
  button,
  deep,
  focused,
  settle,
  stage,
  stageValues,
  wordsIn,
} from './stage.ts';

// Panels open within a few frames once their code is there, as it is after a lesson's idle time.
beforeAll(() => import('../../../src/elements/parts/panels.ts'));

// Of a screen that is being put down nothing is heard.
const announced = (player: Element): string =>
  deep(player, '[aria-live=polite]')
    .filter((region) => !isPutDown(region))
    .map(({ textContent }) => textContent!.trim())
    .join(' ');
const isPutDown = (element: Element): boolean =>
  element.closest('[inert]') !== null ||
  (element.getRootNode() instanceof ShadowRoot &&
    isPutDown((element.getRootNode() as ShadowRoot).host));

const next = async (player: Element): Promise<void> => {
  await userEvent.click(button(player, 'Next message'));
  await settle();
};

test('the story screen passes axe', async () => {
  await stage('story-start');
  expect(await axeFindings()).toEqual([]);
});

describe('messages', () => {
  test('come one at a time, by key as by press, without a decision', async () => {
    const { player, decisions } = await stage('story-start');
    expect(wordsIn(player)).toContain('the goose ate my drawbridge');
    expect(wordsIn(player)).not.toContain('have 40 planks');
    button(player, 'Next message').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(wordsIn(player)).toContain('have 40 planks');
    await userEvent.keyboard(' ');
    await settle();
    expect(wordsIn(player)).toContain('you are a legend');
    expect(decisions).toEqual([]);
  });

  test('come one at a time, however quickly the button is pressed', async () => {
    const { player } = await stage('story-start');
    const more = button(player, 'Next message');
    more.click();
    more.click();
    await settle();
    await settle();
    expect(wordsIn(player)).toContain('have 40 planks');
    expect(wordsIn(player)).not.toContain('you are a legend');
  });

  test('each come after their own press, with none lost', async () => {
    const { player } = await stage('story-start');
    for (const words of ['have 40 planks', 'you are a legend']) {
      button(player, 'Next message').click();
      await painted();
      await settle();
      expect(wordsIn(player)).toContain(words);
    }
  });

  test('of a beat that has been left meanwhile do not come into the next one', async () => {
    const { player } = await stage('story-start');
    button(player, 'Next message').click();
    Object.assign(player, STATES['story-draft']!.values);
    await painted();
    await settle();
    await settle();
    const [screen] = deep(player, 'safe-story-screen') as unknown as [{ shown: number }];
    expect(screen.shown).toBe(1);
  });

  test('are announced politely when they come', async () => {
    const { player } = await stage('story-start');
    await next(player);
    const live = deep(player, '[aria-live=polite]').map(({ textContent }) => textContent!.trim());
    expect(live.join(' ')).toContain('RailRocket: have 40 planks');
  });

  test('all in, the way on leads out of the beat', async () => {
    const { player, decisions } = await stage('story-start');
    await next(player);
    await next(player);
    await userEvent.click(button(player, 'Go on'));
    expect(decisions).toEqual([{ type: 'beat.continued' }]);
  });

  test('wait with the choices until the last one is in', async () => {
    const { player } = await stage('story-start');
    await next(player);
    await next(player);
    await userEvent.click(button(player, 'Go on'));
    await settle();
    expect(() => button(player, 'Send it as it is')).toThrow();
    await next(player);
    expect(button(player, 'Send it as it is')).toBeDefined();
  });
});

describe('the four acts', () => {
  test('stand at the foot of the screen while the story is long', async () => {
    await page.viewport(360, 740);
    const { player } = await stage('story-draft');
    for (const act of ['Flag', 'Hold', 'Leave', 'Tell']) {
      const [found] = deep(player, `.act.${act.toLowerCase()}`);
      const { top, bottom, height } = found!.getBoundingClientRect();
      expect(top).toBeGreaterThan(600);
      expect(bottom).toBeLessThanOrEqual(740);
      expect(height).toBeGreaterThanOrEqual(48);
    }
    await page.viewport(1024, 768);
  });

  test('hold keeps the draft back, and does nothing where there is no draft', async () => {
    const start = await stage('story-start');
    const [hold] = deep(start.player, '.act.hold');
    expect(hold!.ariaDisabled).toBe('true');
    hold!.click();
    expect(start.decisions).toEqual([]);
    const draft = await stage('story-draft');
    deep(draft.player, '.act.hold')[0]!.click();
    expect(draft.decisions).toEqual([{ type: 'choice.made', choice: 'keep' }]);
  });

  test('flag is pointed at in the first story, by a line that moves none of them', async () => {
    const { player, decisions } = await stage('story-draft');
    const [flag] = deep(player, '.act.flag');
    const [hint] = deep(player, '.hint');
    expect(hint!.textContent).toBe('Something odd here? You can flag it.');
    expect(flag!.ariaDescribedByElements ?? [hint]).toContain(hint);
    expect(decisions).toEqual([]);
    flag!.click();
    await expect.poll(() => deep(player, 'dialog[open] .pick').length).toBeGreaterThan(0);
    const later = await stageValues(
      {
        ...STATES['story-draft']!,
        values: {
          ...STATES['story-draft']!.values,
          progress: STATES['hook']!.values.progress!,
        },
      },
      WORDS,
    );
    expect(deep(later.player, '.hint')).toEqual([]);
    const again = await stage('story-rewind');
    expect(deep(again.player, '.hint')).toEqual([]);
  });

  test('leave goes somewhere nicer', async () => {
    const { player, decisions } = await stage('story-draft');
    deep(player, '.act.leave')[0]!.click();
    await settle();
    expect(decisions).toEqual([{ type: 'hero.left' }]);
    expect(wordsIn(player)).toContain('It is quiet now');
    expect(deep(player, 'safe-act-bar')).toEqual([]);
  });

  test('tell puts the screen down and opens the warm room', async () => {
    const { player, decisions } = await stage('story-draft');
    deep(player, '.act.tell')[0]!.click();
    await settle();
    expect(decisions).toEqual([{ type: 'adult.told' }]);
    expect(deep(player, 'safe-warm-room')).toHaveLength(1);
    expect(wordsIn(player)).toContain('What does Zofia say first?');
    expect(player.contains(document.activeElement)).toBe(true);
    expect(focused()?.textContent).toContain('What does Zofia say first?');
  });

  test('the screen that is put down takes no press and is gone after a moment', async () => {
    const { player } = await stage('story-draft');
    deep(player, '.act.tell')[0]!.click();
    const leaving = await putDown(player);
    expect(leaving.inert).toBe(true);
    await Promise.all(leaving.getAnimations().map(({ finished }) => finished));
    await settle();
    expect(deep(player, '.leaving')).toEqual([]);
  });

  test('with less movement the screen fades instead of shrinking', async () => {
    const { player } = await stage('story-draft');
    document.documentElement.dataset.motion = 'less';
    deep(player, '.act.tell')[0]!.click();
    expect(getComputedStyle(await putDown(player)).animationName).toBe('fade');
  });

  // On a busy computer it may be gone by the second frame.
  async function putDown(player: HTMLElement): Promise<HTMLElement> {
    for (let frame = 0; frame < 100; frame += 1) {
      const [leaving] = deep(player, '.leaving');
      if (leaving) return leaving;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    throw new Error('The screen was not put down.');
  }
});

describe('a kind answer', () => {
  test('is heard, then the story goes on where it was, without a decision', async () => {
    const { player, decisions } = await stage('story-aside');
    await userEvent.click(button(player, 'Back to the screen'));
    await settle();
    expect(wordsIn(player)).toContain('the goose ate my drawbridge');
    expect(decisions).toEqual([]);
  });

  test('is there again when the pupil tells again', async () => {
    const { player, decisions } = await stage('story-aside');
    await userEvent.click(button(player, 'Back to the screen'));
    await settle();
    deep(player, '.act.tell')[0]!.click();
    await settle();
    expect(decisions).toEqual([{ type: 'adult.told' }]);
    expect(wordsIn(player)).toContain('That is a kind neighbour');
  });

  test('leaves the messages of the beat as far as they were', async () => {
    const { player } = await stage('story-start');
    await next(player);
    deep(player, '.act.tell')[0]!.click();
    await settle();
    await userEvent.click(button(player, 'Go on'));
    await settle();
    await userEvent.click(button(player, 'Back to the screen'));
    await settle();
    expect(wordsIn(player)).toContain('have 40 planks');
    expect(wordsIn(player)).not.toContain('you are a legend');
  });
});

describe('back at the screen', () => {
  // The story of the gallery with a way from the garden back to the lobby.
  const returning = () => {
    const garden = { ...STORY.beats.garden!, choices: undefined, next: 'again' };
    const kite = { ...STORY, beats: { ...STORY.beats, garden } };
    return stageValues(
      {
        values: {
          ...STATES['story-start']!.values,
          content: { ...CONTENT, stories: { kite } },
          view: {
            screen: 'story',
            story: 'kite',
            state: stateOf(kite, [{ type: 'beat.continued' }]),
          },
        },
      },
      WORDS,
    );
  };

  test('what was said meanwhile is announced, and focus is on what comes next', async () => {
    const { player } = await returning();
    deep(player, '.act.leave')[0]!.click();
    await settle();
    await expect.poll(() => announced(player)).toContain('Away from the screen. It is quiet now.');
    for (let message = 0; message < 2; message += 1) {
      button(player, 'Go on').focus();
      await userEvent.keyboard('{Enter}');
      await settle();
    }
    await expect
      .poll(() => announced(player))
      .toContain("RailRocket: i dug a secret room. key is for wizard. kofi can't keep secrets");
    expect(focused()?.textContent).toContain('What could Zofia do?');
  });

  test('after a kind answer only the app is named, and focus is on the way on', async () => {
    const { player } = await stage('story-draft');
    Object.assign(player, STATES['story-aside']!.values);
    await settle();
    button(player, 'Go on').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    button(player, 'Back to the screen').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()?.className).toContain('next');
    await expect.poll(() => announced(player)).toBe('Castle Lobby');
  });
});

describe('a flag', () => {
  test('picked from the list by key is answered where focus is', async () => {
    const { player } = await stage('flag-pick');
    deep(player, '.pick')[2]!.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()?.textContent).toBe('Well looked at');
  });

  test('names its trick and wins its card with focus on each heading', async () => {
    const { player } = await stage('flag-pick');
    deep(player, '.pick')[0]!.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()?.textContent).toBe('Flagged!');
    button(player, 'Clue Fishing').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()?.textContent).toBe('This card is yours');
  });

  test('from the bar lists the messages seen, the newest first', async () => {
    const { player } = await stage('flag-pick');
    const said = deep(player, '.pick').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
    expect(said).toHaveLength(4);
    expect(said[0]).toContain('best nan!');
    expect(said.join()).not.toContain('From Zofia');
  });

  test('on a trick asks for its name, and the card is won', async () => {
    const { player, decisions } = await stage('flag-name');
    expect(decisions).toEqual([{ type: 'message.flagged', message: 'm5' }]);
    await userEvent.click(button(player, 'Hurry-Up'));
    await settle();
    expect(decisions.at(-1)).toEqual({ type: 'trick.named', message: 'm5', trick: 'hurry-up' });
    expect(wordsIn(deep(player, 'dialog[open]')[0]!)).toContain('This one is Clue Fishing');
    await userEvent.click(button(player, 'Back to the story'));
    await settle();
    expect(deep(player, 'dialog[open]')).toEqual([]);
    expect(wordsIn(player)).toContain('a “where” hidden in it');
  });

  test('whose trick was not named is in the list again, and is named from there', async () => {
    const { player, decisions } = await stage('flag-name');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => deep(player, 'dialog[open]').length).toBe(0);
    deep(player, '.act.flag')[0]!.click();
    await expect.poll(() => deep(player, 'dialog[open] .pick').length).toBe(4);
    const [pick] = deep(player, '.pick');
    expect(pick!.textContent!.replace(/\s+/g, ' ')).toContain(
      'Flagged. From RailRocket: best nan!',
    );
    pick!.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()?.textContent).toBe('Flagged!');
    await userEvent.click(button(player, 'Clue Fishing'));
    await settle();
    expect(focused()?.textContent).toBe('This card is yours');
    expect(decisions.map(({ type }) => type)).toEqual(['message.flagged', 'trick.named']);
  });

  test('in a rewind, which keeps no card, is praised without one', async () => {
    const { player } = await stage('flag-name');
    player.rewinding = true;
    await settle();
    await userEvent.click(button(player, 'Clue Fishing'));
    await settle();
    expect(focused()?.textContent).toBe('Good eye. This one is Clue Fishing.');
  });

  test('on a fine message is answered kindly', async () => {
    const { player, decisions } = await stage('flag-pick');
    deep(player, '.pick')[2]!.click();
    await settle();
    expect(decisions).toEqual([{ type: 'message.flagged', message: 'm2' }]);
    const answer = wordsIn(deep(player, 'dialog[open]')[0]!);
    expect(answer).toContain('Well looked at');
    expect(answer).toContain('Planks are just planks');
  });

  test('on the message itself opens the cards as well', async () => {
    const { player } = await stage('story-draft');
    const buttons = deep(player, '.flag-button');
    buttons.at(-1)!.click();
    await settle();
    expect(deep(player, 'dialog[open] safe-trick-cards')).toHaveLength(1);
  });
});

describe('not this one today', () => {
  test('asks once, gives no reason to give, and passes the story', async () => {
    const { player, decisions } = await stage('story-start');
    await userEvent.click(button(player, 'Not this one today'));
    await settle();
    expect(decisions).toEqual([]);
    await userEvent.click(button(player, 'Yes, go on to questions'));
    expect(decisions).toEqual([{ type: 'story.passed' }]);
  });

  test('can be thought better of', async () => {
    const { player, decisions } = await stage('story-start');
    await userEvent.click(button(player, 'Not this one today'));
    await settle();
    await userEvent.click(button(player, 'Stay with the story'));
    await settle();
    expect(decisions).toEqual([]);
    expect(focused()).toBe(button(player, 'Not this one today'));
  });
});

test('an ending presents itself: focus is on its title once the last words have come', async () => {
  const { player } = await stage('story-kitchen');
  button(player, 'keeps asking where Nan lives').focus();
  await userEvent.keyboard('{Enter}');
  await settle();
  for (let message = 0; message < 2; message += 1) {
    button(player, 'Go on').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
  }
  expect(focused()?.textContent).toBe('The goose keeps guard');
  expect(announced(player)).toContain("Mum: Not one bit. Let's show the moderator together.");
  await userEvent.keyboard('{Tab}');
  expect(focused()?.textContent).toContain('Look back at it');
});

test('an ending shows whom it helped and which acts were done, and leads to the look back', async () => {
  const { player, decisions } = await stage('ending');
  expect(wordsIn(player)).toContain('The goose keeps guard');
  expect(wordsIn(player)).toContain('Mum can help now.');
  expect(deep(player, '.acts .done').map(({ textContent }) => textContent!.trim())).toEqual([
    'Told',
  ]);
  expect(
    deep(player, '.acts .open').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    'Not this time: Said no. Try it when you look back',
    'Not this time: Left. Try it when you look back',
  ]);
  await userEvent.click(button(player, 'Look back at it'));
  expect(decisions).toEqual([{ type: 'story.closed' }]);
});

test('a rewind says that it does not count and leads back at any time', async () => {
  const { player, decisions } = await stage('story-rewind');
  expect(wordsIn(player)).toContain('It does not count');
  await userEvent.click(button(player, 'Stop trying another way'));
  expect(decisions).toEqual([{ type: 'story.closed' }]);
});
