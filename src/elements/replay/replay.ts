import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/words.ts';
import { base, buttons } from '../base/shared.styles.ts';
import { face } from '../cast/face.ts';
import { sign } from '../cast/signs.ts';
import { detailsAfter, detailsBefore, endOfText } from '../details/details.ts';
import { detailStyles } from '../details/details.styles.ts';
import { SafeDecideEvent, SafeRewindEvent } from '../events.ts';
import { hungPicture } from '../surfaces/shared/attachments.ts';
import { attachmentStyles } from '../surfaces/shared/attachments.styles.ts';
import { marked } from '../terms/marked.ts';
import type { ReplayAct, ReplayBeat, ReplayValue } from './model.ts';
import { replayStyles } from './replay.styles.ts';
import { withNumbers } from '../numbers/with-numbers.ts';

/**
 * The story once more as a timeline: what was said, what was noticed, what was done and what else
 * could have been done. Any moment with something to decide can be gone back to.
 *
 * @fires safe-rewind - Play on from a beat.
 * @fires safe-decide - `replay.closed`, once.
 */
@customElement('safe-replay')
export class SafeReplay extends LitElement {
  static override styles = [base, buttons, detailStyles, attachmentStyles, replayStyles];

  @property({ attribute: false }) replay?: ReplayValue;
  private closed = false;

  private handleRewind(beat: string): void {
    this.dispatchEvent(new SafeRewindEvent({ beat }));
  }

  private handleGoOn = (): void => {
    if (this.closed) return;
    this.closed = true;
    this.dispatchEvent(new SafeDecideEvent({ type: 'replay.closed' }));
  };

  protected override render(): TemplateResult | typeof nothing {
    const { replay } = this;
    if (!replay) return nothing;
    return html`<p class="lead">${t('play.replay.lead', { title: replay.title })}</p>
      ${endings(replay)}
      <button type="button" class="button early" @click=${this.handleGoOn}>
        ${t('play.replay.go-on')}${sign('next')}
      </button>
      <h2>${t('play.replay.timeline')}</h2>
      <ol class="line">
        ${replay.beats.map((beat, place) => this.moment(beat, place + 1))}
      </ol>
      <section class="ending">
        <h2>${sign('star')}${t('play.replay.ending', { title: replay.ending.title })}</h2>
        <p>${marked(replay.ending.line)}</p>
      </section>
      <div class="actions">
        <button type="button" class="button main go-on" @click=${this.handleGoOn}>
          ${t('play.replay.go-on')}${sign('next')}
        </button>
      </div>`;
  }

  private moment(beat: ReplayBeat, place: number): TemplateResult {
    const missed = beat.messages.some((message) => message.missed);
    return html`<li class="moment">
      <h3 class="place"><span class="hidden-words">${t('play.replay.moment', { place })}</span></h3>
      ${beat.messages.map(
        (message) =>
          html`${message.where ? html`<h4 class="where">${sign('reply')}${message.where}</h4>` : nothing}
          ${said(message)}`,
      )}
      ${beat.form ? html`<safe-form-key .draft=${beat.form}></safe-form-key>` : nothing}
      ${beat.photo ? html`<safe-photo-key .draft=${beat.photo}></safe-photo-key>` : nothing}
      ${
        beat.taken
          ? html`<div class="taken turn-${beat.taken.turn}">
              <h4>${sign('chosen')}${t('play.replay.did')}</h4>
              ${act(beat.taken)}
            </div>`
          : nothing
      }
      ${
        beat.others.length > 0
          ? html`<details class="others">
              <summary>${sign('idea')}${t('play.replay.others')}</summary>
              <ul>
                ${beat.others.map((other) => html`<li>${act(other)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        beat.canRewind
          ? html`<button
              type="button"
              class="button rewind"
              aria-label="${t(missed ? 'play.replay.rewind-sooner' : 'play.replay.rewind')}: ${t(
                'play.replay.moment',
                { place },
              )}"
              @click=${() => this.handleRewind(beat.beat)}
            >
              ${sign('back')}${t(missed ? 'play.replay.rewind-sooner' : 'play.replay.rewind')}
            </button>`
          : nothing
      }
    </li>`;
  }
}

function said(message: ReplayBeat['messages'][number]): TemplateResult {
  const { from, text, flag, missed, trick, because } = message;
  const isNarrator = from.role === 'narrator';
  const noted = flag !== undefined || missed === true;
  return html`<div class="said from-${from.role}">
    ${
      isNarrator
        ? html`<p class="narrated">
            ${detailsBefore(message)}
            <span>${marked(text)}${endOfText(message)}</span> ${detailsAfter(message)}
          </p>`
        : html`${face(from)}
            <p>
              <strong>${from.name}<span class="unseen">: </span></strong>
              ${detailsBefore(message)}
              <span>${marked(text)}${endOfText(message)}</span> ${detailsAfter(message)}
            </p>`
    }
    ${hungPicture(message)}
    ${
      noted
        ? html`<div class="noted ${missed ? 'missed' : (flag ?? '')}">
            <p class="ribbon">
              ${sign(missed ? 'idea' : flag === 'fine' ? 'eye' : 'flag')}
              <span>
                ${
                  flag === 'fine'
                    ? t('play.looked-at')
                    : t(missed ? 'play.replay.missed' : 'play.replay.noticed')
                }${trick && flag !== 'fine' ? `: ${trick}` : ''}
              </span>
            </p>
            ${because ? html`<p class="because">${marked(because)}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function act({ text, because }: ReplayAct): TemplateResult {
  return html`<p class="act">${withNumbers(text)}</p>
    ${because ? html`<p class="because">${marked(because)}</p>` : nothing}`;
}

// What was found comes first; all that was not is one line.
function endings({ endings }: ReplayValue): TemplateResult {
  const found = endings.filter((ending) => ending.found);
  const more = endings.length - found.length;
  return html`<section class="endings">
    <h2>${t('play.replay.found', { found: found.length, of: endings.length })}</h2>
    <ul>
      ${found.map(({ title }) => html`<li class="found">${sign('star')}<span>${title}</span></li>`)}
      ${
        more === 0
          ? nothing
          : html`<li>
              <span class="unknown" aria-hidden="true">?</span
              ><span>${t('play.replay.to-find', { more })}</span>
            </li>`
      }
    </ul>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-replay': SafeReplay;
  }
}
