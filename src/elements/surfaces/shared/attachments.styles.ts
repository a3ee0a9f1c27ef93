import { css } from 'lit';

/** How `attachments()` are drawn: a small print with a cream rim, the rest below it. */
export const attachmentStyles = css`
  .attached {
    display: grid;
    justify-items: start;
    gap: 0.35rem;
    grid-column: 1 / -1;
    flex-basis: 100%;
    padding-block: 0.35rem;
  }
  safe-picture {
    display: block;
    /* So low that it is seen whole where the screen is. */
    inline-size: min(100%, var(--safe-picture-size, clamp(9rem, 28dvh, 16rem)));
    aspect-ratio: 4 / 3;
    border: 2px solid var(--safe-edge-ink);
    outline: 0.3rem solid var(--safe-sheet);
    outline-offset: -0.4rem;
    border-radius: 2px 3px 2px 4px;
  }
`;
