import { css } from 'lit';

/** Of home, and of the path with its like stage. */
export const homeStyles = css`
  :host {
    display: block;
    container: home / inline-size;
  }
  /* The stage: a shallow box of paper in which the three heroes stand. */
  .stage {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
    padding-block-start: 1rem;
    min-block-size: 13.5rem;
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 5px 9px 6px 8px / 8px 5px 9px 6px;
  }
  .scenery,
  .drape {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .drape {
    inset: 0 auto 0 0;
    inline-size: clamp(2rem, 9cqi, 6rem);
  }
  .drape.end {
    inset: 0 0 0 auto;
    transform: scaleX(-1);
  }
  .sky {
    fill: var(--safe-paper-sky);
  }
  .sheet {
    fill: var(--safe-sheet);
  }
  .moss {
    fill: var(--safe-paper-moss);
  }
  .kraft {
    fill: var(--safe-paper-kraft);
  }
  .coral {
    fill: var(--safe-coral);
  }
  .shade {
    fill: var(--safe-edge-ink);
    opacity: 0.22;
  }
  .fold {
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 3;
    opacity: 0.3;
  }
  .figures {
    position: relative;
    align-self: end;
    display: flex;
    justify-content: center;
    align-items: flex-end;
    gap: clamp(0rem, 2cqi, 2rem);
    padding: 0 clamp(1.5rem, 8cqi, 6rem);
    min-block-size: clamp(4rem, 20cqi, 10rem);
    --safe-portrait-size: clamp(3rem, 22cqi, 11rem);
  }
  /* In a low frame the stories are what matters. */
  @media (max-height: 42em) {
    .stage {
      min-block-size: 0;
    }
    .figures {
      min-block-size: 5rem;
      --safe-portrait-size: 6rem;
    }
  }
  /* A booster has nobody to put on it. */
  .stage:not(:has(safe-portrait)) {
    min-block-size: 0;
  }
  .stage:not(:has(safe-portrait)) .figures {
    min-block-size: 2rem;
  }
  /* Dolls of paper on cards, in the place that faces will take and cover. */
  safe-portrait {
    display: inline-block;
    inline-size: var(--safe-portrait-size);
    aspect-ratio: 1;
    vertical-align: middle;
    background:
      radial-gradient(closest-side, var(--safe-sheet) 98%, transparent) 50% 42% / 36% 42%,
      radial-gradient(50% 100% at bottom, var(--safe-sheet) 99%, transparent) 50% 91% / 62% 30%,
      linear-gradient(var(--safe-paper-lilac) 0 0) 50% 68% / 78% 81%;
    background-repeat: no-repeat;
  }
  .figures safe-portrait {
    min-inline-size: 0;
    flex: 0 1 auto;
    margin-block-end: -0.4rem;
  }
  .banner {
    position: relative;
    justify-self: center;
    inline-size: min(38rem, 100% - 1.5rem);
    margin-block-end: 0.9rem;
    padding: 0.55rem min(1.25rem, 3cqi) 0.65rem;
    text-align: center;
  }
  .banner p {
    line-height: 1.3;
    text-wrap: balance;
  }

  @media (forced-colors: active) {
    .scenery,
    .drape {
      display: none;
    }
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space-l);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space-l);
    align-items: start;
  }
  @container home (min-width: 52rem) {
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--safe-space-xl);
    }
  }
  .part {
    display: grid;
    gap: 1rem;
  }

  /* Tickets: a stub with the number, torn along the holes. */
  .tickets {
    display: grid;
    gap: 1.1rem;
  }
  .ticket {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .stub {
    display: grid;
    place-items: center;
    min-inline-size: min(3.25rem, 14cqi);
    padding: min(0.5rem, 1.5cqi);
    border-inline-end: 3px dotted var(--safe-edge-ink);
    font-family: var(--safe-font-heading);
    font-weight: 700;
    font-size: var(--safe-text-xl);
  }
  .ticket.next .stub {
    min-inline-size: min(4rem, 16cqi);
    font-size: var(--safe-text-xxl);
  }
  .ticket.next {
    --paper: var(--safe-paper-sky);
  }
  .ticket.done {
    --paper: var(--safe-paper-moss);
  }
  .ticket-body {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.65rem min(1rem, 4cqi) 0.85rem;
  }
  .ticket-words {
    flex: 1 1 12rem;
  }
  .ticket h3 {
    line-height: 1.2;
  }
  .facts {
    font-size: var(--safe-text-s);
    line-height: 1.35;
  }

  .rules {
    display: grid;
    gap: 0.9rem;
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.9rem;
    padding: 0.55rem min(1rem, 4cqi) 0.6rem;
  }
  .rule div {
    flex: 1 1 7rem;
  }
  .rule p {
    font-size: var(--safe-text-s);
    line-height: 1.35;
  }

  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9rem;
    align-items: flex-start;
  }
  .slip {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    padding: 0.8rem min(1.1rem, 4cqi) 1rem;
  }
  .keep {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
    font-size: var(--safe-text-s);
  }
`;
