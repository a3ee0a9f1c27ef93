import { type LitElement, html } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { QUESTION_TYPES, type QuestionType } from '../../../src/content/names.ts';
import { type SafeDecideEvent, SafeGoOnEvent } from '../../../src/elements/events.ts';
import type { QuestionValue } from '../../../src/elements/questions/model.ts';
import '../../../src/elements/pictures/spots.ts';
import '../../../src/elements/questions/rare.ts';
import { drawQuestion } from '../../../src/elements/questions/registry.ts';
import '../../../src/elements/tokens/tokens.css';
import { wordsTooFaint } from '../gallery/words-on-ground.ts';
import { all, axeFindings, heard, mount, settle, textOf } from '../surfaces/mount.ts';
import { startPlayWords } from '../surfaces/scene.ts';
import { VALUES } from './values.ts';

type Question = LitElement & { question: QuestionValue; response?: number };

beforeAll(startPlayWords);

async function show(type: QuestionType, response?: number): Promise<Question> {
  return mount<Question>(drawQuestion(VALUES[type], response));
}
const press = async (element: Question, selector: string, place = 0) => {
  all(element, selector)[place]!.click();
  await settle(element);
};
const decided = () => {
  const events = heard<SafeDecideEvent>('safe-decide');
  return () => events.map(({ decision }) => decision);
};

/** Answers each type rightly by pressing what there is to press. */
const ANSWER: Readonly<Record<QuestionType, (element: Question) => Promise<void>>> = {
  choice: (element) => press(element, 'input', 0),
  several: async (element) => {
    for (const option of [3, 0]) await press(element, 'input', option);
  },
  reply: (element) => press(element, 'input', 2),
  'real-or-not': (element) => press(element, 'input', 1),
  sort: async (element) => {
    for (const group of [0, 1, 0]) await press(element, '.tray-button', group);
  },
  order: async (element) => {
    for (const step of [1, 2, 0]) await press(element, '.tile', step);
  },
  match: async (element) => {
    for (const right of [2, 0, 1]) await press(element, '.pair', right);
  },
  spot: async (element) => {
    for (const part of [3, 1]) await press(element, 'input', part);
  },
  build: async (element) => {
    for (const tile of [2, 0]) await press(element, '.words .word', tile);
  },
};

describe.each(QUESTION_TYPES)('a %s question', (type) => {
  test('gives axe nothing to find, asked or answered', async () => {
    await show(type);
    expect(await axeFindings()).toEqual([]);
    await show(type, 1);
    expect(await axeFindings()).toEqual([]);
  });

  test('can be read while a pointer rests on Check before it is ready', async () => {
    const element = await show(type);
    await userEvent.hover(all(element, '.check')[0]!);
    expect(wordsTooFaint(element)).toEqual([]);
    await userEvent.unhover(all(element, '.check')[0]!);
  });

  test('shows the scene, what was said and the ask', async () => {
    const words = textOf(await show(type));
    expect(words).toContain('Moth writes to the kite club.');
    expect(words).toContain('Moth: which park is it?');
    expect(words).toContain('What could Zofia do?');
  });

  test('fires nothing while choosing, and the response index once on Check', async () => {
    const element = await show(type);
    const made = decided();
    await ANSWER[type](element);
    expect(made()).toEqual([]);
    await press(element, '.check');
    await press(element, '.check');
    expect(made()).toEqual([
      { type: 'question.answered', number: 7, response: VALUES[type].right },
    ]);
  });

  test('says what is still to do when Check comes too early', async () => {
    const element = await show(type);
    const made = decided();
    await press(element, '.check');
    expect(made()).toEqual([]);
    const hint = all(element, '.hint')[0]!.textContent;
    expect(hint).not.toBe('');
    // What stands there all along is not said a second time beside it.
    expect(all(element, '.still').map(({ textContent }) => textContent)).not.toContainEqual(
      expect.stringContaining(hint),
    );
  });

  test('can be passed once, without an answer', async () => {
    const element = await show(type);
    const made = decided();
    await press(element, '.pass');
    await press(element, '.pass');
    expect(made()).toEqual([{ type: 'question.passed', number: 7 }]);
  });

  test('explains everything there was to choose, and takes focus to the feedback', async () => {
    const element = await show(type);
    element.question = { ...VALUES[type] };
    element.response = VALUES[type].right;
    await settle(element);
    expect(element.shadowRoot!.activeElement?.className).toContain('verdict');
    const words = textOf(element);
    const reasons = JSON.stringify(VALUES[type]).match(/[a-z ]+ because/g)!;
    for (const because of reasons) expect(words).toContain(because.trim());
    expect(words).toContain('Yes, that fits');
  });

  test('says kindly what fits better after another answer', async () => {
    const element = await show(type, VALUES[type].right === 0 ? 1 : 0);
    expect(textOf(element)).toContain('Here is what fits better');
  });

  test('leaves focus where it is when it comes back with its answer', async () => {
    const element = await show(type, 0);
    expect(element.shadowRoot!.activeElement).toBe(null);
  });

  test('goes on by Next, without a decision', async () => {
    const element = await show(type, 0);
    const gone = heard(SafeGoOnEvent.type);
    const made = decided();
    await press(element, '.next');
    expect(gone).toHaveLength(1);
    expect(made()).toEqual([]);
  });

  test('begins afresh with the next question', async () => {
    const element = await show(type);
    await ANSWER[type](element);
    element.question = { ...VALUES[type], number: 8 };
    await settle(element);
    expect(all(element, '.check')[0]!.getAttribute('aria-disabled')).toBe('true');
  });

  test('has everything to press at 48 pixels or more', async () => {
    const element = await show(type);
    for (const part of all(element, 'button, label')) {
      expect(part.getBoundingClientRect().height, part.className).toBeGreaterThan(47.9);
    }
  });

  test('loses nothing at 320 pixels and twice the text size', async () => {
    document.documentElement.dataset.text = '200';
    const frame = await mount<LitElement>(html`<div>${drawQuestion(VALUES[type])}</div>`);
    (frame as HTMLElement).style.inlineSize = '304px';
    const element = frame.firstElementChild as Question;
    await settle(element);
    for (const part of all(element, 'button, label, p, h2')) {
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 4);
    }
    delete document.documentElement.dataset.text;
  });
});

test('a choice is answered by keyboard alone', async () => {
  const element = await show('choice');
  const made = decided();
  await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Tab}{Enter}');
  await settle(element);
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 2 }]);
});

test('sorting by keyboard leaves focus on the group, and says what comes next', async () => {
  const element = await show('sort');
  const made = decided();
  await userEvent.keyboard('{Tab}{Enter}{Enter}');
  await settle(element);
  expect(all(element, '.pile')[0]!.textContent).toContain('colour it');
  await userEvent.keyboard('{Enter}');
  await settle(element);
  expect(element.shadowRoot!.activeElement?.className).toContain('tray-button');
  await press(element, '.check');
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0 }]);
});

test('a sorted item can be taken back and moved', async () => {
  const element = await show('sort');
  const made = decided();
  await ANSWER.sort(element);
  await press(element, '.slip', 0);
  expect(all(element, '.pile')[0]!.textContent).toContain('kite it');
  await press(element, '.tray-button', 1);
  await press(element, '.check');
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0b110 }]);
});

test('several are ticked and unticked by keyboard alone', async () => {
  const element = await show('several');
  const made = decided();
  // Tick the second, go on to the last, tick it, go back and untick the second.
  await userEvent.keyboard('{Tab}{Tab} {Tab}{Tab} ');
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift} {Tab}{Tab}{Tab}{Enter}');
  await settle(element);
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0b1000 }]);
});

test('what was ticked and what fits are said of each of several', async () => {
  const element = await show('several', 0b0011);
  const rows = all(element, '.row').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
  const said = rows.map((row) => [row.includes('Fits'), row.includes('You ticked it')]);
  expect(said).toEqual([
    [true, true],
    [false, true],
    [false, false],
    [true, false],
  ]);
});

test('matching by keyboard leaves focus where it is, and says what comes next', async () => {
  const element = await show('match');
  const made = decided();
  expect(all(element, '.pair')[0]!.ariaLabel).toBe('it floats. Put together with: kite it');
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
  await settle(element);
  expect(element.shadowRoot!.activeElement).toBe(all(element, '.pair')[2]);
  expect(all(element, '.pair')[2]!.ariaLabel).toBe('kite it. it flies. Part them');
  expect(all(element, '.pile')[0]!.textContent).toContain('boat it');
  await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{Enter}{Tab}{Enter}{Tab}{Tab}{Enter}');
  await settle(element);
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 4 }]);
});

test('a pair tapped again is parted, and its left side comes next', async () => {
  const element = await show('match');
  const made = decided();
  await press(element, '.pair', 0);
  await press(element, '.pair', 1);
  await press(element, '.pair', 0);
  expect(all(element, '.item')[0]!.textContent).toBe('kite it');
  for (const right of [2, 0, 1]) {
    if (!all(element, '.pair')[right]!.ariaLabel!.includes('Part them')) {
      await press(element, '.pair', right);
    }
  }
  await press(element, '.check');
  // Kite flies, the boat falls, the stone floats.
  expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 5 }]);
});

test('feedback on a match says what goes with each, and what was put there instead', async () => {
  const element = await show('match', 5);
  expect(
    all(element, '.tags').map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim()),
  ).toEqual([
    'Goes with: it flies.',
    'Goes with: it floats. You put it with: it falls.',
    'Goes with: it falls. You put it with: it floats.',
  ]);
});

describe('a line of tiles', () => {
  const line = (element: Question) =>
    all(element, '.line li').map(({ textContent }) => textContent!.trim());
  // Its words, without what only keeps it apart from the next for those who listen.
  const wordOf = ({ textContent }: HTMLElement) => textContent!.trim().replace(/\.$/, '');
  const tile = (element: Question, place: number) => all(element, '.words .word')[place]!;

  test('reads in the order tapped, and a tile tapped again leaves it', async () => {
    const element = await show('build');
    await press(element, '.words .word', 2);
    await press(element, '.words .word', 0);
    expect(line(element)).toEqual(['kettle it', 'otter it']);
    expect(tile(element, 2).ariaPressed).toBe('true');
    await press(element, '.words .word', 2);
    expect(line(element)).toEqual(['otter it', '']);
    expect(tile(element, 2).ariaPressed).toBe('false');
  });

  test('takes no more than it has room for, and says so', async () => {
    const element = await show('build');
    await ANSWER.build(element);
    expect(all(element, '.still')[0]!.textContent).toContain('The line is full');
    expect(tile(element, 3).ariaDisabled).toBe('true');
    await press(element, '.words .word', 3);
    expect(line(element)).toEqual(['kettle it', 'otter it']);
  });

  test('is filled and emptied by keyboard, focus going back to the tile', async () => {
    const element = await show('build');
    const made = decided();
    await userEvent.keyboard('{Tab}{Enter}{Tab} ');
    await settle(element);
    expect(line(element)).toEqual(['otter it', 'name it']);
    // Backwards into the line: its last tile, which is taken out.
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}{Enter}');
    await settle(element);
    expect(line(element)).toEqual(['otter it', '']);
    expect(element.shadowRoot!.activeElement).toBe(tile(element, 1));
    await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Enter}');
    await settle(element);
    expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 3 }]);
  });

  test('is right with any tiles that fit', async () => {
    for (const response of [1, 3, 5]) {
      expect(textOf(await show('build', response))).toContain('Yes, that fits');
    }
    for (const response of [0, 2, 4]) {
      expect(textOf(await show('build', response))).toContain('Here is what fits better');
    }
  });

  test('stays as it was built while its feedback is read, and is shown again later', async () => {
    const element = await show('build');
    const shown = () => all(element, '.line .word').map(wordOf);
    await ANSWER.build(element);
    element.response = 1;
    await settle(element);
    expect(shown()).toEqual(['kettle it', 'otter it']);
    const later = await show('build', 1);
    expect(all(later, '.line .word').map(wordOf)).toEqual(['otter it', 'kettle it']);
  });

  test('marks every tile that fits and every one that was used', async () => {
    const element = await show('build', 2);
    const said = all(element, '.row').map(({ textContent }) => [
      textContent!.includes('Fits'),
      textContent!.includes('You used it'),
    ]);
    expect(said).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });
});

test.each([
  ['sort', '.tray-button'],
  ['match', '.pair'],
  ['order', '.tile'],
  ['build', '.words .word'],
] as const)(
  'the second half of a double click undoes and puts nothing in a %s',
  async (type, what) => {
    const element = await show(type);
    const state = () => all(element, 'button').map((one) => [one.ariaLabel, one.ariaPressed]);
    await press(element, what);
    const once = state();
    all(element, what)[0]!.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await settle(element);
    expect(state()).toEqual(once);
  },
);

test.each(['sort', 'match'] as const)(
  'the buttons of a %s differ from their first word on',
  async (type) => {
    const element = await show(type);
    const names = all(element, '.tray-button, .pair').map(({ ariaLabel }) => ariaLabel!);
    const shown = all(element, '.tray-button, .pair').map(({ textContent }) => textContent!.trim());
    expect(names.length).toBeGreaterThan(1);
    for (const [place, name] of names.entries()) expect(name.startsWith(shown[place]!)).toBe(true);
  },
);

test.each(QUESTION_TYPES)(
  'in the feedback on a %s a thing is heard before its verdict, and seen below it',
  async (type) => {
    const element = await show(type, 1);
    const rows = all(element, '.row').filter((row) => row.querySelector('.tags'));
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      const [text, tags] = [row.querySelector('.row-text')!, row.querySelector('.tags')!];
      expect(text.compareDocumentPosition(tags)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(tags.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        text.getBoundingClientRect().top + 1,
      );
      for (const tag of row.querySelectorAll('.tag'))
        expect(tag.textContent!.trim()).toMatch(/\.$/);
    }
  },
);

test.each(['match', 'build', 'several'] as const)(
  'a %s shows from right to left what it shows from left to right',
  async (type) => {
    document.documentElement.dir = 'rtl';
    const element = await show(type);
    await ANSWER[type](element);
    const host = element.getBoundingClientRect();
    for (const part of all(element, 'button, label')) {
      const { left, right } = part.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(host.left - 4);
      expect(right).toBeLessThanOrEqual(host.right + 4);
    }
    document.documentElement.removeAttribute('dir');
  },
);

test.each(QUESTION_TYPES)('a %s has targets of 64 pixels at 7 to 9', async (type) => {
  document.documentElement.dataset.band = '7-9';
  const element = await show(type);
  for (const part of all(element, 'button, label')) {
    expect(part.getBoundingClientRect().height, part.className).toBeGreaterThan(63.9);
  }
  delete document.documentElement.dataset.band;
});

test('a step tapped again gives its number back', async () => {
  const element = await show('order');
  await press(element, '.tile', 0);
  await press(element, '.tile', 1);
  await press(element, '.tile', 0);
  expect(all(element, '.badge').map(({ textContent }) => textContent)).toEqual(['', '1', '']);
});

test('feedback on an order stands in the order that works, with the places given', async () => {
  const element = await show('order', 0);
  expect(all(element, '.row-text').map(({ textContent }) => textContent)).toEqual([
    'Step 1: tell it',
    'Step 2: save it',
    'Step 3: block it',
  ]);
  expect(all(element, '.tags').map(({ textContent }) => textContent!.trim())).toEqual([
    'Yours was step 2.',
    'Yours was step 3.',
    'Yours was step 1.',
  ]);
});

test('the answer given and the one that fits are marked in words', async () => {
  const element = await show('choice', 1);
  const rows = all(element, '.row').map(({ textContent }) => textContent!.replace(/\s+/g, ' '));
  expect(rows[0]).toContain('Fits best');
  expect(rows[1]).toContain('Your answer');
  expect(rows[2]).not.toContain('Fits best');
});

test('a message above a question says what a mail, an offer or a page says besides its text', async () => {
  const hello = VALUES.choice.messages[0]!;
  const question: QuestionValue = {
    ...VALUES.choice,
    messages: [
      {
        ...hello,
        kind: 'mail',
        details: {
          subject: 'Kites',
          address: 'moth@kites.example',
          leads: 'x.example',
          link: 'See',
        },
      },
      { ...hello, id: 'sold', kind: 'offer', details: { price: '1 pound', seller: 'Moth' } },
    ],
  };
  const element = await mount<Question>(drawQuestion(question, undefined));
  const said = all(element, '.said').map(({ textContent }) =>
    textContent!.replace(/\s+/g, ' ').trim(),
  );
  expect(said).toEqual([
    'Moth: Subject: Kites. Address: moth@kites.example. which park is it? Link: See. Leads to: x.example.',
    'Moth: which park is it? Price: 1 pound. Sold by: Moth.',
  ]);
  expect(await axeFindings()).toEqual([]);
});

test('the groups of a phone number stand apart in a pair, on the pile and on a tile', async () => {
  const text = 'Lime line, 18001 101';
  const gaps = (element: Question) =>
    all(element, 'safe-digits:not([unseen])').flatMap((group, place, groups) => {
      const next = groups[place + 1];
      const isSame = next?.parentElement === group.parentElement;
      return isSame
        ? [next!.getBoundingClientRect().left - group.getBoundingClientRect().right]
        : [];
    });
  const named = <T extends { readonly text: string }>(ones: readonly T[]) =>
    ones.map((one, place) => (place === 0 ? { ...one, text } : one));
  const { match, build } = VALUES;
  const pairs = { ...match, lefts: named(match.lefts), rights: named(match.rights) };
  for (const question of [pairs, { ...build, tiles: named(build.tiles) }]) {
    const element = await mount<Question>(drawQuestion(question));
    const found = gaps(element);
    expect(found.length).toBe(question.type === 'match' ? 2 : 1);
    for (const gap of found) expect(gap).toBeGreaterThan(2);
  }
});

describe('a question with a picture', () => {
  const picture = {
    id: 'pet',
    alt: 'A puppy.',
    spots: ['puppy', 'flowers', 'parcel', 'name-tag'].map((id) => ({ id, label: `${id} it` })),
    covered: [],
  };
  const spot = {
    ...VALUES.spot,
    picture,
    parts: picture.spots.map(({ id, label }) => ({ id, text: label, because: `${id} because` })),
  };
  const things = (element: Question) => [
    ...all(element, 'safe-spots')[0]!.shadowRoot!.querySelectorAll('button'),
  ];

  test('gives axe nothing to find, asked or answered', async () => {
    await mount(drawQuestion(spot));
    expect(await axeFindings()).toEqual([]);
    await mount(drawQuestion(spot, 3));
    expect(await axeFindings()).toEqual([]);
  });

  test('shows it above the question', async () => {
    const element = await mount<Question>(drawQuestion({ ...VALUES.choice, picture }));
    expect(all(element, '.scene safe-picture')).toHaveLength(1);
  });

  test('has the parts to spot pressed in it, once, and shows it again with the feedback', async () => {
    const element = await mount<Question>(drawQuestion(spot));
    const made = decided();
    expect(all(element, 'input, .scene safe-picture')).toEqual([]);
    for (const place of [3, 0, 0, 1]) things(element)[place]!.click();
    await settle(element);
    expect(things(element).map(({ ariaPressed }) => ariaPressed)).toEqual([
      'false',
      'true',
      'false',
      'true',
    ]);
    await press(element, '.check');
    expect(made()).toEqual([{ type: 'question.answered', number: 7, response: 0b1010 }]);
    element.response = 0b1010;
    await settle(element);
    expect(all(element, '.scene safe-picture')).toHaveLength(1);
    expect(all(element, 'safe-spots')).toEqual([]);
    expect(textOf(element)).toContain('parcel because');
  });
});
