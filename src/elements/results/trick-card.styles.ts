import { css } from 'lit';

export const trickCardStyles = css`
  .trick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.3em 0.9em;
    padding: 0.8em min(1em, 4vw) 0.9em;
    --paper: var(--safe-paper-marigold);
    line-height: 1.35;
  }
  .trick-name {
    font-family: var(--safe-font-heading);
    font-weight: 700;
    font-size: var(--safe-text-l);
    line-height: 1.2;
  }
  .trick svg {
    inline-size: min(4rem, 18vw);
    block-size: min(4rem, 18vw);
    forced-color-adjust: none;
  }
  .trick.not-yet svg {
    opacity: 0.35;
  }
  .trick.not-yet {
    --paper: var(--safe-ground);
    color: var(--safe-ink-soft);
  }
  .trick.not-yet::after {
    background: var(--safe-edge-soft);
  }
  @media print {
    .trick {
      break-inside: avoid;
    }
  }
`;
