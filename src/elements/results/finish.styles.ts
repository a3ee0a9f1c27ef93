import { css } from 'lit';

export const finishStyles = css`
  :host {
    display: block;
    container: finish / inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space-xl);
  }
  header.paper {
    padding: 1rem min(1.5rem, 4cqi) 1.2rem;
    --paper: var(--safe-paper-marigold);
  }
  .part {
    display: grid;
    gap: 1rem;
  }
  .rules,
  .tricks {
    display: grid;
    gap: 1.2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
  }
  .tricks {
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
  }
  .tricks li {
    display: grid;
  }
  .rule {
    display: grid;
    gap: 0.7rem;
    align-content: start;
    padding: 1rem min(1.2rem, 4cqi) 1.2rem;
    line-height: 1.4;
  }
  .rule:nth-child(3n + 1) {
    --paper: var(--safe-paper-sky);
  }
  .rule:nth-child(3n + 2) {
    --paper: var(--safe-paper-moss);
  }
  .rule:nth-child(3n) {
    --paper: var(--safe-paper-lilac);
  }
  .rule-head {
    display: flex;
    align-items: center;
    gap: 0.8rem;
  }
  .state,
  .growing {
    font-size: var(--safe-text-s);
  }
  .rule-words {
    display: flex;
    gap: 0.6em;
    font-weight: 700;
  }
  .rule-words .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .told {
    padding-inline-start: 0.8rem;
    border-inline-start: 0.35rem solid var(--safe-edge-ink);
  }
  .pair {
    display: grid;
    gap: 1.2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    align-items: start;
  }
  .slip {
    display: grid;
    gap: 0.5rem;
    padding: 0.9rem min(1.2rem, 4cqi) 1.1rem;
  }
  .slip h2 {
    font-size: var(--safe-text-l);
  }
  .slip.talk {
    --paper: var(--safe-paper-lilac);
  }
  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
  }

  @media print {
    .doings,
    .slip.next,
    .growing,
    .state {
      display: none;
    }
    .page {
      gap: 8mm;
    }
    .rules,
    .tricks {
      grid-template-columns: 1fr 1fr;
    }
    .rule,
    .slip {
      break-inside: avoid;
    }
  }
`;
