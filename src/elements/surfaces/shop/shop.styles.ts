import { css, unsafeCSS } from 'lit';
import marketUrl from './market.svg?no-inline';

export const shopStyles = css`
  /* A market stall: a striped awning over a wooden counter. */
  .device {
    max-inline-size: 64rem;
    background: var(--safe-paper-kraft);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 5px 4px 8px 6px;
    --safe-composer: var(--safe-paper-stone);
    --scallop: 2.4rem;
  }
  header {
    padding: 0.3rem 1rem 0.15rem;
    text-align: center;
    background: var(--safe-edge-ink);
  }
  header h2 {
    color: var(--safe-ground);
    font-size: var(--safe-text-l);
  }
  .awning {
    flex: none;
    block-size: 1.7rem;
    background: repeating-linear-gradient(
        90deg,
        var(--safe-coral) 0 var(--scallop),
        var(--safe-sheet) 0 calc(2 * var(--scallop))
      )
      50% 0;
    mask:
      linear-gradient(#000 0 0) 0 0 / 100% 0.6rem no-repeat,
      radial-gradient(ellipse 50% 100% at 50% 0, #000 98%, transparent) 50% 0.55rem / var(--scallop)
        1.15rem repeat-x;
  }
  .threads {
    padding-block-start: 0.2rem;
  }
  .composer {
    border-radius: 0 0 6px 4px;
  }
  .slip.from-narrator,
  .slip.notice {
    --slip: var(--safe-paper-news);
  }

  /* Where the stall stands. */
  .bar {
    flex: none;
    align-self: center;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.5rem);
    margin-block-start: -0.3rem;
    padding: 0.1rem 0.9rem;
    font-size: var(--safe-text-s);
    text-align: center;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 5px 4px 6px;
    z-index: 1;
  }
  .rack {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--safe-gap);
    margin-block-start: -0.3rem;
    padding-inline: 0.7rem;
    z-index: 1;
  }
  .edge {
    min-block-size: var(--safe-target);
    padding: 0.2rem 0.8rem;
    font-size: var(--safe-text-s);
    line-height: 1.25;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 5px 4px 6px;
  }
  .edge:hover {
    background: var(--safe-paper-marigold);
  }
  .edge[aria-current] {
    font-weight: 700;
    background: var(--safe-sheet);
    border-block-end-width: 5px;
  }
  .edge.has-flag {
    box-shadow:
      inset 0 -0.3rem var(--safe-flag),
      inset 0 -0.45rem var(--safe-edge-ink);
  }

  .threads > .log {
    background: url('${unsafeCSS(marketUrl)}') center top / 46rem auto no-repeat;
  }

  /* Tickets: what is for sale, its price on the stub behind a line of holes. */
  .tickets {
    flex: none;
    display: grid;
    gap: 0.7rem;
    inline-size: min(100%, 40rem);
    margin-inline: auto;
  }
  .offer,
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(9rem);
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 6px 5px 4px;
  }
  .ware {
    padding: 0.5rem 0.9rem 0.6rem;
  }
  .ware h3 {
    font-size: var(--safe-text-l);
    line-height: 1.2;
  }
  .stub {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-between;
    min-inline-size: 6.5rem;
    padding: 0.5rem 0.4rem 0.2rem 0.7rem;
    text-align: center;
    background: var(--safe-paper-marigold);
    border-inline-start: 3px dotted var(--safe-edge-ink);
  }
  .stub .price {
    inline-size: auto;
    padding: 0;
    font-size: var(--safe-text-l);
    background: none;
  }
  .offer > .note,
  .page > .note {
    padding: 0.2rem 0.9rem 0.5rem;
  }

  /* What buyers said, on tags; what the seller says, over the counter. */
  .reviews,
  .counter {
    flex: none;
    display: grid;
    gap: 0.4rem;
    inline-size: min(100%, 40rem);
    margin-inline: auto;
    padding: 0.2rem 0.7rem 0.6rem;
  }
  .reviews h3,
  .counter h3 {
    font-family: var(--safe-font);
    font-size: var(--safe-text-s);
    line-height: 1.4;
  }
  .reviews .slip {
    --slip: var(--safe-paper-news);
    padding-inline-start: 1.5rem;
    clip-path: polygon(0.9rem 0, 100% 0, 100% 100%, 0.9rem 100%, 0 calc(100% - 0.9rem), 0 0.9rem);
  }
  .reviews .slip:dir(rtl) {
    clip-path: polygon(
      0 0,
      calc(100% - 0.9rem) 0,
      100% 0.9rem,
      100% calc(100% - 0.9rem),
      calc(100% - 0.9rem) 100%,
      0 100%
    );
  }
  .counter {
    background: var(--safe-paper-stone);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 7px 5px 3px;
  }
  .counter .slip {
    --slip: var(--safe-sheet);
    inline-size: calc(100% - 1.5rem);
    margin-inline: 0 auto;
  }
  .counter .from-hero {
    --slip: var(--safe-paper-sky);
    margin-inline: auto 0;
  }
  .slip .flag-button:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .ware safe-picture {
    --safe-picture-size: 14rem;
    margin-block: 0.3rem;
  }
  /* Where there is room the wares stand beside their words. */
  @container (min-width: 38rem) {
    .ware:has(> safe-picture) {
      display: grid;
      grid-template-columns: 13rem minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 0.9rem;
    }
    .ware > :not(safe-picture) {
      grid-column: 2;
    }
    .ware > safe-picture {
      grid-area: 1 / 1 / span 4;
      align-self: center;
    }
  }

  @container (max-width: 30rem) {
    .threads > .log {
      padding-inline: 0;
    }
    .rack li {
      flex: 1 1 7rem;
      min-inline-size: var(--safe-target);
    }
    /* Two stand side by side, with an address broken where it may be. */
    .edge {
      inline-size: 100%;
      padding-inline: 0.3rem;
      text-align: center;
    }
    .stub {
      min-inline-size: 5rem;
    }
    .offer,
    .page {
      grid-template-columns: minmax(0, 1fr) fit-content(42%);
    }
    .ware {
      padding-inline: 0.7rem 0.5rem;
    }
  }
  @container (max-width: 17rem) {
    .offer,
    .page {
      grid-template-columns: minmax(0, 1fr);
    }
    .stub {
      border-inline-start: 0;
      border-block-start: 3px dotted var(--safe-edge-ink);
    }
    .reviews .slip {
      clip-path: none;
    }
  }

  /* Under the awning less is left of a low window. */
  @media (max-height: 42em) {
    .device:has(.choice) .threads:not(:has(.fresh safe-picture)) {
      flex-basis: 8.5rem;
    }
  }
`;
