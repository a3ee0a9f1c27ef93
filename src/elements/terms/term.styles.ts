import { css } from 'lit';

export const termStyles = css`
  :host {
    display: inline;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  .word {
    display: inline;
    padding-block: 0.3em;
    margin-block: -0.3em;
    text-decoration: underline dotted 0.12em;
    text-underline-offset: 0.2em;
    border-radius: 3px;
  }
  .word:hover {
    background: var(--safe-paper-marigold);
  }
  /* The word and the full stop after it are on one line; the word itself may be on two. */
  .word,
  dialog {
    white-space: normal;
  }
  dialog {
    inline-size: min(24rem, 100vw - 1rem);
    max-block-size: calc(100dvh - 1rem);
    margin: auto;
    padding: 4px 8px 8px 4px;
    border: 0;
    overflow: auto;
    color: var(--safe-ink);
    background: none;
    font: 400 var(--safe-text) / var(--safe-line) var(--safe-font);
    letter-spacing: var(--safe-letter);
    text-align: start;
  }
  dialog::backdrop {
    background: var(--safe-backdrop);
    opacity: 0.35;
  }
  @media print {
    .word {
      text-decoration: none;
    }
  }
`;
