import { css } from 'lit';

export const playerStyles = css`
  :host {
    display: block;
    container: player / inline-size;
    background: var(--safe-ground);
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
    min-block-size: 100dvh;
  }

  /* The valance of the theatre: a strip of paper with a scalloped edge. */
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
  }
  /* Where it would take too much of the screen it scrolls away instead. */
  @media (max-height: 26em) {
    header {
      position: static;
    }
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--safe-space);
    padding: 0.25rem clamp(0.5rem, 2cqi, 1.5rem) 0;
    background: var(--safe-paper-coral);
  }
  .scallops {
    display: block;
    inline-size: 100%;
    block-size: 13px;
  }
  .scallops path {
    fill: var(--safe-paper-coral);
  }
  .where {
    flex: 1 1 10rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
    font-size: var(--safe-text-s);
    line-height: 1.3;
  }
  .place {
    font-weight: 700;
  }
  .notches {
    display: inline-flex;
    gap: 4px;
  }
  .notches i {
    inline-size: 0.8rem;
    block-size: 0.8rem;
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 3px 5px 3px;
  }
  .notches .full {
    background: var(--safe-edge-ink);
  }
  .save {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    flex: 0 1 auto;
    justify-content: space-between;
    gap: 0 var(--safe-gap);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: var(--safe-target);
    min-inline-size: var(--safe-target);
    padding: 0.2em 0.6em;
    border-radius: 6px;
    font-size: var(--safe-text-s);
    font-weight: 700;
    line-height: 1.1;
  }
  .tool:hover {
    background: var(--safe-paper-marigold);
  }
  @container player (max-width: 46rem) {
    .tool {
      flex: 1 1 4.25rem;
      flex-direction: column;
      justify-content: center;
      gap: 0.1em;
      padding: 0.1em 0.15em;
      font-size: 0.875rem;
      text-align: center;
    }
    .tool .icon {
      inline-size: 1.35rem;
      block-size: 1.35rem;
    }
  }
  /* Between a phone and a laptop no name of a tool need break. */
  @container player (min-width: 36rem) and (max-width: 46rem) {
    .tool {
      flex-basis: auto;
    }
  }
  /* Always as many lines, however long the words about saving are: the screen below must not move. */
  @container player (max-width: 36rem) {
    /* Far off where words are so large that it would take too much. */
    header {
      inset-block-start: min(0px, (100vh - 23rem) * 99);
    }
    .where,
    .tools {
      flex: 1 1 100%;
    }
    .where {
      justify-content: space-between;
      row-gap: 0.15rem;
    }
    .notches {
      order: 1;
      flex: 1 1 100%;
    }
    .notches i {
      flex: 1;
      block-size: 0.5rem;
      border-radius: 3px 2px 4px 2px;
    }
  }
  @container player (max-width: 21rem) {
    .where {
      align-content: start;
      min-block-size: calc(3lh + 0.65rem);
    }
  }
  /* Very large words: the tools stand two by two. */
  @container player (max-width: 17rem) {
    header {
      position: static;
    }
    .where {
      min-block-size: calc(2lh + 0.65rem);
    }
    .tool {
      flex-basis: 40%;
      min-block-size: 2.25rem;
    }
  }

  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: 68rem;
    margin-inline: auto;
    padding: var(--safe-space) clamp(0.75rem, 3cqi, 2rem) var(--safe-space-l);
  }
  main.story {
    padding-block: var(--safe-space-s) 0;
  }
  main > * {
    inline-size: 100%;
  }
  .notice {
    margin: 0 auto var(--safe-space);
    max-inline-size: var(--safe-measure);
    padding: 0.6em 1em;
    --paper: var(--safe-paper-sky);
  }
  .notice p {
    margin: 0.4em 0;
  }
  .plain {
    margin: auto;
    max-inline-size: var(--safe-measure);
    padding: min(1.5em, 6vw);
    display: grid;
    gap: var(--safe-space);
    justify-items: start;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    padding: 0 var(--safe-space) var(--safe-space);
    font-size: var(--safe-text-s);
  }

  /* The curtain of "Leave quickly": a blank sheet over everything, at once, in a browser's own white or black. */
  .curtain {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    letter-spacing: 0;
  }
  .curtain:focus-visible {
    outline: none;
    box-shadow: none;
    text-decoration: none;
  }
  .curtain > div {
    min-block-size: 100%;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    align-items: flex-start;
    padding: 1.5rem;
  }
  .curtain h2 {
    font-family: var(--safe-font);
    font-size: 1.25rem;
    font-weight: 400;
  }
  .curtain p {
    max-inline-size: 40ch;
    font-size: 1rem;
  }
  .curtain .quiet {
    font-size: 1rem;
  }
  .curtain .quiet:hover {
    background: none;
    color: inherit;
  }

  @media (forced-colors: active) {
    .notches .full {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .scallops {
      display: none;
    }
    .strip {
      border-block-end: 2px solid CanvasText;
    }
  }
  @media print {
    header,
    .foot,
    .notice {
      display: none;
    }
    .frame {
      min-block-size: 0;
    }
    main {
      padding: 0;
      max-inline-size: none;
    }
  }
`;
