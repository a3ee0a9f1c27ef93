import { css } from 'lit';

export const replayStyles = css`
  :host {
    display: grid;
    gap: 1.1rem;
    max-inline-size: 46rem;
    margin-inline: auto;
    container-type: inline-size;
    --safe-portrait-size: 2.5rem;
  }
  h2 {
    font-size: var(--safe-text-l);
  }

  /* Endings as tickets: torn off when found. */
  .endings ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.6rem;
    margin-block-start: 0.5rem;
  }
  .endings li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3rem;
    padding: 0.4rem 0.8rem;
    line-height: 1.25;
    color: var(--safe-ink-soft);
    border: 2px dashed var(--safe-edge-soft);
    border-radius: 3px 6px 4px 7px;
  }
  .endings .found {
    color: var(--safe-ink);
    font-weight: 700;
    background: var(--safe-paper-marigold);
    border: 2px solid var(--safe-edge-ink);
    rotate: -0.7deg;
  }
  .endings .found:nth-child(even) {
    rotate: 0.6deg;
  }
  .unknown {
    inline-size: 1.25em;
    text-align: center;
    font-weight: 700;
  }

  /* The line: a thread of ink with a knot at each moment. */
  .line {
    position: relative;
    display: grid;
    gap: 1.6rem;
    padding-inline-start: 1.9rem;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block: 0.4rem 0;
    inset-inline-start: 0.6rem;
    border-inline-start: 4px solid var(--safe-edge-ink);
  }
  .moment {
    position: relative;
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }
  .place::before {
    content: '';
    position: absolute;
    inset-block-start: 0.6rem;
    inset-inline-start: -1.9rem;
    inline-size: 1.4rem;
    block-size: 1.4rem;
    background: var(--safe-ground);
    border: 4px solid var(--safe-edge-ink);
    border-radius: 52% 46% 50% 48%;
  }
  .moment:has(.noted:not(.missed)) .place::before {
    background: var(--safe-flag);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.7rem;
    min-inline-size: min(100%, 14rem);
    max-inline-size: 100%;
    padding: 0.35rem 0.9rem 0.4rem 0.5rem;
    line-height: 1.35;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 8px 3px 7px;
  }
  .said > p {
    flex: 1;
    min-inline-size: min(100%, 9rem);
  }
  .said safe-picture {
    --safe-picture-size: 12rem;
    margin-block: 0.3rem;
  }
  .said strong {
    display: block;
    font-size: var(--safe-text-s);
    line-height: 1.2;
  }
  .from-hero {
    background: var(--safe-paper-sky);
  }
  .from-adult {
    background: var(--safe-paper-moss);
  }
  .from-narrator {
    background: none;
    border: 0;
    padding-inline-start: 0;
  }
  .noted {
    flex-basis: 100%;
    display: grid;
    justify-items: start;
    gap: 0.2rem;
    padding-block: 0.2rem 0.3rem;
  }
  .ribbon {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.15em 0.8em 0.15em 0.6em;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.4;
    color: var(--safe-on-flag);
    background: var(--safe-flag);
    forced-color-adjust: none;
    border: 2px solid var(--safe-edge-ink);
    rotate: -1deg;
  }
  .fine .ribbon {
    color: var(--safe-ink);
    background: var(--safe-paper-moss);
  }
  .missed .ribbon {
    color: var(--safe-ink);
    background: none;
    border-style: dashed;
  }
  .because {
    font-size: var(--safe-text-s);
    line-height: 1.4;
  }

  .taken,
  .others {
    inline-size: 100%;
    padding: 0.4rem 0.8rem 0.5rem;
    line-height: 1.4;
    background: var(--safe-paper-stone);
    border-radius: 3px 7px 4px 6px;
  }
  .taken.turn-safe {
    background: var(--safe-paper-moss);
  }
  h4 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin: 0;
    font-size: var(--safe-text-s);
    line-height: 1.4;
  }
  .act {
    font-weight: 700;
  }
  .others {
    background: none;
    border: 2px dashed var(--safe-edge-soft);
    padding-block: 0;
  }
  .others ul {
    display: grid;
    gap: 0.6rem;
    padding-block-end: 0.7rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--safe-target);
    font-weight: 700;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '+';
    content: '+' / '';
    margin-inline-start: auto;
    font-size: var(--safe-text-l);
  }
  [open] > summary::after {
    content: '–';
    content: '–' / '';
  }

  .ending {
    padding: 0.8rem 1.1rem 1rem;
    background: var(--safe-paper-marigold);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 4px 10px 3px 9px;
  }
  .ending h2 {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  /* The way on for those who have seen enough, without going through all moments. */
  .early {
    justify-self: start;
  }
  .actions {
    padding-block: 0.2rem 0.5rem;
  }

  @container (max-width: 17rem) {
    safe-portrait {
      display: none;
    }
    .line {
      padding-inline-start: 0;
    }
    .line::before,
    .place::before {
      display: none;
    }
  }
`;
