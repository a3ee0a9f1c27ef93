import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { SIGNS, type Sign, sign } from '../../../src/elements/cast/signs.ts';
import { base } from '../../../src/elements/base/shared.styles.ts';
import { mount } from '../surfaces/mount.ts';

afterEach(() => {
  document.documentElement.dir = 'ltr';
  document.adoptedStyleSheets = [];
});

/** Names of the signs that are drawn the other way round. */
async function turned(dir: string): Promise<string[]> {
  document.documentElement.dir = dir;
  document.adoptedStyleSheets = [base.styleSheet!];
  const names = Object.keys(SIGNS) as Sign[];
  await mount(html`<p>${names.map((name) => html`<span id=${name}>${sign(name)}</span>`)}</p>`);
  return names.filter(
    (name) => getComputedStyle(document.querySelector(`#${name} svg`)!).scale === '-1 1',
  );
}

test('what points on points the other way where words run from right to left', async () => {
  expect(await turned('ltr')).toEqual([]);
  const names = await turned('rtl');
  expect(names).toEqual(expect.arrayContaining(['next', 'back', 'send', 'leave']));
  // Their shapes are read alike everywhere.
  for (const name of ['tick', 'clock', 'face', 'check']) expect(names).not.toContain(name);
});
