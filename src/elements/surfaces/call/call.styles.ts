import { css, unsafeCSS } from 'lit';
import shelfUrl from './shelf.svg?no-inline';
import wavesUrl from './waves.mask.svg?no-inline';

export const callStyles = css`
  /* A laptop of cardboard: tiles are small stages on its screen. */
  .device {
    position: relative;
    isolation: isolate;
    max-inline-size: 70rem;
    background: var(--safe-paper-lilac);
    border: 0.5rem solid var(--safe-edge-ink);
    border-radius: 14px 12px 10px 13px;
    --safe-composer: var(--safe-ground);
  }
  .device::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--safe-edge-soft);
    opacity: 0.2;
    mask: url('${unsafeCSS(wavesUrl)}') 0 0 / 15rem 15rem;
  }
  header {
    padding: 0 1rem 0.35rem;
    text-align: center;
    background: var(--safe-edge-ink);
  }
  header h2 {
    color: var(--safe-ground);
    font-size: var(--safe-text-l);
  }
  .place {
    flex: 1 0 auto;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .threads {
    flex: 1 0 14rem;
    padding-block-start: 0.2rem;
  }

  .captions {
    padding: 0 0.6rem;
    font-family: var(--safe-font);
    font-size: var(--safe-text-s);
  }
  /* Captions: strips with the colour of the tile; comments stand at the side. */
  .threads > .log {
    gap: 0.45rem;
    background: url('${unsafeCSS(shelfUrl)}') center top / 46rem auto no-repeat;
  }
  .threads > .log > .message {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.6rem;
    align-self: start;
    min-inline-size: min(100%, 17rem);
    max-inline-size: min(100%, 36rem);
    min-block-size: var(--safe-target);
    padding-block: 0.15rem;
    padding-inline: 0.7rem 0.3rem;
    background: var(--safe-sheet);
    border-inline-start: 0.6rem solid var(--tone, var(--safe-paper-stone));
    outline: 2px solid var(--safe-edge-ink);
    border-radius: 2px 7px 3px 2px;
  }
  .threads > .log > .comment {
    align-self: end;
    min-block-size: 0;
    min-inline-size: 0;
    max-inline-size: min(85%, 24rem);
    font-size: var(--safe-text-s);
    background: var(--safe-paper-news);
    border-inline-start: 0;
    outline: 1px dashed var(--safe-edge-soft);
    border-radius: 12px 4px 12px 10px;
  }
  .comment .who {
    display: inline;
    margin-inline-end: 0.4em;
  }
  .threads > .log > .from-narrator,
  .threads > .log > .notice {
    align-self: center;
    min-block-size: 0;
    padding-inline: 0.9rem;
    text-align: center;
    background: var(--safe-paper-kraft);
    border: 0;
    outline: 0;
  }
  .flag-button:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  @container surface (max-width: 24rem) {
    .captions {
      display: none;
    }
  }
  @container surface (max-width: 36rem) {
    .threads:has(.side.open) > .captions {
      display: none;
    }
  }
  @container surface (min-width: 40rem) {
    .place {
      flex-direction: row;
    }
    .tiles {
      flex: 1 1 0;
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
      grid-auto-rows: minmax(8rem, 1fr);
      padding: 0.7rem;
    }
    .tile,
    .tile:not(.with-picture) {
      block-size: auto;
    }
    /* A head fills its tile, however high that is. */
    .tiles:not(.showing) .tile {
      container-type: size;
    }
    .tiles:not(.showing) .tile safe-portrait {
      inline-size: min(92cqi, 96cqb);
    }
    .tiles:not(.showing) .tile.avatar safe-portrait {
      inline-size: min(46cqi, 46cqb);
    }
    .tiles.showing {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      align-content: center;
    }
    .tiles.showing .tile {
      flex: 1 1 5.5rem;
      max-inline-size: 9rem;
      block-size: 5.5rem;
    }
    .tiles.showing .tile.with-picture {
      flex: none;
      inline-size: min(100%, 25rem);
      max-inline-size: none;
      block-size: auto;
    }
    .tiles.showing .tile:not(.with-picture) safe-portrait {
      --safe-portrait-size: 5.25rem;
    }
    .tiles.showing .tile:not(.with-picture) .name {
      padding-inline: 0.25rem;
      font-size: 0.875rem;
    }
    .tiles.showing .tile.avatar:not(.with-picture) safe-portrait {
      --safe-portrait-size: 3rem;
    }
    .threads {
      flex: 1 1 0;
      min-block-size: 12rem;
      flex-direction: column;
      /* As high as its neighbours, whatever it holds; a side chat finds as little width in it as on a phone. */
      container: surface / size;
    }
  }
  /* In a low window tiles are lower and closer together, so that the head of the call stays in sight. */
  @container surface (min-width: 40rem) {
    @media (max-height: 42em) {
      .tiles:not(.showing) {
        grid-auto-rows: minmax(4.75rem, 1fr);
        padding-block: 0.4rem;
      }
      .tiles:is(.of-5, .of-6):not(.showing) {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      .tiles:is(.of-5, .of-6):not(.showing) .name {
        padding-inline: 0.25rem;
        font-size: 0.875rem;
      }
      .device:has(.choice) .threads {
        min-block-size: 10rem;
      }
    }
  }
  /* Where the tiles leave it the height, a side chat is as high as its words, and the talk stays above it. */
  @container surface (min-height: 18rem) {
    .threads:has(.side.open) > .log {
      display: flex;
      min-block-size: 7.5rem;
    }
    .threads:has(.side.open) > .captions {
      display: block;
    }
    .sides:has(.open),
    .sides .side.open {
      flex: 0 1 auto;
    }
  }

  /* Tiles are broader than they are high: one below the other, or two by two. */
  @container surface (min-width: 60rem) {
    .tiles:not(.showing):is(.of-1, .of-2) {
      grid-template-columns: minmax(0, 1fr);
    }
    .tiles:not(.showing):is(.of-3, .of-4, .of-5, .of-6) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .tiles:not(.showing) .tile:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
`;
