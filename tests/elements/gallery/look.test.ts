import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/elements/tokens/tokens.css';
import { type Words, startWords } from '../../../src/i18n/words.ts';
import { GALLERY_WORDS, LANGUAGES, wordsIn } from '../../../src/pages/gallery/languages.ts';
import { LONGER_BY, longer } from '../../../src/pages/gallery/made-up-words.ts';
import { type Look, clearLook, readLook, searchOf } from '../../../src/pages/gallery/look.ts';
import { drawPage } from '../../../src/pages/gallery/page.ts';
import { SECTIONS, sectionOf } from '../../../src/pages/gallery/sections.ts';
import { showPlayer } from '../../../src/pages/gallery/show-player.ts';
import { STATES } from '../../../src/pages/gallery/states.ts';
import { WORDS } from '../../../src/pages/gallery/values.ts';
import { deep, settle } from '../player/stage.ts';

const ADDRESS =
  '?ground=night&band=7-9&dir=rtl&text=130&spacing=wide&letters=system&motion=less&lang=en-XA';

afterEach(() => {
  clearLook();
  document.body.replaceChildren();
});

describe('the address', () => {
  test('says how the gallery looks, and is written the same again', () => {
    expect(searchOf(readLook(ADDRESS))).toBe(ADDRESS);
  });

  test('may leave everything out, and what it says wrongly is left out', () => {
    expect(readLook('')).toEqual({});
    expect(readLook('?ground=pink&band=7-9&sound=loud')).toEqual({ band: '7-9' });
    expect(searchOf({})).toBe('');
  });

  test('leads to its section, and anything unknown to the first one', () => {
    expect(sectionOf('#elements/panels').id).toBe('elements/panels');
    expect(sectionOf('#players/side-by-side/story-draft').id).toBe('players/side-by-side');
    expect(sectionOf('#nothing')).toBe(SECTIONS[0]);
  });
});

test('no section has the address of a state of the player', () => {
  for (const name of Object.keys(STATES)) expect(sectionOf(`#${name}`)).toBe(SECTIONS[0]);
});

test('a setting at the top is told as a new look', async () => {
  startWords('en-GB', GALLERY_WORDS);
  const looks: Look[] = [];
  await drawPage(document.body, SECTIONS[0]!, { ground: 'cream' }, (look) => looks.push(look));
  const band = document.querySelector<HTMLSelectElement>('select[name=band]')!;
  band.value = '7-9';
  band.dispatchEvent(new Event('change'));
  expect(looks).toEqual([{ ground: 'cream', band: '7-9' }]);
});

test('a player looks as its address says, whatever is kept on the device', async () => {
  localStorage.setItem('safe-display', '{"ground":"cream"}');
  startWords('en-GB', GALLERY_WORDS);
  await showPlayer(STATES['home-first']!, readLook(ADDRESS));
  await settle();
  const { dataset, dir } = document.documentElement;
  expect(dataset).toMatchObject({ ground: 'night', band: '7-9', text: '130', font: 'system' });
  expect(dir).toBe('rtl');
  expect(deep(document.body, 'safe-home')).toHaveLength(1);
  localStorage.clear();
});

describe('languages', () => {
  test('are those of the project, its own first', async () => {
    expect(LANGUAGES[0]).toBe('en-GB');
    expect((await wordsIn('en-GB')).gallery).toBeDefined();
  });

  test('that are made up keep what is filled in, clue words and the ids of terms', () => {
    const text = 'Meet {{name}} at [[the oak]], ((report|reporting)) it to ((moderator))';
    expect(longer({ a: { b: text } })).toEqual({
      a: {
        b: 'Meeeet {{name}} aatt [[tthee ooaak]], ((report|rreepoortiing)) iitt ttoo ((moderator|moodeeraatoor))',
      },
    });
  });

  test('that are made up are at least two fifths longer, on the whole and in each text', () => {
    const texts = textsOf(WORDS);
    expect(texts.length).toBeGreaterThan(500);
    const made = textsOf(longer(WORDS));
    expect(made.join('').length).toBeGreaterThan((1 + LONGER_BY) * texts.join('').length);
    // Marks and figures do not grow.
    const plain = [...texts.keys()].filter((at) => /^[\p{L} ]+[.?!]?$/u.test(texts[at]!));
    expect(plain.length).toBeGreaterThan(200);
    const short = plain.filter((at) => made[at]!.length < (1 + LONGER_BY) * texts[at]!.length);
    expect(short.map((at) => texts[at])).toEqual([]);
  });

  test('that are made up say a word alike wherever it stands', () => {
    const { alone, named } = longer({ alone: 'Start', named: 'Start “The kite”' });
    expect(named).toContain(alone);
  });
});

function textsOf(words: Words): string[] {
  return Object.values(words).flatMap((one) => (typeof one === 'string' ? [one] : textsOf(one)));
}
