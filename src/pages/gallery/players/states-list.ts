import { type TemplateResult, html } from 'lit';
import { t } from '../../../i18n/words.ts';
import { STATES } from '../states.ts';

const isStory = (name: string) => name.startsWith('demo-');

/** Doors to every state of the whole player, by the screen they show. */
export function statesSection(): TemplateResult {
  const names = Object.keys(STATES).filter((name) => !isStory(name));
  const screens = new Map<string, string[]>();
  for (const name of names) {
    const screen = STATES[name]!.values.view?.screen ?? 'loading';
    screens.set(screen, [...(screens.get(screen) ?? []), name]);
  }
  return html`${[...screens].map(
    ([screen, states]) =>
      html`<h2>${screen}</h2>
        ${doors(states)}`,
  )}`;
}

/** Doors to the made-up stories, which can be played to their endings. */
export function storiesSection(): TemplateResult {
  return doors(['story-start', ...Object.keys(STATES).filter(isStory)]);
}

function doors(states: readonly string[]): TemplateResult {
  return html`<ul class="doors">
    ${states.map(
      (state) =>
        html`<li>
          <a class="button" href="#${state}"><code>${state}</code></a>
          <a
            class="quiet"
            href="#players/side-by-side/${state}"
            aria-label=${t('gallery.players.side-by-side.door', { state })}
            >${t('gallery.players.side-by-side.title')}</a
          >
        </li>`,
    )}
  </ul>`;
}
