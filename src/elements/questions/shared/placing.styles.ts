import { css } from 'lit';

/** The piece that lies on top and waits to be put somewhere. */
export const placingStyles = css`
  .pile {
    display: grid;
    place-items: center;
    padding-block: 0.7rem 1rem;
  }
  .item {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    padding: 0.7rem 1.2rem;
    font-size: var(--safe-text-l);
    line-height: 1.35;
    background: var(--safe-paper-marigold);
    border: 2px solid var(--safe-edge-ink);
    border-block-end-width: 5px;
    border-radius: 4px 9px 3px 8px;
    rotate: -1deg;
  }
  .item.done {
    font-size: var(--safe-text);
    background: none;
    border-style: dashed;
    border-block-end-width: 2px;
  }
`;
