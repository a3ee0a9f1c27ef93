import { css } from 'lit';

/** Words cut out of paper, and the strip that they are stuck on. */
export const buildStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.8rem;
    margin-block: 0.8rem 0.4rem;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 2px 6px 3px 7px;
  }
  .line li {
    display: grid;
    flex: 1 1 6rem;
    max-inline-size: 100%;
  }
  .slot {
    min-block-size: var(--safe-target);
    border: 2px dashed var(--safe-edge-ink);
    border-radius: 3px;
  }
  .still {
    font-weight: 700;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--safe-gap) + 0.3rem);
    padding-block: 0.7rem 0.4rem;
  }
  .word {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    max-inline-size: 100%;
    min-inline-size: var(--safe-target);
    min-block-size: var(--safe-target);
    padding: 0.35rem 1rem;
    font-size: var(--safe-text-l);
    font-weight: 700;
    line-height: 1.25;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-block-end-width: 5px;
    border-radius: 2px 5px 3px 4px;
    rotate: -1.2deg;
  }
  .word:nth-child(3n + 2) {
    border-radius: 5px 2px 4px 3px;
    rotate: 0.9deg;
  }
  .word:nth-child(3n) {
    rotate: -0.3deg;
  }
  .word:hover {
    background: var(--safe-paper-marigold);
  }
  /* What is left of a tile that lies in the line. */
  .words .word[aria-pressed='true'] {
    color: var(--safe-ink-soft);
    background: none;
    border-style: dashed;
    border-block-end-width: 2px;
    rotate: none;
  }
  .words .word[aria-disabled='true'] {
    color: var(--safe-ink-soft);
    background: none;
    border-color: var(--safe-edge-soft);
    cursor: default;
  }
  @media (forced-colors: active) {
    .words .word[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  .line li:nth-child(even) .word {
    rotate: 0.8deg;
  }
  .word.in {
    background: var(--safe-paper-marigold);
    animation: hop var(--safe-motion) var(--safe-ease-stick);
  }
  .line > .word.in {
    animation: none;
  }
  /* Tiles are short: two reasons side by side. */
  .rows {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  @keyframes hop {
    from {
      translate: 0 1.5rem;
      scale: 0.9;
    }
  }
`;
