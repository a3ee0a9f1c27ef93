import { css } from 'lit';

/** How `slip()` is drawn: a note with a face, the narrator's words on a bare strip. */
export const slipStyles = css`
  .slip {
    flex: none;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.6rem;
    inline-size: min(100%, 38rem);
    min-block-size: var(--safe-target);
    margin-inline: auto;
    padding: 0.25rem 0.6rem;
    background: var(--slip, var(--safe-paper-news));
    border-radius: 3px 8px 4px 6px;
    --safe-portrait-size: 2.25rem;
  }
  .slip.from-hero {
    --slip: var(--safe-paper-sky);
  }
  .slip.from-adult {
    --slip: var(--safe-paper-moss);
  }
  .slip.from-narrator,
  .slip.notice {
    grid-template-columns: minmax(0, 1fr) auto;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 0;
    padding-inline: 1rem;
    text-align: center;
    --slip: var(--safe-paper-kraft);
  }
  .slip.notice {
    font-size: var(--safe-text-s);
  }
  @container surface (max-width: 24rem) {
    .slip {
      gap: 0 0.4rem;
      padding-inline: 0.4rem 0;
    }
  }
  .slip.notice > safe-portrait {
    display: none;
  }
`;
