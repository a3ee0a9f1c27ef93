import { type TemplateResult, html } from 'lit';
import type { Surface } from '../../../content/names.ts';
import { isOnScreen } from '../../../elements/present/messages.ts';
import { surfaceScene } from '../../../elements/present/surface-scene.ts';
import { drawSurface, loadApp } from '../../../elements/surfaces/registry.ts';
import { DEMOS } from '../demos.ts';
import { group, specimen } from '../specimen.ts';
import { STORY } from '../values.ts';
import { momentsOf } from './moments.ts';

const STORIES = [STORY, ...Object.values(DEMOS)];

/** The kinds of app that a made-up story takes place on. */
export const SHOWN_SURFACES: readonly Surface[] = [
  ...new Set(STORIES.map(({ surface }) => surface)),
];

/** Loads all that the stories on a surface are drawn with. */
export async function loadStoriesOn(surface: Surface): Promise<void> {
  await Promise.all(STORIES.filter((story) => story.surface === surface).map(loadApp));
}

/** A simulated app in every moment of its stories: messages, choices, drafts, side chat and flags. */
export function surfaceSection(surface: Surface): TemplateResult {
  const moments = STORIES.filter((story) => story.surface === surface).flatMap(momentsOf);
  return html`${group(
    undefined,
    moments
      .filter(({ source: { story, state } }) => isOnScreen(story.beats[state.beat]))
      .map(({ name, source }) => specimen(name, drawSurface(surfaceScene(source)), 'wide')),
  )}`;
}
