import { css, unsafeCSS } from 'lit';
import mossUrl from './moss.mask.svg?no-inline';
import wallUrl from './wall.svg?no-inline';

export const lobbyStyles = css`
  /* Moss all round, with tufts and pebbles in it. */
  .device {
    position: relative;
    isolation: isolate;
    max-inline-size: 68rem;
    padding: 0.6rem;
    background: var(--safe-paper-moss);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 5px 8px 4px 9px;
    --safe-composer: transparent;
  }
  .device::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--safe-edge-soft);
    opacity: 0.34;
    mask: url('${unsafeCSS(mossUrl)}') 0 0 / 9.375rem 9.375rem;
  }

  /* The name of the game on a stone lintel. */
  header {
    align-self: center;
    padding: 0.25rem 2.2rem 0.4rem;
    background: var(--safe-edge-ink);
    clip-path: polygon(2% 0, 50% 4%, 98% 0, 100% 55%, 97% 100%, 70% 95%, 32% 100%, 3% 96%, 0 48%);
  }
  header h2 {
    color: var(--safe-ground);
    font-size: var(--safe-text-l);
    text-align: center;
  }

  .place {
    flex: 1 0 auto;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    padding-block-start: 0.5rem;
  }
  .players {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.3rem 0.6rem;
    --safe-portrait-size: 2.25rem;
  }
  .player {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }
  .stone {
    padding: 0.1rem 0.7rem 0.15rem 0.5rem;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.3;
    background: var(--safe-paper-stone);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 9px 5px 8px 4px / 6px 9px 4px 8px;
  }
  .player.hero .stone {
    background: var(--safe-paper-sky);
  }

  .threads {
    flex: 1 0 12rem;
    padding-block-start: 0.6rem;
  }
  /* The slab: rows of carved stone. */
  .threads > .log {
    background: var(--safe-paper-stone) url('${unsafeCSS(wallUrl)}') center top / 46rem auto
      no-repeat;
    border: 2px solid var(--safe-edge-ink);
    border-radius: 4px 10px 5px 8px / 9px 4px 8px 5px;
    gap: 0.35rem;
    padding: 0.5rem;
  }
  .threads .log > .message {
    flex: none;
  }
  .threads > .log > .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.6rem;
    padding: 0.2rem 0.6rem;
    min-block-size: var(--safe-target);
    background: var(--safe-sheet);
    clip-path: polygon(
      0 2px,
      40% 0,
      100% 2px,
      calc(100% - 3px) 50%,
      100% 100%,
      55% calc(100% - 2px),
      2px 100%,
      3px 45%
    );
    --safe-portrait-size: 2.25rem;
  }
  .threads > .log > .from-hero {
    background: var(--safe-paper-sky);
  }
  .threads > .log > .from-adult {
    background: var(--safe-paper-moss);
  }
  .threads > .log > .notice,
  .threads > .log > .from-narrator {
    grid-template-columns: minmax(0, 1fr) auto;
    background: var(--safe-paper-kraft);
    font-size: var(--safe-text-s);
    text-align: center;
    min-block-size: 0;
  }
  .threads > .log > .from-narrator {
    align-self: center;
    padding: 0.3rem 1rem 0.35rem;
    font-size: inherit;
  }
  .notice safe-portrait {
    display: none;
  }
  .notice .words > * {
    display: inline;
  }
  .notice .who {
    margin-inline-end: 0.4em;
  }
  .flag-button:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .threads > .log .attached {
    grid-column: 2 / -1;
  }
  .threads > .log .note {
    padding-block: 0.1rem 0.4rem;
    padding-inline-start: 2.85rem;
  }

  .composer {
    border: 0;
    padding: 0.4rem 0.5rem 0.6rem;
  }
  .choice {
    --cut: var(--safe-cut-b);
  }

  /* On a phone the thread needs the room: names stand at the messages. */
  @container (max-width: 30rem) {
    .device {
      padding: 0.4rem;
    }
    .players {
      gap: 0.3rem;
    }
    .stone {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      border: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .threads {
      padding: 0.4rem 0 0;
    }
    .threads > .log {
      padding: 0.25rem;
    }
    .threads > .log > .message {
      padding-inline: 0.5rem 0;
    }
  }

  /* In a low window players stand closer, and the slab gives way beside what can be chosen. */
  @container (min-width: 30.01rem) and (max-width: 45.99rem) {
    @media (max-height: 42em) {
      .players {
        gap: 0.25rem 0.45rem;
      }
      .player {
        gap: 0.1rem;
      }
      .stone {
        padding-inline: 0.35rem 0.45rem;
        font-size: 0.875rem;
      }
      .device:has(.choice) .threads {
        flex-basis: 9.5rem;
      }
    }
  }
  @container (min-width: 46rem) {
    .place {
      flex-direction: row;
      gap: 0.5rem;
    }
    .players {
      flex-direction: column;
      flex-wrap: nowrap;
      justify-content: flex-start;
      align-self: center;
      gap: 0.9rem;
      padding-inline: 0.6rem;
      min-inline-size: 11rem;
      --safe-portrait-size: 4rem;
    }
    /* A full house stands closer, so that the words keep their room. */
    .players:has(.player:nth-child(4)) {
      gap: 0.4rem;
      --safe-portrait-size: 3.25rem;
    }
    .player {
      flex-direction: column;
      gap: 0;
    }
    .player .stone {
      margin-block-start: -0.35rem;
      min-inline-size: 7.5rem;
      text-align: center;
      z-index: 1;
    }
    .threads {
      padding-block-start: 0;
      flex-basis: 0;
      min-block-size: 12rem;
      /* As high as its neighbours, whatever it holds. */
      contain: size;
    }
  }

  @container (max-width: 17rem) {
    .threads > .log .note {
      padding-inline-start: 0;
    }
    .threads > .log > .message {
      padding-inline-end: 0.5rem;
    }
  }

  @media (forced-colors: active) {
    .threads > .log > .message {
      border: 1px solid CanvasText;
      clip-path: none;
    }
  }
`;
