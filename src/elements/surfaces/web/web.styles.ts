import { css, unsafeCSS } from 'lit';
import cuttingsUrl from './cuttings.svg?no-inline';

export const webStyles = css`
  /* Newsprint: columns, rules, cuttings. */
  .device {
    max-inline-size: 68rem;
    background: var(--safe-paper-stone);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 4px 6px 5px 7px;
    --safe-composer: var(--safe-ground);
  }
  header {
    padding: 0.25rem 0.9rem 0.15rem;
  }
  header h2 {
    font-size: var(--safe-text-l);
    text-align: center;
  }
  .threads {
    background: var(--safe-paper-news);
    border-block-start: 2px solid var(--safe-edge-ink);
  }
  .composer {
    border-radius: 0 0 5px 6px;
  }
  .threads > .log {
    background: url('${unsafeCSS(cuttingsUrl)}') center top / 46rem auto no-repeat;
  }

  /* Tabs that stand up behind the page. */
  .rack {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 var(--safe-gap);
    padding-inline: 0.7rem;
    margin-block-end: -2px;
  }
  .rack li {
    min-inline-size: 0;
    max-inline-size: 15rem;
  }
  .edge {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    max-inline-size: 100%;
    min-block-size: var(--safe-target);
    padding: 0.2rem 0.9rem;
    font-size: var(--safe-text-s);
    line-height: 1.25;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 8px 11px 0 0;
  }
  .edge:hover {
    background: var(--safe-paper-marigold);
  }
  .edge[aria-current] {
    font-weight: 700;
    background: var(--safe-paper-news);
    border-block-end-color: var(--safe-paper-news);
  }
  .edge.has-flag {
    box-shadow:
      inset 0 0.35rem var(--safe-flag),
      inset 0 0.5rem var(--safe-edge-ink);
  }

  .sheet {
    flex: none;
    display: grid;
    align-content: start;
    gap: 0.6rem;
    inline-size: min(100%, 40rem);
    margin-inline: auto;
  }

  /* A page: its address on the strip above, a double rule under the headline. */
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.6rem;
    padding: 0 1rem 0.4rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 2px 3px 2px 4px;
  }
  .page > * {
    grid-column: 1 / -1;
  }
  .page:not(:has(.bar)) {
    padding-block-start: 0.6rem;
  }
  /* What else is on the same page is pasted on below. */
  .page.goes-on {
    margin-block-start: calc(-0.6rem - 2px);
    border-block-start-style: dashed;
    padding-block-start: 0.2rem;
  }
  .bar {
    order: -1;
    margin-inline: -1rem;
    padding: 0.2rem 0.7rem;
    background: var(--safe-paper-stone);
    border-block-end: 2px solid var(--safe-edge-ink);
    margin-block-end: 0.4rem;
  }
  .bar > :is(bdi, .detail.address) {
    display: block;
    inline-size: 100%;
    padding-inline: 0.8em;
    font-size: var(--safe-text-s);
    line-height: 1.35;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 1em 0.8em 0.9em 1em;
  }
  .page h3 {
    padding-block-end: 0.25rem;
    font-size: var(--safe-text-xl);
    line-height: 1.1;
    border-block-end: 5px double var(--safe-edge-ink);
  }
  .page .words {
    grid-column: 1;
    padding-block-start: 0.4rem;
    line-height: 1.45;
  }
  .page safe-picture {
    margin-block: 0.4rem;
  }
  /* A picture, and the one of an earlier page as a clipping beside it. */
  .compared {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
    align-items: start;
    gap: 0 0.7rem;
    --safe-picture-size: 11rem;
  }
  .compared safe-picture {
    margin-block: 0.3rem;
  }
  .compared figure {
    justify-self: start;
    padding: 0 0.3rem 0.2rem;
    background: var(--safe-paper-stone);
    border: 2px dashed var(--safe-edge-soft);
    border-radius: 2px 4px 3px 5px;
  }
  .compared figcaption {
    font-size: var(--safe-text-s);
    line-height: 1.25;
  }
  .page .peek-line,
  .result .peek-line {
    grid-column: 1;
  }
  .page .flag-button,
  .result .flag-button {
    grid-column: 2;
    place-self: end;
  }

  /* A result: a small notice between two rules. */
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.6rem;
    padding-block: 0.35rem;
    border-block-start: 2px solid var(--safe-edge-ink);
  }
  .result > * {
    grid-column: 1;
  }
  .result > .note {
    grid-column: 1 / -1;
  }
  .result h3 {
    font-size: var(--safe-text-l);
    line-height: 1.2;
    color: var(--safe-action);
  }
  .result .flag-button {
    grid-row: 1 / span 3;
    align-self: center;
  }

  .sheet .slip {
    --slip: var(--safe-sheet);
    inline-size: 100%;
  }
  .sheet .slip.comment {
    border-inline-start: 5px solid var(--safe-edge-soft);
  }
  .sheet .slip.from-narrator,
  .sheet .slip.notice {
    --slip: var(--safe-paper-kraft);
    inline-size: fit-content;
  }

  /* Where there is room the flag stands beside the pictures. */
  @container (min-width: 30.01rem) {
    .page > .compared {
      grid-column: 1;
      justify-content: start;
      grid-template-columns: repeat(2, minmax(0, 12rem));
    }
  }
  @container (max-width: 30rem) {
    .threads > .log {
      padding-inline: 0;
    }
    .rack li {
      flex: 1 1 4.5rem;
    }
    .edge {
      padding-inline: 0.6rem;
    }
  }
  @container (max-width: 17rem) {
    .page {
      padding-inline: 0.4rem;
    }
    .bar {
      margin-inline: -0.4rem;
    }
    .edge span {
      white-space: normal;
    }
  }
`;
