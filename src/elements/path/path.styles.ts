import { css } from 'lit';

export const pathStyles = css`
  .stage {
    min-block-size: 0;
  }
  .figures {
    min-block-size: clamp(4rem, 16cqi, 8rem);
    --safe-portrait-size: clamp(4rem, 16cqi, 8rem);
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.4rem 0.9rem;
    margin-block-start: 0.5rem;
    padding-block-end: 0.35rem;
  }

  /* The path: hills of paper one before the other, and a trail that winds down over them. */
  .trail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 9px 5px 8px 6px / 6px 9px 5px 8px;
    overflow: hidden;
    background: var(--safe-paper-sky);
    padding-block-start: 1.5rem;
    --way: 4.75rem;
    --half: 1.3rem;
    --at: 0.3;
  }
  .stop {
    position: relative;
    display: grid;
    grid-template-columns: var(--way) minmax(0, 1fr);
    align-items: center;
    padding-block: var(--rise) var(--fall);
    padding-inline-end: min(1rem, 4cqi);
    --rise: 1.4rem;
    --fall: 1.9rem;
    --ground: var(--safe-paper-moss);
  }
  .stop:nth-child(even) {
    --at: 0.7;
  }
  .hill-2 {
    --ground: var(--safe-paper-kraft);
  }
  .hill-3 {
    --ground: var(--safe-paper-lilac);
  }
  .hill-0 {
    --ground: var(--safe-paper-coral);
  }
  .hill {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: calc(100% + 3rem);
  }
  .hill .shade {
    fill: var(--safe-edge-ink);
    opacity: 0.22;
  }
  .hill .ground {
    fill: var(--ground);
  }
  .way {
    position: relative;
    align-self: stretch;
    margin-block: calc(-1 * var(--rise)) calc(-1 * var(--fall));
    display: grid;
    align-items: center;
  }
  .bend {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 5;
    stroke-dasharray: 2 13;
    stroke-linecap: round;
  }
  .stop:first-child .bend {
    clip-path: inset(50% 0 0);
  }
  .stop:last-child .bend {
    clip-path: inset(0 0 50%);
  }
  .stop:nth-child(even) :is(.hill, .bend) {
    transform: scaleX(-1);
  }
  .bend:dir(rtl) {
    scale: -1 1;
  }
  .marker {
    position: relative;
    justify-self: start;
    display: grid;
    place-items: center;
    inline-size: calc(2 * var(--half));
    block-size: calc(2 * var(--half));
    margin-inline-start: calc(var(--at) * var(--way) - var(--half));
    border: 3px solid var(--safe-edge-ink);
    border-radius: 46% 50% 44% 48% / 50% 45% 49% 46%;
    background: var(--safe-sheet);
    font-family: var(--safe-font-heading);
    font-weight: 700;
    font-size: 1.375rem;
    line-height: 1;
  }
  .next .marker {
    background: var(--safe-paper-marigold);
  }
  .done .marker {
    background: var(--safe-paper-moss);
  }

  .sign {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6rem 1.25rem;
    padding: 0.7rem min(1.1rem, 4cqi) 0.95rem;
  }
  .next .sign {
    --paper: var(--safe-paper-sky);
  }
  .words {
    flex: 1 1 min(13rem, 100%);
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  /* Links, where each module is a page of its own. */
  a.button:not(.main) {
    color: inherit;
  }
  .sign h2 {
    line-height: 1.2;
  }
  .idea {
    line-height: 1.35;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.5rem;
    margin-block-start: 0.2rem;
    font-size: var(--safe-text-s);
    line-height: 1.35;
  }
  .facts > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }
  .flags,
  .pots {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.15rem;
  }
  .flag {
    inline-size: 1.15rem;
    block-size: 1.4rem;
    forced-color-adjust: none;
  }
  .flag .stick {
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .flag .cloth {
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .flag.begun .cloth {
    fill: var(--safe-paper-marigold);
  }
  .flag.done .cloth {
    fill: var(--safe-coral);
  }
  .pots .plant {
    inline-size: 1.35rem;
    block-size: 1.7rem;
  }
  .due {
    justify-self: start;
    padding: 0.1rem 0.7rem 0.15rem;
    background: var(--safe-paper-coral);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 7px 5px 6px;
    font-size: var(--safe-text-s);
    line-height: 1.35;
  }

  .hero {
    display: none;
  }
  @container home (min-width: 46rem) {
    .trail {
      --way: 9rem;
      --half: 1.625rem;
    }
    .stop {
      grid-template-columns: var(--way) minmax(0, 1fr) clamp(6rem, 14cqi, 10rem);
      gap: 0 1.25rem;
      --rise: 2rem;
      --fall: 2.5rem;
      --safe-portrait-size: clamp(6rem, 14cqi, 10rem);
    }
    .hero {
      position: relative;
      display: block;
      align-self: end;
      margin-block-end: calc(-1 * var(--fall));
    }
    .marker {
      font-size: 1.75rem;
    }
  }

  .slip {
    --paper: var(--safe-paper-moss);
  }

  /* Very large words: the number stands above its sign. */
  @container home (max-width: 17rem) {
    .stop {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 0.4rem;
    }
    .way {
      margin-block: 0 0.3rem;
    }
    .bend {
      display: none;
    }
    .marker {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .hill {
      display: none;
    }
    .flag.begun .cloth {
      fill: GrayText;
    }
    .stop + .stop {
      border-block-start: 1px solid CanvasText;
    }
  }
`;
