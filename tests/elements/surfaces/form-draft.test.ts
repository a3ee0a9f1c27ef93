import { html } from 'lit';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FORMS } from '../../../src/content/names.ts';
import type { SafeDecideEvent } from '../../../src/elements/events.ts';
import type { MockForm, SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SafeDraftEvent } from '../../../src/elements/surfaces/shared/draft-event.ts';
import '../../../src/elements/surfaces/shared/form-draft.ts';
import type { SafeFormDraft } from '../../../src/elements/surfaces/shared/form-draft.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import '../../../src/elements/tokens/tokens.css';
import { forceColours } from '../gallery/section.ts';
import { axeFindings, heard, mount, settle, textOf } from './mount.ts';
import { scene, startPlayWords, zofia } from './scene.ts';

beforeAll(startPlayWords);

const tile = (id: string, text: string, fits = false) => ({ id, text, fits });

/** Three fields; the last starts with a tile that does not fit. */
const FORM: MockForm = {
  kind: 'form',
  form: 'sign-up',
  title: 'Join the kite club',
  fields: [
    {
      id: 'name',
      label: 'Your name',
      tiles: [
        tile('full', 'My full name'),
        tile('made-up', 'A made-up name', true),
        tile('empty', 'Leave empty', true),
      ],
    },
    {
      id: 'park',
      label: 'Your park',
      tiles: [tile('own', 'The park by my house'), tile('none', 'Not said', true)],
    },
    {
      id: 'news',
      label: 'Send me kite news',
      start: 'yes',
      tiles: [tile('yes', 'Yes'), tile('no', 'No', true)],
    },
  ],
};
const FITTING = ['A made-up name', 'Not said', 'No'];

const show = (draft: MockForm = FORM) =>
  mount<SafeFormDraft>(html`<safe-form-draft .draft=${draft} .owner=${zofia}></safe-form-draft>`);
const tiles = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label'),
];
const named = (element: Element, words: string) =>
  tiles(element).find(({ textContent }) => textContent!.trim() === words)!;
const chosen = (element: Element) =>
  tiles(element)
    .filter(({ control }) => (control as HTMLInputElement).checked)
    .map(({ textContent }) => textContent!.trim());

describe.each(FORMS)('a %s form', (form) => {
  test('gives axe nothing to find', async () => {
    await show({ ...FORM, form });
    expect(await axeFindings()).toEqual([]);
  });

  test('has nothing to fill in but tiles, each under the name of its field', async () => {
    const element = await show({ ...FORM, form });
    const inputs = [...element.shadowRoot!.querySelectorAll('input, textarea, select')];
    expect(inputs.every((input) => input.matches('[type=radio]'))).toBe(true);
    const fields = [...element.shadowRoot!.querySelectorAll('fieldset')].map((field) => [
      field.querySelector('legend')!.textContent!.trim(),
      field.querySelectorAll('input').length,
    ]);
    expect(fields).toEqual([
      ['Your name', 3],
      ['Your park', 2],
      ['Send me kite news', 2],
    ]);
  });

  test('gives every tile at least 48 by 48 pixels, eight apart', async () => {
    const element = await show({ ...FORM, form });
    const boxes = tiles(element).map((one) => one.getBoundingClientRect());
    for (const [place, box] of boxes.entries()) {
      expect(Math.min(box.width, box.height)).toBeGreaterThan(47.9);
      for (const other of boxes.slice(place + 1)) {
        const across = Math.max(other.left - box.right, box.left - other.right);
        const down = Math.max(other.top - box.bottom, box.top - other.bottom);
        expect(Math.max(across, down)).toBeGreaterThan(6.9);
      }
    }
  });

  test('loses nothing in a narrow column with large words', async () => {
    document.documentElement.dataset.text = '200';
    const element = await show({ ...FORM, form });
    element.parentElement!.style.inlineSize = '270px';
    await settle(element);
    expect(element.scrollWidth).toBeLessThanOrEqual(270);
    for (const one of tiles(element)) {
      expect(one.scrollWidth).toBeLessThanOrEqual(one.clientWidth);
    }
    element.parentElement!.removeAttribute('style');
    delete document.documentElement.dataset.text;
  });
});

test('a form starts with the tiles that are there already', async () => {
  expect(chosen(await show())).toEqual(['Yes']);
});

test('a form says that it is not sent yet, settings that they are not saved', async () => {
  expect(textOf(await show())).toContain('Zofia has not sent this yet');
  expect(textOf(await show({ ...FORM, form: 'settings' }))).toContain('Zofia has not saved this');
});

test('every change is told, and it fits once every field has a tile that fits', async () => {
  const element = await show();
  const fits: boolean[] = [];
  element.addEventListener('safe-draft', (event: SafeDraftEvent) => fits.push(event.fits));
  for (const words of [...FITTING, 'My full name', 'Leave empty']) named(element, words).click();
  expect(fits).toEqual([false, false, true, false, true]);
});

test('nothing on the page tells a tile that fits from one that does not', async () => {
  const element = await show();
  const plain = (one: HTMLLabelElement) =>
    one.outerHTML.replaceAll(/<!--.*?-->|name="[^"]*"/g, '').replace(one.textContent!.trim(), '');
  const looks = new Set(tiles(element).map((one) => plain(one).replaceAll(/\s+/g, ' ')));
  expect(looks.size).toBe(1);
});

test('a form is filled in by keyboard alone', async () => {
  const element = await show();
  const fits: boolean[] = [];
  element.addEventListener('safe-draft', (event: SafeDraftEvent) => fits.push(event.fits));
  tiles(element)[0]!.control!.focus();
  await userEvent.keyboard('{ArrowDown}{Tab}{ArrowDown}{Tab}{ArrowDown}');
  expect(chosen(element)).toEqual(FITTING);
  expect(fits.at(-1)).toBe(true);
});

test('another form starts anew, the same one keeps what was chosen', async () => {
  const element = await show();
  named(element, 'My full name').click();
  element.draft = structuredClone(FORM);
  await settle(element);
  expect(chosen(element)).toEqual(['My full name', 'Yes']);
  element.draft = { ...FORM, title: 'Leave the kite club' };
  await settle(element);
  expect(chosen(element)).toEqual(['Yes']);
});

describe('a form on an app', () => {
  const withForm = (draft: MockForm = FORM): SurfaceScene =>
    scene({
      surface: 'feed',
      draft,
      choices: [
        { id: 'as-it-is', text: 'Send the form', via: 'send' },
        { id: 'kept-small', text: 'Send it with little in it', via: 'rub-out' },
        { id: 'shut', text: 'Shut the form', via: 'hold' },
      ],
    });
  const onFeed = async (value: SurfaceScene) => {
    await loadSurface('feed');
    const element = await mount<SurfaceElement>(drawSurface(value));
    const events = heard<SafeDecideEvent>('safe-decide');
    const form = element.shadowRoot!.querySelector('safe-form-draft')!;
    if (form) await settle(form);
    const send = async () => {
      const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.choice')];
      buttons.find(({ textContent }) => textContent!.includes('Send'))!.click();
      await settle(element);
      return events.map(({ decision }) => decision);
    };
    return { element, form, send };
  };

  test('has one button to send it and gives axe nothing to find', async () => {
    const { element } = await onFeed(withForm());
    const words = [...element.shadowRoot!.querySelectorAll('.choice')].map((one) =>
      one.textContent!.trim(),
    );
    expect(words).toEqual(['Send the form', 'Shut the form']);
    expect(await axeFindings()).toEqual([]);
  });

  test('is what focus goes to when it comes, before what can be done with it', async () => {
    const { element } = await onFeed({ ...withForm(), draft: undefined, choices: [], waiting: 1 });
    element.shadowRoot!.querySelector<HTMLElement>('.next')!.focus();
    element.scene = withForm();
    await settle(element);
    const form = element.shadowRoot!.querySelector('safe-form-draft')!;
    expect(form.shadowRoot!.activeElement?.id).toBe('title');
  });

  test('leaves the newest message in view', async () => {
    const before = withForm();
    const { element } = await onFeed({ ...before, draft: undefined, choices: [], waiting: 1 });
    const newest = { ...before.messages[0]!, id: 'newest', text: 'fill in this form' };
    element.scene = { ...before, messages: [...before.messages, newest] };
    await settle(element);
    const log = element.shadowRoot!.querySelector('.log')!.getBoundingClientRect();
    const message = element.shadowRoot!.querySelector('.message.fresh .words')!;
    expect(message.getBoundingClientRect().bottom).toBeLessThanOrEqual(log.bottom);
    expect(message.getBoundingClientRect().top).toBeGreaterThanOrEqual(log.top);
  });

  test('goes as it is while a field lacks a tile that fits', async () => {
    const { form, send } = await onFeed(withForm());
    named(form, 'A made-up name').click();
    expect(await send()).toEqual([{ type: 'choice.made', choice: 'as-it-is' }]);
  });

  test('is the other choice once everything fits', async () => {
    const { form, send } = await onFeed(withForm());
    for (const words of FITTING) named(form, words).click();
    expect(await send()).toEqual([{ type: 'choice.made', choice: 'kept-small' }]);
  });

  test('counts what fits from the start', async () => {
    const fields = FORM.fields.map((field) => ({
      ...field,
      start: field.tiles.find(({ fits }) => fits)!.id,
    }));
    const { send } = await onFeed(withForm({ ...FORM, fields }));
    expect(await send()).toEqual([{ type: 'choice.made', choice: 'kept-small' }]);
  });

  test('keeps what was chosen while a message is flagged', async () => {
    const { element, form, send } = await onFeed(withForm());
    for (const words of FITTING) named(form, words).click();
    const value = withForm();
    element.scene = {
      ...value,
      messages: value.messages.map((one) => (one.id === 'where' ? { ...one, flag: 'fine' } : one)),
    };
    await settle(element);
    expect(chosen(form)).toEqual(FITTING);
    expect(await send()).toEqual([{ type: 'choice.made', choice: 'kept-small' }]);
  });
});

test('a tile that was chosen shows in forced colours that it has focus', async () => {
  await forceColours('active');
  try {
    const tile = named(await show(), 'Leave empty');
    await userEvent.click(tile);
    (tile.control as HTMLInputElement).blur();
    const chosen = getComputedStyle(tile).outline;
    await userEvent.keyboard('{Shift}');
    tile.control!.focus();
    expect(tile.matches(':has(:checked):has(:focus-visible)')).toBe(true);
    expect(getComputedStyle(tile).outline).not.toBe(chosen);
    expect(getComputedStyle(tile).outlineOffset).toBe('2px');
  } finally {
    await forceColours('none');
  }
});
