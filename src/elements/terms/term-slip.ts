import { type CSSResultGroup, type TemplateResult, css, html, nothing } from 'lit';
import { t } from '../../i18n/words.ts';
import { SIGNS, type Sign, sign } from '../cast/signs.ts';

/** How an explanation is drawn; it lies on `.paper`. */
export const termSlipStyles: CSSResultGroup = css`
  .slip {
    display: flex;
    flex-wrap: wrap;
    gap: var(--safe-space-s) 1rem;
    align-items: center;
    padding: 0.9rem min(1.1rem, 4vw) 1.1rem;
  }
  /* A stamp of coloured paper with the picture of the word. */
  .sign {
    display: grid;
    place-items: center;
    inline-size: 4.25rem;
    block-size: 4.25rem;
    background: var(--safe-paper-marigold);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 46% 54% 48% 52% / 54% 47% 53% 46%;
    rotate: -3deg;
  }
  .sign .icon {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }
  .name {
    font-family: var(--safe-font-heading);
    font-weight: 700;
    font-size: var(--safe-text-xl);
    line-height: var(--safe-line-heading);
    /* Under its picture where very large words leave it no line. */
    flex: 1 1 7rem;
  }
  .says {
    flex: 1 1 100%;
    font-size: var(--safe-text-l);
    line-height: 1.4;
  }
`;

/**
 * What is laid over the page: the word as the text has it, its picture where there is one, what it means
 * (`glossary.<term>`), and whatever closes it.
 */
export function termSlip(term: string, shown: string, close?: TemplateResult): TemplateResult {
  const picture = t(`glossary.${term}.sign`);
  return html`<div class="slip paper edged cut-b">
    ${picture in SIGNS ? html`<span class="sign">${sign(picture as Sign)}</span>` : nothing}
    <p class="name" id="name">${shown}</p>
    <p class="says" id="says">${t(`glossary.${term}.says`)}</p>
    ${close ?? nothing}
  </div>`;
}
