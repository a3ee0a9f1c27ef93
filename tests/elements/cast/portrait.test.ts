import { html } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import { MOODS } from '../../../src/content/names.ts';
import type { SafePortrait } from '../../../src/elements/cast/portrait.ts';
import { AVATARS, PORTRAITS, loadPortrait } from '../../../src/elements/cast/portraits.ts';
import { avatars } from '../../../src/elements/cast/avatars.ts';
import '../../../src/elements/cast/portrait.ts';
import { axeFindings, mount, settle } from '../surfaces/mount.ts';

const drawn = (portrait: SafePortrait) => portrait.shadowRoot!.querySelectorAll('path').length;

// What is loaded once comes at once, so that the tests need not wait for a server.
beforeAll(async () => {
  await Promise.all(Object.keys(PORTRAITS).map(loadPortrait));
});

test('axe finds nothing wrong with a face, named or beside its name', async () => {
  await mount(html`<safe-portrait picture="kofi" mood="smiling" name="Kofi"></safe-portrait>`);
  expect(await axeFindings()).toEqual([]);
  await mount(html`<safe-portrait picture="kofi" mood="smiling"></safe-portrait>`);
  expect(await axeFindings()).toEqual([]);
});

test('every character makes five different faces', async () => {
  for (const picture of Object.keys(PORTRAITS)) {
    const element = await mount<SafePortrait>(
      html`<safe-portrait picture=${picture}></safe-portrait>`,
    );
    const faces = new Set<string>();
    for (const mood of MOODS) {
      element.mood = mood;
      await settle(element);
      faces.add(element.shadowRoot!.querySelector('svg')!.innerHTML);
    }
    expect(faces.size, picture).toBe(5);
  }
});

test('every picture of an online account is drawn', async () => {
  expect(Object.keys(avatars).sort()).toEqual([...AVATARS].sort());
  for (const picture of AVATARS) {
    const element = await mount<SafePortrait>(
      html`<safe-portrait look="avatar" picture=${picture}></safe-portrait>`,
    );
    expect(drawn(element), picture).toBeGreaterThan(3);
  }
});

test('a face with a name is read out, a face beside its name is not', async () => {
  const named = await mount<SafePortrait>(
    html`<safe-portrait picture="ewa" name="Mum"></safe-portrait>`,
  );
  expect(named.shadowRoot!.querySelector('svg')!.getAttribute('aria-label')).toBe('Mum');
  const beside = await mount<SafePortrait>(html`<safe-portrait picture="ewa"></safe-portrait>`);
  expect(beside.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
});

test('a change of mood changes the face and keeps the base', async () => {
  const element = await mount<SafePortrait>(html`<safe-portrait picture="yaw"></safe-portrait>`);
  const first = element.shadowRoot!.querySelector('path')!;
  const calm = element.shadowRoot!.innerHTML;
  element.mood = 'worried';
  await settle(element);
  expect(element.shadowRoot!.querySelector('path')).toBe(first);
  expect(element.shadowRoot!.innerHTML).not.toBe(calm);
});

test('a picture that does not exist leaves an empty place and no fault', async () => {
  const element = await mount<SafePortrait>(html`<safe-portrait picture="nobody"></safe-portrait>`);
  expect(drawn(element)).toBe(0);
});

test('the newest picture wins when it changes while another is loading', async () => {
  const element = await mount<SafePortrait>(html`<safe-portrait picture="bell"></safe-portrait>`);
  const bell = element.shadowRoot!.innerHTML;
  element.picture = 'kofi';
  await element.updateComplete;
  element.picture = 'bell';
  await settle(element);
  expect(element.shadowRoot!.innerHTML).toBe(bell);
});
