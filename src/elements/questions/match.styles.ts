import { css } from 'lit';

/** Pairs of paper halves: the left one is a gap until something is put there. */
export const matchStyles = css`
  .pairs {
    display: grid;
    gap: calc(var(--safe-gap) + 0.2rem);
  }
  .pair {
    display: grid;
    inline-size: 100%;
    min-block-size: var(--safe-target);
    line-height: 1.35;
    border-radius: 7px;
  }
  .half {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding: 0.5rem 1rem;
    border: 2px solid var(--safe-edge-ink);
  }
  .left {
    min-block-size: 1.6rem;
    border-style: dashed;
    border-color: var(--safe-edge-soft);
    border-block-end: 0;
    border-radius: 7px 4px 0 0;
  }
  .right {
    position: relative;
    background: var(--safe-sheet);
    border-block-end-width: 5px;
    border-radius: 0 0 7px 4px;
  }
  /* The tab of the right half, that goes into the left one. */
  .right::before {
    content: '';
    position: absolute;
    inset-block-start: -0.7rem;
    inset-inline-start: 1.4rem;
    inline-size: 1.2rem;
    block-size: 0.7rem;
    background: inherit;
    border: 2px solid var(--safe-edge-ink);
    border-block-end: 0;
    border-radius: 0.7rem 0.7rem 0 0;
  }
  .pair:hover .right {
    background: var(--safe-paper-marigold);
  }
  .joined .left {
    padding-block-end: 0.9rem;
    background: var(--safe-paper-marigold);
    border-style: solid;
    border-color: var(--safe-edge-ink);
    border-block-end: 0;
    animation: join var(--safe-motion) var(--safe-ease-stick);
  }
  .joined .right {
    background: var(--safe-paper-sky);
  }
  @keyframes join {
    from {
      translate: 0 -0.8rem;
    }
  }
  @container (min-width: 28rem) {
    .pair {
      grid-template-columns: 2fr 3fr;
    }
    .left,
    .joined .left {
      padding-block: 0.5rem;
      padding-inline-end: 1.6rem;
      border-block-end: 2px dashed var(--safe-edge-soft);
      border-inline-end: 0;
      border-start-start-radius: 7px;
      border-end-start-radius: 5px;
      border-start-end-radius: 0;
    }
    .joined .left {
      border-block-end: 5px solid var(--safe-edge-ink);
    }
    .right {
      border-start-start-radius: 0;
      border-start-end-radius: 4px;
      border-end-end-radius: 8px;
      border-end-start-radius: 0;
    }
    .right::before {
      inset-block-start: calc(50% - 0.6rem);
      inset-inline-start: -0.75rem;
      inline-size: 0.75rem;
      block-size: 1.2rem;
      border: 2px solid var(--safe-edge-ink);
      border-inline-end: 0;
      border-radius: 0;
      border-start-start-radius: 0.7rem;
      border-end-start-radius: 0.7rem;
    }
  }
`;
