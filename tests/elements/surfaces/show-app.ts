import type { Surface } from '../../../src/content/names.ts';
import type { SurfaceScene } from '../../../src/elements/model.ts';
import { drawSurface, loadSurface } from '../../../src/elements/surfaces/registry.ts';
import type { SurfaceElement } from '../../../src/elements/surfaces/shared/surface-element.ts';
import { accessTree } from '../player/access-tree.ts';
import { mount } from './mount.ts';
import { scene } from './scene.ts';

/** Puts the small scene of these tests, changed, on the page in an app. */
export async function showApp(
  surface: Surface,
  change: Partial<SurfaceScene> = {},
): Promise<SurfaceElement> {
  await loadSurface(surface);
  return mount<SurfaceElement>(drawSurface(scene({ surface, ...change })));
}

/** Names in the list of who is here, as the browser tells them. */
export async function namesHere(): Promise<string[]> {
  const tree = await accessTree();
  const from = tree.findIndex(({ role, name }) => role === 'list' && name === 'Who is here') + 1;
  const to = tree.findIndex(({ role }) => role === 'log');
  return tree.slice(from, to).flatMap(({ name }) => (name === '' ? [] : [name]));
}
