import { css } from 'lit';

export const photoDraftStyles = css`
  :host {
    display: grid;
    justify-items: center;
    gap: 0.35rem;
    padding: 0.35rem 0.6rem 0.6rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 5px 4px 6px;
  }
  .waiting {
    justify-self: start;
    font-size: var(--safe-text-s);
    line-height: 1.2;
    color: var(--safe-ink-soft);
  }
  safe-spots {
    inline-size: min(100%, 26rem, max(17.5rem, 62vh));
  }
  .caption {
    font-size: var(--safe-text);
    line-height: 1.3;
  }
  .how {
    inline-size: 100%;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.8rem;
    font-size: var(--safe-text-s);
    line-height: 1.25;
  }
  .how.asked #how {
    background: var(--safe-paper-marigold);
    box-shadow: 0 0 0 0.3em var(--safe-paper-marigold);
  }
  .how strong {
    flex: none;
    padding: 0 0.6em;
    background: var(--safe-paper-marigold);
  }
`;
