import { css } from 'lit';

/** Open boxes that fill up. */
export const sortStyles = css`
  .trays {
    display: grid;
    gap: 0.8rem;
  }
  @container (min-width: 30rem) {
    .trays.of-2 {
      grid-template-columns: 1fr 1fr;
    }
    .trays.of-3 {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  /* A tray: an open box that fills up. */
  .tray {
    display: grid;
    align-content: start;
    gap: 0.6rem;
    padding: 0.6rem;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-ink);
    border-block-start: 0;
    border-radius: 0 0 9px 7px;
  }
  .tray-button {
    inline-size: 100%;
  }
  .tray ul {
    display: grid;
    gap: 0.5rem;
    min-block-size: var(--safe-target);
  }
  .slip {
    inline-size: 100%;
    min-block-size: var(--safe-target);
    padding: 0.35rem 0.8rem;
    line-height: 1.3;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 7px 4px 6px;
    animation: drop var(--safe-motion) var(--safe-ease);
  }
  .slip:hover {
    background: var(--safe-paper-marigold);
  }
  @keyframes drop {
    from {
      translate: 0 -1.5rem;
      opacity: 0;
    }
  }
`;
