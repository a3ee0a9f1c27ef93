import { css, unsafeCSS } from 'lit';
import cornersUrl from './corners.mask.svg?no-inline';
import lineUrl from './line.svg?no-inline';

export const photoStyles = css`
  /* The red light of a darkroom, cut from paper. */
  .device {
    position: relative;
    isolation: isolate;
    overflow: clip;
    max-inline-size: 64rem;
    background: var(--safe-paper-coral);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 6px 4px 8px 5px;
    --safe-composer: var(--safe-paper-news);
  }
  .device::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--safe-edge-soft);
    opacity: 0.22;
    mask: url('${unsafeCSS(cornersUrl)}') 0 0 / 15rem 15rem;
  }

  /* A strip of film with its holes. */
  header {
    padding: 0.15rem 1rem 0.2rem;
    text-align: center;
    background: var(--safe-edge-ink);
    border-block: 0.4rem dashed var(--safe-paper-coral);
  }
  header h2 {
    font-size: var(--safe-text-l);
    color: var(--safe-ground);
  }

  .audience {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.9rem;
    padding: 0.45rem 0.8rem 0.25rem;
    font-size: var(--safe-text-s);
    line-height: 1.3;
    --safe-portrait-size: 2rem;
  }
  .tape {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.1rem 0.8rem;
    font-weight: 700;
    background: var(--safe-paper-marigold);
    clip-path: polygon(
      0 0,
      100% 0,
      calc(100% - 4px) 25%,
      100% 50%,
      calc(100% - 4px) 75%,
      100% 100%,
      0 100%,
      4px 75%,
      0 50%,
      4px 25%
    );
    rotate: -1deg;
  }
  .audience ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.9rem;
  }
  .audience li {
    display: flex;
    align-items: center;
    gap: 0.3rem;
  }

  .threads > .log {
    gap: 0.9rem;
    padding: 0.6rem 0.5rem 0.9rem;
    background: url('${unsafeCSS(lineUrl)}') center top / 46rem auto no-repeat;
  }
  .threads > .log > * {
    flex: none;
  }
  .loose,
  .hung {
    display: grid;
    gap: 0.5rem;
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.6rem;
    padding: 0.2rem 0.6rem;
    min-block-size: var(--safe-target);
    --safe-portrait-size: 2.25rem;
  }

  /* A print hangs from a peg. */
  .print {
    position: relative;
    justify-self: center;
    inline-size: min(100%, 17rem);
    padding: 1rem 0.7rem 0.3rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 2px 3px 2px 4px;
    rotate: -0.6deg;
    --safe-picture-size: min(100%, max(9rem, 60dvh - 13rem));
  }
  .hung:nth-child(even) > .print {
    rotate: 0.7deg;
  }
  .print::before {
    content: '';
    position: absolute;
    inset-block-start: -0.55rem;
    inset-inline-start: calc(50% - 0.45rem);
    inline-size: 0.9rem;
    block-size: 1.5rem;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 4px 2px 3px;
  }
  /* Heard after who posted it. */
  .print safe-picture {
    order: -1;
    grid-column: 1 / -1;
    justify-self: center;
    outline: 0;
  }
  .message > .details {
    grid-column: 1 / -1;
  }

  /* What is said of it: strips of paper under a piece of tape. */
  .strip {
    justify-self: start;
    inline-size: fit-content;
    min-inline-size: min(100%, 16rem);
    max-inline-size: min(100%, 30rem);
    background: var(--safe-sheet);
    border-block-start: 0.3rem solid var(--safe-paper-lilac);
    clip-path: polygon(
      0 0,
      100% 2px,
      calc(100% - 3px) 60%,
      100% 100%,
      40% calc(100% - 2px),
      0 100%
    );
  }
  .strip.comment {
    border-color: var(--safe-paper-marigold);
  }
  .strip.from-hero {
    justify-self: end;
    background: var(--safe-paper-sky);
  }
  .strip.from-adult {
    background: var(--safe-paper-moss);
  }
  .strip.from-narrator,
  .strip.notice {
    justify-self: center;
    grid-template-columns: minmax(0, 1fr) auto;
    min-block-size: 0;
    min-inline-size: 0;
    text-align: center;
    background: var(--safe-paper-news);
    border: 0;
  }
  .notice safe-portrait {
    display: none;
  }
  .flag-button:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .composer {
    border-block-start: 0.5rem dashed var(--safe-edge-ink);
  }

  @container (min-width: 44rem) {
    .hung {
      grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
      gap: 0.5rem 1.2rem;
      align-items: end;
    }
    .hung > .strip {
      grid-column: 2;
    }
    /* It stays in view while what is said of it goes by. */
    .hung > .print {
      grid-row: 1 / span 20;
      align-self: start;
      position: sticky;
      inset-block-start: 0.6rem;
    }
    .hung > .print:only-child {
      grid-column: 1 / -1;
      position: relative;
      inset-block-start: auto;
    }
    .threads:has(.now, .side.open) .hung {
      grid-template-columns: minmax(0, 1fr);
    }
    .threads:has(.now, .side.open) .hung > * {
      grid-area: auto;
      position: relative;
    }
  }
  /* A photo that waits lies beside the line, so that both are seen. */
  @container (min-width: 52rem) {
    .device:has(safe-photo-draft) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 25rem);
    }
    .device:has(safe-photo-draft) header {
      grid-column: 1 / -1;
    }
    .device:has(safe-photo-draft) .composer {
      grid-area: 2 / 2 / 4 / 3;
      grid-template: none / minmax(0, 1fr);
      align-content: start;
      gap: 0.6rem;
      border-block-start: 0;
      border-inline-start: 2px solid var(--safe-edge-ink);
    }
    .device:has(safe-photo-draft) .composer safe-photo-draft {
      grid-row: auto;
    }
    .device:has(safe-photo-draft) .threads {
      contain: size;
      min-block-size: 14rem;
    }
  }
  @container (max-width: 30rem) {
    .audience {
      padding-block: 0.3rem 0;
      gap: 0.3rem 0.6rem;
    }
    .audience ul {
      gap: 0.2rem;
    }
    .audience li > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .print {
      inline-size: min(100%, 15rem);
    }
  }
  @container (max-width: 17rem) {
    .print {
      padding-inline: 0.3rem;
    }
    .strip {
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .strip {
      border: 1px solid CanvasText !important;
      clip-path: none;
    }
  }
`;
