import { css } from 'lit';

/** Names that are said at the captions: out of sight, and still heard. */
const heardOnly = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
`;

export const tileStyles = css`
  .tiles {
    flex: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.5rem), 1fr));
    gap: 0.4rem;
    padding: 0.5rem 0.5rem 0.3rem;
  }
  .tile {
    position: relative;
    isolation: isolate;
    display: grid;
    justify-items: center;
    align-items: end;
    block-size: 5.5rem;
    overflow: hidden;
    background: var(--tone);
    border: 3px solid var(--safe-edge-ink);
    border-radius: 8px 5px 9px 6px / 6px 9px 5px 8px;
  }
  .tone-0 {
    --tone: var(--safe-paper-sky);
  }
  .tone-1 {
    --tone: var(--safe-paper-marigold);
  }
  .tone-2 {
    --tone: var(--safe-paper-moss);
  }
  .tone-3 {
    --tone: var(--safe-paper-coral);
  }
  .tile > * {
    grid-area: 1 / 1;
  }
  .tile safe-portrait {
    --safe-portrait-size: 5.25rem;
    margin-block-end: -0.3rem;
  }
  .tile.avatar safe-portrait {
    --safe-portrait-size: 3rem;
    align-self: center;
    margin-block-end: 0.9rem;
  }
  .tile.speaks {
    border-color: var(--safe-coral);
    outline: 2px solid var(--safe-edge-ink);
  }
  .name {
    justify-self: start;
    max-inline-size: 100%;
    padding: 0 0.6rem 0.05rem 0.4rem;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.3;
    background: var(--safe-sheet);
    border-start-end-radius: 5px;
    z-index: 1;
  }

  /* A camera that is covered: the curtain is down. */
  .curtain {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: none;
    forced-color-adjust: none;
  }
  .cloth {
    fill: #a795c9;
  }
  .fold {
    fill: #8e7ab5;
  }
  .fringe {
    fill: var(--safe-drawn-flag);
    stroke: var(--safe-drawn-paper);
    stroke-width: 2;
    stroke-linejoin: bevel;
  }

  .tile safe-picture {
    align-self: stretch;
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: auto;
  }
  .tile.with-picture {
    grid-column: 1 / -1;
    aspect-ratio: 4 / 3;
    block-size: auto;
    order: -1;
  }
  .tile.with-picture safe-portrait {
    --safe-portrait-size: 38%;
    justify-self: end;
    align-self: end;
    margin: 0;
  }

  /* On a phone four or more are one row of round heads, so that words have the room; names stand at the captions. */
  @container surface (max-width: 39.99rem) {
    .tiles:is(.of-4, .of-5, .of-6):not(.showing) {
      grid: auto / auto-flow minmax(0, 3.5rem);
      justify-content: center;
    }
    .tiles:is(.of-4, .of-5, .of-6):not(.showing) .tile {
      block-size: auto;
      aspect-ratio: 1;
      border-radius: 52% 48% 50% 46% / 47% 52% 46% 51%;
    }
    .tiles:is(.of-4, .of-5, .of-6):not(.showing) safe-portrait {
      --safe-portrait-size: 115%;
    }
    .tiles:is(.of-4, .of-5, .of-6):not(.showing) .avatar safe-portrait {
      --safe-portrait-size: 55%;
      margin-block-end: 0;
    }
    .tiles:is(.of-4, .of-5, .of-6, .showing) .tile:not(.with-picture) .name {
      ${heardOnly}
    }
    /* A picture stands beside small heads. */
    .tiles.showing {
      grid: repeat(2, minmax(0, 1fr)) / auto-flow minmax(0, 1fr);
      grid-template-columns: minmax(0, 11.5rem);
    }
    .tiles.showing .tile.with-picture {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
    .tiles.showing .tile:not(.with-picture) {
      block-size: auto;
      min-block-size: 3.75rem;
    }
    .tiles.showing .tile:not(.with-picture) safe-portrait {
      --safe-portrait-size: 3.5rem;
    }
    .tiles.showing .tile.avatar:not(.with-picture) safe-portrait {
      --safe-portrait-size: 2.25rem;
      margin-block-end: 0;
    }
  }

  /* On a small phone long names would cover the eyes of three faces; whose curtain one is stays there. */
  @container surface (max-width: 26rem) {
    .tiles.of-3 .tile:not(.with-picture, .avatar) .name {
      ${heardOnly}
    }
    .tiles.of-3 .avatar safe-portrait {
      align-self: start;
    }
  }

  /* A small screen with large words: the picture alone, since names stand at the captions. */
  @container surface (max-width: 17rem) {
    .tile safe-portrait {
      display: block;
    }
    .tiles.showing {
      grid: none;
    }
    .tiles.showing .tile.with-picture {
      grid-row: auto;
    }
    .tiles.showing .tile:not(.with-picture) {
      display: none;
    }
  }
`;
