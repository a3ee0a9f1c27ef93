import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { t } from '../../../i18n/words.ts';
import { type Sign, sign } from '../../cast/signs.ts';
import { thumbOf } from '../../cast/thumb.ts';
import type { Person, ShownChoice, ShownDraft, SurfaceScene } from '../../model.ts';

/** What the composer asks its surface to do. */
export interface ComposerActions {
  /** The clue words of the draft are vanishing. */
  readonly rubbing: boolean;
  readonly choose: (choice: ShownChoice) => void;
  readonly continue: () => void;
  readonly more: () => void;
}

const SIGNS: Readonly<Record<ShownChoice['via'], Sign>> = {
  reply: 'reply',
  send: 'send',
  'rub-out': 'rub-out',
  hold: 'hold',
  ask: 'ask',
  do: 'do',
};

/** The foot of a surface: the draft with the thumb over Send, the choices, or the way on. */
export function composer(scene: SurfaceScene, actions: ComposerActions): TemplateResult {
  const { hero, draft, choices, waiting, canGoOn } = scene;
  return html`<section class="composer" aria-label=${t('play.hero-side', { name: hero.name })}>
    ${draft ? draftSheet(hero, draft, choices, actions.rubbing) : nothing}
    ${
      choices.length > 0
        ? html`<p class="prompt" tabindex="-1">${t('play.what-could', { name: hero.name })}</p>
            ${keyed(scene.messages.length, choiceList(scene, actions))}`
        : nothing
    }
    ${
      waiting > 0
        ? html`<button type="button" class="button main next" @click=${actions.more}>
            ${sign('down')}${t('play.next-message')}
          </button>`
        : canGoOn
          ? html`<button type="button" class="button main next" @click=${actions.continue}>
              ${t('play.go-on')}${sign('next')}
            </button>`
          : nothing
    }
  </section>`;
}

// Keyed by what was said, so that a button of one moment is never reused for a choice of the next.
function choiceList({ choices, hero, draft }: SurfaceScene, actions: ComposerActions) {
  return html`<div class="choices of-${choices.length}">
    ${choices.map((choice) => choiceButton(choice, hero, draft !== undefined, actions))}
  </div>`;
}

function draftSheet(
  hero: Person,
  draft: ShownDraft,
  choices: readonly ShownChoice[],
  rubbing: boolean,
): TemplateResult {
  const canRub = choices.some(({ via }) => via === 'rub-out');
  return html`<div class=${rubbing ? 'draft rubbing' : 'draft'}>
    <span class="draft-label">${t('play.draft', { name: hero.name })}</span>
    <p class="draft-text">
      ${draft.parts.map(({ text, clue }) =>
        clue ? html`<mark class=${canRub ? 'clue can-rub' : 'clue'}>${text}</mark>` : text,
      )}<span class="caret" aria-hidden="true"></span>
    </p>
  </div>`;
}

function choiceButton(
  choice: ShownChoice,
  hero: Person,
  hasDraft: boolean,
  { choose }: ComposerActions,
): TemplateResult {
  const thumb = hasDraft && choice.via === 'send';
  return html`<button
    type="button"
    class="button choice via-${choice.via} ${thumb ? 'has-thumb' : ''}"
    @click=${() => choose(choice)}
  >
    ${sign(SIGNS[choice.via])}<span>${choice.text}</span>
    ${
      thumb
        ? html`<svg class="thumb" viewBox="0 0 140 240" aria-hidden="true" focusable="false">
            ${thumbOf(hero.picture)}
          </svg>`
        : nothing
    }
  </button>`;
}
