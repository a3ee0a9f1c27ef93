import { css } from 'lit';

export const trickCardStyles = css`
  .trick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.3em 0.9em;
    padding: 0.8em 1em 0.9em;
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
    inline-size: 4rem;
    block-size: 4rem;
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
