import { type TemplateResult, css, html, nothing } from 'lit';
import { t } from '../../i18n/words.ts';
import { sign } from '../cast/signs.ts';
import { SafeGrownUpEvent } from '../events.ts';

/** The switch for playing with a grown-up, and the line to talk about while it is on. */
export function grownUpPart(
  host: EventTarget,
  on: boolean,
  talk: string | undefined,
): TemplateResult {
  return html`<div class="grown-up">
    <button
      type="button"
      class="quiet"
      aria-pressed=${on}
      @click=${() => host.dispatchEvent(new SafeGrownUpEvent())}
    >
      ${sign('together')}${t('app.grown-up.toggle')}
    </button>
    ${
      on && talk
        ? html`<p class="talk paper cut-b"><strong>${t('app.grown-up.label')}:</strong> ${talk}</p>`
        : nothing
    }
  </div>`;
}

export const grownUpStyles = css`
  .grown-up {
    display: grid;
    justify-items: start;
    gap: 0.4rem;
    font-size: var(--safe-text-s);
  }
  .grown-up [aria-pressed='true'] {
    background: var(--safe-paper-lilac);
    border: 2px solid transparent;
    text-decoration: none;
  }
  .talk {
    max-inline-size: var(--safe-measure);
    padding: 0.6em 1em;
    font-size: var(--safe-text);
    line-height: 1.4;
    --paper: var(--safe-paper-lilac);
  }
`;
