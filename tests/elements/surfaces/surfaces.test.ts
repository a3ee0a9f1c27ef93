import { html } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SURFACES, type Surface } from '../../../src/content/names.ts';
import { type SafeDecideEvent, SafeGoOnEvent } from '../../../src/elements/events.ts';
import type { PhotoDraft, ShownMessage, SurfaceScene } from '../../../src/elements/model.ts';
import '../../../src/elements/pictures/picture.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import '../../../src/elements/surfaces/shared/photo-draft.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { readableBlocks, wordsOf } from '../../../src/elements/player/readable-blocks.ts';
import { accessTree } from '../player/access-tree.ts';
import { all, axeFindings, heard, mount, settle } from './mount.ts';
import {
  message,
  moth,
  narrator,
  person,
  priya,
  scene,
  sideChat,
  startPlayWords,
  zofia,
} from './scene.ts';

beforeAll(startPlayWords);

/** A cut edge of paper may stand out by so many pixels. */
const EDGE = 4;

/** What is a thing of its own there, and not only said. */
const OWN: Partial<Record<Surface, ShownMessage['kind']>> = {
  feed: 'post',
  photo: 'post',
  mail: 'mail',
  shop: 'offer',
  web: 'page',
};

const decisions = () => {
  const events = heard<SafeDecideEvent>('safe-decide');
  return () => events.map(({ decision }) => decision);
};
const readAloud = (log: Element) =>
  readableBlocks(log)
    .filter((block) => block.matches('.words'))
    .map(wordsOf);
const button = (element: Element, words: string) =>
  all(element, 'button').find(({ textContent }) => textContent!.includes(words))!;

const rich = (surface: SurfaceScene['surface']) =>
  scene({
    surface,
    messages: [
      message('post', zofia, 'look at my kite', { kind: 'post' }),
      message('nice', priya, 'it is huge', { kind: 'comment' }),
      message('later', narrator, 'Later, a message comes.'),
      message('gift', narrator, 'Moth gives Zofia a kite.', { kind: 'notice' }),
      message('where', moth, 'which park is it?', {
        flag: 'trick',
        trick: 'Clue Fishing',
        because: 'A chat with a where hidden in it.',
      }),
      message('who', priya, 'who is Moth?', { flag: 'fine', because: 'Priya just asks.' }),
      message('why', priya, 'why does Moth ask?', { sideChat: 'priya' }),
    ],
    sideChats: [sideChat(false, priya)],
    draft: {
      kind: 'text',
      parts: [
        { text: 'it is ', clue: false },
        { text: 'Mill Park', clue: true },
      ],
    },
    choices: [
      { id: 'rub', text: 'Rub out the place', via: 'rub-out' },
      { id: 'send', text: 'Send it', via: 'send' },
      { id: 'ask', text: 'Ask Priya', via: 'ask' },
      { id: 'hold', text: 'Keep it back', via: 'hold' },
    ],
  });

const withPicture = [
  message('look', priya, 'look at this', {
    picture: { id: 'goose', alt: 'A kite on a hill.', spots: [], covered: [] },
  }),
  message('films', moth, 'and there', {
    details: { link: 'Kite films', leads: 'kites.example' },
  }),
];
const pictureIn = (element: Element) => all(element, 'safe-picture')[0]!.shadowRoot!;

const photo: PhotoDraft = {
  kind: 'photo',
  caption: 'one',
  picture: {
    id: 'bus-stop',
    alt: 'A stop.',
    spots: [
      { id: 'school-badge', label: 'The badge' },
      { id: 'bus-sign', label: 'The sign' },
      { id: 'puddle', label: 'The tree' },
    ],
    covered: [],
  },
  clues: ['school-badge', 'bus-sign'],
};
const photoChoices: SurfaceScene['choices'] = [
  { id: 'bare', text: 'Post it', via: 'send' },
  { id: 'covered', text: 'Cover it and post it', via: 'rub-out' },
  { id: 'keep', text: 'Keep it', via: 'hold' },
];

describe.each(SURFACES)('the %s', (surface) => {
  const show = async (value: SurfaceScene): Promise<SurfaceElement> => {
    await loadSurface(surface);
    return mount(drawSurface({ ...value, surface }));
  };

  test('gives axe nothing to find, in a plain scene and in one with everything', async () => {
    await show(scene());
    expect(await axeFindings()).toEqual([]);
    await show(rich(surface));
    expect(await axeFindings()).toEqual([]);
  });

  test('says each message as "Name: text", and a narrator\'s words alone', async () => {
    const element = await show(rich(surface));
    const words = all(element, '.words').map((line) =>
      line.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(words).toContain('Priya: it is huge');
    expect(words).toContain('Later, a message comes.');
  });

  test('says once of each flagged message what became of it', async () => {
    const flagged = (id: string, change: Partial<ShownMessage>) =>
      message(id, moth, `kite ${id}`, { kind: OWN[surface] ?? 'message', ...change });
    await show(
      scene({
        messages: [
          flagged('one', { flag: 'waiting-for-name' }),
          { ...flagged('two', { flag: 'trick', trick: 'Clue Fishing' }), kind: 'message' },
          { ...flagged('three', { flag: 'fine' }), kind: 'message' },
        ],
      }),
    );
    const heardThere = (await accessTree())
      .map(({ name }) => name)
      .filter((name) => /^(Flagged|Clue Fishing|Looked at twice|Flag this)/.test(name));
    expect(heardThere).toEqual(['Flagged', 'Clue Fishing', 'Looked at twice']);
  });

  test('reads each speaker aloud by name where the name is seen or the speaker is another', async () => {
    const element = await show(
      scene({
        messages: [
          message('n', narrator, 'It is windy.'),
          message('one', priya, 'one'),
          message('two', priya, 'two ((block))'),
          message('later', narrator, 'Later.'),
          message('three', priya, 'three'),
          message('four', zofia, 'four'),
          message('five', zofia, 'five'),
        ],
      }),
    );
    const read = readAloud(all(element, '.log')[0]!);
    const named = surface === 'chat' ? ['', ''] : ['Priya: ', 'Zofia: '];
    expect(read).toEqual([
      'It is windy.',
      'Priya: one',
      `${named[0]}two block`,
      'Later.',
      'Priya: three',
      'Zofia: four',
      `${named[1]}five`,
    ]);
  });

  test('reads a name once aloud where somebody goes on in a side chat', async () => {
    const beside = { sideChat: 'priya' };
    const element = await show(
      scene({
        messages: [
          message('one', priya, 'one', beside),
          message('two', priya, 'two', beside),
          message('three', zofia, 'three', beside),
        ],
        sideChats: [sideChat(true, priya)],
      }),
    );
    const read = readAloud(all(element, '.side .log')[0]!);
    expect(read).toEqual(['Priya: one', 'two', 'Zofia: three']);
  });

  test('keeps the newest message in view', async () => {
    const messages = Array.from({ length: 30 }, (_, n) => message(`m${n}`, priya, `kite ${n}`));
    const element = await show(scene({ messages }));
    const log = all(element, '.log')[0]!;
    expect(element.getBoundingClientRect().height).toBeLessThan(900);
    expect(log.scrollHeight).toBeGreaterThan(log.clientHeight);
    expect(log.scrollTop + log.clientHeight).toBeGreaterThan(log.scrollHeight - 4);
  });

  test('fires a choice once, however often it is pressed', async () => {
    const element = await show(scene());
    const made = decisions();
    button(element, 'Ask Moth why').click();
    button(element, 'Ask Moth why').click();
    button(element, 'Say which park').click();
    await settle(element);
    expect(made()).toEqual([{ type: 'choice.made', choice: 'ask-why' }]);
  });

  test('takes a flag on a message, then carries its ribbon and no button', async () => {
    const element = await show(scene());
    const made = decisions();
    all(element, '.flag-button')[1]!.click();
    expect(made()).toEqual([{ type: 'message.flagged', message: 'where' }]);
    element.scene = {
      ...scene({ surface }),
      messages: scene().messages.map((one) =>
        one.id === 'where' ? { ...one, flag: 'trick' as const, trick: 'Clue Fishing' } : one,
      ),
    };
    await settle(element);
    expect(all(element, '.ribbon').map(({ textContent }) => textContent!.trim())).toEqual([
      'Clue Fishing',
    ]);
    expect(all(element, '.flag-button')).toHaveLength(1);
  });

  test('brings the ribbon of a message at the foot of the thread into view', async () => {
    const messages = Array.from({ length: 30 }, (_, n) => message(`m${n}`, priya, `kite ${n}`));
    const element = await show(scene({ messages }));
    const flagged = { ...messages[29]!, flag: 'fine' as const, because: 'Priya counts kites.' };
    element.scene = scene({ surface, messages: [...messages.slice(0, 29), flagged] });
    await settle(element);
    const log = all(element, '.log')[0]!.getBoundingClientRect();
    expect(all(element, '.because')[0]!.getBoundingClientRect().bottom).toBeLessThan(
      log.bottom + 1,
    );
  });

  test('names a flag by whom it is about, and has the words describe it, not repeat them', async () => {
    const element = await show(scene());
    const described = (one: HTMLElement) =>
      element.shadowRoot!.getElementById(one.getAttribute('aria-describedby')!)!.textContent.trim();
    const flags = all(element, '.flag-button');
    expect(flags.map((one) => [one.ariaLabel, described(one)])).toEqual([
      ['Flag this message from Priya', 'my kite is in the tree'],
      ['Flag this message from Moth', 'which park is it?'],
    ]);
  });

  test('stops the Tab key at the flags of the present moment alone, and every flag can be pressed', async () => {
    const messages = scene().messages.map((one) =>
      one.id === 'hello' ? { ...one, past: true } : one,
    );
    const element = await show(scene({ messages: [...messages, messages[0]!] }));
    const flags = all(element, '.flag-button');
    expect(flags.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(await axeFindings()).toEqual([]);
    const made = decisions();
    flags[0]!.click();
    expect(made()).toEqual([{ type: 'message.flagged', message: 'hello' }]);
  });

  test('says two new things apart, though the first ends without a mark', async () => {
    const element = await show(scene());
    element.scene = scene({
      surface,
      messages: [
        ...scene().messages,
        message('laugh', priya, 'haha'),
        message('under', narrator, 'Under it there is a no.'),
      ],
    });
    await settle(element);
    expect(all(element, '[aria-live="polite"]')[0]!.textContent).toBe(
      'Priya: haha. Under it there is a no.',
    );
  });

  test('offers no flag on what the hero or the narrator says', async () => {
    const element = await show(
      scene({ messages: [message('a', zofia, 'hi'), message('b', narrator, 'It rains.')] }),
    );
    expect(all(element, '.flag-button')).toHaveLength(0);
  });

  test('asks for the next message while some wait, and goes on where going on is all there is', async () => {
    const element = await show(scene({ waiting: 2, choices: [] }));
    const asked = heard(SafeGoOnEvent.type);
    button(element, 'Next message').click();
    expect(asked).toHaveLength(1);
    const made = decisions();
    element.scene = scene({ surface, choices: [], canGoOn: true });
    await settle(element);
    button(element, 'Go on').click();
    button(element, 'Go on').click();
    expect(made()).toEqual([{ type: 'beat.continued' }]);
  });

  test('says a new message to those who listen, and only the new one', async () => {
    const element = await show(scene({ waiting: 1, choices: [] }));
    const live = () => all(element, '[aria-live="polite"]')[0]!.textContent;
    element.scene = scene({
      surface,
      messages: [...scene().messages, message('new', priya, 'look up')],
    });
    await settle(element);
    expect(live()).toBe('Priya: look up');
  });

  test('says a message that waits to be sent, and puts focus on it', async () => {
    const element = await show(scene({ waiting: 1, choices: [] }));
    button(element, 'Next message').focus();
    const { draft, choices } = rich(surface);
    const gone = surface === 'call' ? 'said' : 'sent';
    const waiting = `Zofia has not ${gone} this yet`;
    element.scene = scene({ surface, draft, choices });
    await settle(element);
    // The label has focus and is heard there.
    const live = all(element, '[aria-live="polite"]')[0]!.textContent;
    expect(live).toContain(`Not ${gone} yet: it is Mill Park`);
    expect(live).not.toContain(waiting);
    const { activeElement } = element.shadowRoot!;
    expect(activeElement?.textContent).toBe(waiting);
    expect(activeElement?.nextElementSibling?.textContent).toContain('it is Mill Park');
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot!.activeElement).toBe(button(element, 'Rub out the place'));
  });

  test('puts focus on a photo that waits, told how it is covered, before what can be done with it', async () => {
    await import('../../../src/elements/surfaces/shared/photo-draft.ts');
    const element = await show(scene({ waiting: 1, choices: [] }));
    button(element, 'Next message').focus();
    element.scene = scene({ surface, draft: photo, choices: photoChoices });
    await settle(element);
    const draft = all(element, 'safe-photo-draft')[0]!.shadowRoot!;
    const { activeElement } = draft;
    expect(activeElement?.textContent!.trim()).toBe('This photo is not posted yet');
    const told = activeElement!
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => draft.getElementById(id)?.textContent);
    expect(told).toEqual([
      surface === 'photo' ? 'Who can see this: Zofia, Priya and Moth.' : undefined,
      'Choose a thing to stick paper over it. Choose it again to take it off.',
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  test('says what came while the hero was elsewhere, a moment after it has come back', async () => {
    await loadSurface(surface);
    const left = scene({ surface });
    const back = scene({
      surface,
      messages: [...left.messages, message('new', moth, 'spare seat?')],
      choices: [],
      canGoOn: true,
    });
    const element = await mount<SurfaceElement>(drawSurface(back, left));
    const live = () => all(element, '[aria-live="polite"]')[0]!.textContent;
    expect(element.shadowRoot!.activeElement?.textContent).toContain('Go on');
    expect(all(element, '.message.fresh')).toHaveLength(1);
    const place = surface === 'shop' ? 'Messages: ' : '';
    await expect.poll(live).toBe(`Kite club. ${place}Moth: spare seat?`);
  });

  test('says where we are and the last words where a story begins, and takes no focus', async () => {
    const element = await show(scene());
    const last = scene().messages.at(-1)!;
    await expect
      .poll(() => all(element, '[aria-live="polite"]')[0]!.textContent)
      .toBe(`Kite club. ${last.from.name}: ${last.text}`);
    expect(document.activeElement).toBe(document.body);
  });

  test('is played by keyboard, focus going on to what comes next', async () => {
    const element = await show(scene({ waiting: 1, choices: [] }));
    const made = decisions();
    button(element, 'Next message').focus();
    element.scene = scene({ surface });
    await settle(element);
    expect(element.shadowRoot!.activeElement?.className).toBe('prompt');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await settle(element);
    expect(made()).toEqual([{ type: 'choice.made', choice: 'ask-why' }]);
  });

  test('leaves focus on no choice of the next moment', async () => {
    const element = await show(scene());
    const made = decisions();
    button(element, 'Ask Moth why').focus();
    await userEvent.keyboard('{Enter}');
    element.scene = scene({
      surface,
      messages: [...scene().messages, message('because', moth, 'just asking')],
    });
    await settle(element);
    expect(element.shadowRoot!.activeElement?.className).toBe('prompt');
    await userEvent.keyboard('{Enter}');
    expect(made()).toHaveLength(1);
  });

  test('draws nothing anew for a scene that says the same', async () => {
    const element = await show(scene());
    const made = decisions();
    button(element, 'Ask Moth why').click();
    element.scene = scene({ surface });
    await settle(element);
    button(element, 'Ask Moth why').click();
    expect(made()).toHaveLength(1);
  });

  test('shows a message that is said twice, twice', async () => {
    const element = await show(scene());
    const hello = message('hello', priya, 'my kite is in the tree');
    element.scene = scene({ surface, messages: [...scene().messages, hello] });
    await settle(element);
    const words = all(element, '.words').map(({ textContent }) => textContent!);
    expect(words.filter((one) => one.includes('in the tree'))).toHaveLength(2);
    expect(all(element, '[aria-live="polite"]')[0]!.textContent).toContain('in the tree');
  });

  test('tells words from deeds by name, and what would be rubbed out by description', async () => {
    const deed = { id: 'close', text: 'Close the app', via: 'do' } as const;
    const speech = await show(scene({ choices: [...scene().choices, deed] }));
    expect(all(speech, '.choice').map((one) => one.ariaLabel ?? one.textContent!.trim())).toEqual([
      'Zofia: Say which park it is',
      'Zofia: Ask Moth why',
      'Close the app',
    ]);
    const element = await show(rich(surface));
    const described = all(element, '.choice').map((one) =>
      one
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => element.shadowRoot!.getElementById(id)!.textContent.trim()),
    );
    expect(described).toEqual([['Mill Park'], undefined, undefined, undefined]);
    expect(await axeFindings()).toEqual([]);
  });

  test('says in which side chat it is that is chosen for', async () => {
    const prompt = async (change: Partial<SurfaceScene>) => {
      const element = await show(
        scene({ sideChats: [sideChat(true, priya), sideChat(false, moth)], ...change }),
      );
      return all(element, '.prompt')[0]!.textContent!.replace(/\s+/g, ' ').trim();
    };
    const asked = 'What could Zofia do?';
    expect(await prompt({ answersIn: 'priya' })).toBe(`Side chat with Priya. ${asked}`);
    expect(await prompt({ answersIn: 'moth' })).toBe(`Side chat with Moth. ${asked}`);
    expect(await prompt({})).toBe(asked);
  });

  test('rubs the clue words out before the choice is fired', async () => {
    const element = await show(rich(surface));
    const made = decisions();
    button(element, 'Rub out the place').click();
    await element.updateComplete;
    expect(all(element, '.draft')[0]!.className).toContain('rubbing');
    expect(made()).toEqual([]);
    await expect.poll(made).toEqual([{ type: 'choice.made', choice: 'rub' }]);
  });

  test('holds a thumb over Send only where there is something else to do', async () => {
    const { draft, choices } = rich(surface);
    const many = await show(scene({ draft, choices }));
    expect(all(many, '.has-thumb .thumb')).toHaveLength(1);
    const one = await show(scene({ draft, choices: choices.filter(({ via }) => via === 'send') }));
    expect(all(one, '.choice')).toHaveLength(1);
    expect(all(one, '.has-thumb, .thumb')).toEqual([]);
    const photoAlone = { draft: photo, choices: photoChoices.slice(0, 2) };
    // A photo that can be covered first has two ways on, though one button sends it.
    expect(all(await show(scene(photoAlone)), '.has-thumb .thumb')).toHaveLength(1);
  });

  test('shows a picture, and where a link leads without being one', async () => {
    const element = await show(scene({ messages: [withPicture[0]!] }));
    await expect.poll(() => pictureIn(element).querySelectorAll('path').length).toBeGreaterThan(9);
    expect(pictureIn(element).querySelector('svg')!.getAttribute('aria-label')).toContain('hill');
    expect(await axeFindings()).toEqual([]);
    const linked = await show(scene({ messages: [withPicture[1]!] }));
    expect(linked.shadowRoot!.textContent).toContain('Kite films');
    expect(linked.shadowRoot!.textContent).toContain('kites.example');
    expect(all(linked, 'a, [href]')).toEqual([]);
    expect(await axeFindings()).toEqual([]);
  });

  test('says a new picture and a new link to those who listen', async () => {
    const element = await show(scene());
    element.scene = scene({ surface, messages: [...scene().messages, ...withPicture] });
    await settle(element);
    const said = all(element, '[aria-live="polite"]')[0]!.textContent;
    expect(said).toContain('look at this. Picture: A kite on a hill.');
    expect(said).toContain('Link: Kite films. Leads to: kites.example');
  });

  test('sends a photo as it stands, or the other choice once every clue is covered', async () => {
    const element = await show(scene({ draft: photo, choices: photoChoices }));
    const made = decisions();
    expect(all(element, '.choice').map(({ textContent }) => textContent!.trim())).toEqual([
      'Post it',
      'Cover things in it first',
      'Keep it',
    ]);
    const draft = all(element, 'safe-photo-draft')[0]!.shadowRoot!.querySelector('safe-spots')!;
    await expect.poll(() => all(draft, '.known').length).toBe(1);
    button(draft, 'The sign').click();
    button(draft, 'The tree').click();
    await settle(element);
    button(element, 'Post it').click();
    expect(made()).toEqual([{ type: 'choice.made', choice: 'bare' }]);

    element.scene = scene({ surface, choices: photoChoices, draft: { ...photo, caption: 'two' } });
    await settle(element);
    button(draft, 'The badge').click();
    button(draft, 'The sign').click();
    button(draft, 'The tree').click();
    await settle(element);
    button(element, 'Post it').click();
    expect(made().at(-1)).toEqual({ type: 'choice.made', choice: 'covered' });
  });

  test('leads to the things in a photo before any is covered, and decides nothing by that', async () => {
    const element = await show(scene({ draft: photo, choices: photoChoices }));
    const made = decisions();
    const draft = all(element, 'safe-photo-draft')[0]!;
    const spots = all(draft, 'safe-spots')[0]!;
    await expect.poll(() => all(spots, '.known').length).toBe(1);
    button(element, 'Cover things in it first').click();
    await settle(element);
    expect(spots.shadowRoot!.activeElement?.textContent).toContain('The badge');
    expect(all(draft, '.asked')).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
    expect(made()).toEqual([]);
    expect(all(await show(scene()), '.cover')).toHaveLength(0);
  });

  test('shows the side chat as a thread of its own', async () => {
    const element = await show(rich(surface));
    expect(all(element, '.side .message')).toHaveLength(1);
    expect(all(element, '.side h3')[0]!.textContent).toContain('Side chat with Priya');
    const callum = person('callum', 'friend');
    const three = await show(
      scene({
        messages: [
          message('why', priya, 'why does Moth ask?', { sideChat: 'priya+callum' }),
          message('dunno', callum, 'dunno', { sideChat: 'priya+callum' }),
        ],
        sideChats: [sideChat(true, priya, callum)],
      }),
    );
    expect(all(three, '.side h3')[0]!.textContent).toContain('Side chat with Priya and Callum');
    const bare = await show(scene());
    expect(all(bare, '.side')).toHaveLength(0);
  });

  test('gives every button at least 48 by 48 pixels, eight apart', async () => {
    const element = await show(rich(surface));
    const boxes = all(element, 'button')
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect());
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThan(47.9);
    const choices = all(element, '.choice').map((one) => one.getBoundingClientRect());
    for (const [place, box] of choices.entries()) {
      for (const other of choices.slice(place + 1)) {
        const across = Math.max(other.left - box.right, box.left - other.right);
        const down = Math.max(other.top - box.bottom, box.top - other.bottom);
        expect(Math.max(across, down)).toBeGreaterThan(7.9);
      }
    }
  });

  test('loses nothing at 320 pixels and twice the text size', async () => {
    document.documentElement.dataset.text = '200';
    await loadSurface(surface);
    const frame = await mount<SurfaceElement>(html`<div></div>`);
    (frame as HTMLElement).style.inlineSize = '304px';
    const { render } = await import('lit');
    render(drawSurface(rich(surface)), frame);
    const element = frame.firstElementChild as SurfaceElement;
    await settle(element);
    for (const part of all(element, 'button, .words, .draft, .because, .ribbon, h2')) {
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + EDGE);
    }
    expect(element.shadowRoot!.querySelector('.device')!.scrollWidth).toBeLessThanOrEqual(305);
    delete document.documentElement.dataset.text;
  });
});

test('a surface that no element draws yet is refused by name', async () => {
  await expect(loadSurface('moon' as Surface)).rejects.toThrow('moon');
});
