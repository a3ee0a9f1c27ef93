import { type TemplateResult, html } from 'lit';
import '../../../elements/parts/questions.ts';
import '../../../elements/parts/soon.ts';
import '../../../elements/parts/story.ts';
import '../../../elements/screens/home.ts';
import type { PathView } from '../../../elements/present/path.ts';
import type { View } from '../../../engine/view.ts';
import { group, specimen } from '../specimen.ts';
import { STATES } from '../states.ts';
import { screenOf } from './screen-of.ts';

/** A screen without the frame, in every state that the player's states know of it. */
export function screenSection(screen: (View | PathView)['screen']): TemplateResult {
  const names = Object.keys(STATES).filter((name) => {
    const { values, press = [] } = STATES[name]!;
    return values.view?.screen === screen && press.length === 0 && !values.failed && !values.closed;
  });
  return html`${group(
    undefined,
    names.map((name) => specimen(`#${name}`, screenOf(name), 'wide')),
  )}`;
}
