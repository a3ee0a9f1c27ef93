import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Surface } from '../../../content/names.ts';
import { t } from '../../../i18n/words.ts';
import { atFirstPress } from '../../base/second-press.ts';
import { sign } from '../../cast/signs.ts';
import { thumbOf } from '../../cast/thumb.ts';
import type { Person, ShownChoice, ShownDraft, SurfaceScene, TextDraft } from '../../model.ts';
import { withNumbers } from '../../numbers/with-numbers.ts';
import type { SafeDraftEvent } from './draft-event.ts';
import { titleOf } from './side-chat.ts';
import { spokenChoice } from './spoken-choice.ts';

/** What the composer asks its surface to do. */
export interface ComposerActions {
  /** The clue words of the draft are vanishing. */
  readonly rubbing: boolean;
  /** Asked when it is sent: whether the photo or form that waits could go as it is now. */
  readonly fits: () => boolean;
  readonly change: (event: SafeDraftEvent) => void;
  /** Shows where things in the photo that waits are covered. */
  readonly showCovering: () => void;
  readonly choose: (choice: ShownChoice) => void;
  readonly continue: () => void;
  readonly more: () => void;
}

/** The foot of a surface: the draft with the thumb over Send, the choices, or the way on. */
export function composer(scene: SurfaceScene, actions: ComposerActions): TemplateResult {
  const { hero, draft, choices, waiting, canGoOn } = scene;
  return html`<section class="composer" aria-label=${t('play.hero-side', { name: hero.name })}>
    ${draft ? drawDraft(draft, scene, actions) : nothing}
    ${
      choices.length > 0
        ? html`<p class="prompt" tabindex="-1">
              ${whoHears(scene)}${t('play.what-could', { name: hero.name })}
            </p>
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

// For those who listen: what was heard last may have come from elsewhere.
function whoHears(scene: SurfaceScene): TemplateResult | typeof nothing {
  const chat = scene.sideChats.find(({ id }) => id === scene.answersIn);
  return chat ? html`<span class="hidden-words">${titleOf(chat, scene)}. </span>` : nothing;
}

// Keyed by what was said, so that a button of one moment is never reused for a choice of the next.
function choiceList({ choices, hero, draft }: SurfaceScene, actions: ComposerActions) {
  const offered = draft === undefined || draft.kind === 'text' ? choices : oneToSend(choices);
  const canCover = draft?.kind === 'photo' && offered.length < choices.length;
  const count = offered.length + Number(canCover);
  // Where there is nothing else to do a thumb would point the way.
  const canHaveThumb = draft !== undefined && count > 1;
  return html`<div class="choices of-${count}">
    ${offered.map(
      (choice) =>
        html`${choiceButton(choice, hero, draft, canHaveThumb, {
          ...actions,
          choose: (chosen) => actions.choose(asItGoes(chosen, choices, actions.fits())),
        })}${canCover && choice.via === 'send' ? coverButton(actions) : nothing}`,
    )}
  </div>`;
}

// It decides nothing: that things can be covered is seen before one is.
function coverButton({ showCovering }: ComposerActions): TemplateResult {
  return html`<button type="button" class="button choice via-rub-out cover" @click=${showCovering}>
    ${sign('rub-out')}<span>${t('play.photo.cover')}</span>
  </button>`;
}

// A photo or form has one button to send it: how it stands then decides which choice that was.
function oneToSend(choices: readonly ShownChoice[]): readonly ShownChoice[] {
  return choices.filter(({ via }) => via !== 'rub-out');
}

function asItGoes(
  chosen: ShownChoice,
  choices: readonly ShownChoice[],
  fits: boolean,
): ShownChoice {
  if (chosen.via !== 'send' || !fits) return chosen;
  return choices.find(({ via }) => via === 'rub-out') ?? chosen;
}

function drawDraft(
  draft: ShownDraft,
  { surface, hero, people, choices }: SurfaceScene,
  { rubbing, change }: ComposerActions,
): TemplateResult {
  switch (draft.kind) {
    case 'text':
      return draftSheet(surface, hero, draft, choices, rubbing);
    case 'photo':
      return html`<safe-photo-draft
        .draft=${draft}
        .viewers=${surface === 'photo' ? people.map(({ name }) => name) : []}
        @safe-draft=${change}
      ></safe-photo-draft>`;
    case 'form':
      return html`<safe-form-draft
        .draft=${draft}
        .owner=${hero}
        @safe-draft=${change}
      ></safe-form-draft>`;
  }
}

/** Key of what stands over words that wait: nobody writes in a call. */
function draftLabel(surface: Surface): string {
  return surface === 'call' ? 'play.draft-said' : 'play.draft';
}

function draftSheet(
  surface: Surface,
  hero: Person,
  draft: TextDraft,
  choices: readonly ShownChoice[],
  rubbing: boolean,
): TemplateResult {
  const canRub = choices.some(({ via }) => via === 'rub-out');
  return html`<div class=${rubbing ? 'draft rubbing' : 'draft'}>
    <p class="draft-label" tabindex="-1">${t(draftLabel(surface), { name: hero.name })}</p>
    <p class="draft-text">
      ${draft.parts.map(({ text, clue }, place) =>
        clue
          ? html`<mark id="clue-${place}" class=${canRub ? 'clue can-rub' : 'clue'}
              >${withNumbers(text)}</mark
            >`
          : withNumbers(text),
      )}<span class="caret" aria-hidden="true"></span>
    </p>
  </div>`;
}

// What would be rubbed out is underlined in the draft; those who listen hear it with the choice.
function cluesIn(draft: ShownDraft | undefined): string | typeof nothing {
  if (draft?.kind !== 'text') return nothing;
  return (
    draft.parts.flatMap(({ clue }, place) => (clue ? [`clue-${place}`] : [])).join(' ') || nothing
  );
}

function choiceButton(
  choice: ShownChoice,
  hero: Person,
  draft: ShownDraft | undefined,
  canHaveThumb: boolean,
  { choose }: ComposerActions,
): TemplateResult {
  const thumb = canHaveThumb && choice.via === 'send';
  const spoken = spokenChoice(choice, hero) ?? nothing;
  return html`<button
    type="button"
    class="button choice via-${choice.via} ${thumb ? 'has-thumb' : ''}"
    aria-label=${spoken}
    aria-describedby=${choice.via === 'rub-out' ? cluesIn(draft) : nothing}
    @click=${atFirstPress(() => choose(choice))}
  >
    ${sign(choice.sign ?? choice.via)}<span>${withNumbers(choice.text)}</span>
    ${
      thumb
        ? html`<svg class="thumb" viewBox="0 0 140 240" aria-hidden="true" focusable="false">
            ${thumbOf(hero.picture)}
          </svg>`
        : nothing
    }
  </button>`;
}
