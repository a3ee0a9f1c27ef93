import { css, unsafeCSS } from 'lit';
import corkUrl from './cork.mask.svg?no-inline';
import notesUrl from './notes.svg?no-inline';

export const feedStyles = css`
  /* A cork board in a wooden frame. */
  .device {
    position: relative;
    isolation: isolate;
    max-inline-size: 56rem;
    border: 0.5rem solid var(--safe-edge-soft);
    border-radius: 3px 6px 4px 5px;
    outline: 2px solid var(--safe-edge-ink);
    outline-offset: -2px;
    background: var(--safe-paper-kraft);
  }
  .device::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--safe-edge-soft);
    opacity: 0.42;
    mask: url('${unsafeCSS(corkUrl)}') 0 0 / 8.75rem 8.75rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.8rem;
    margin: 0.6rem 0.6rem 0;
    padding: 0.35rem 0.8rem;
    background: var(--safe-paper-coral);
    clip-path: polygon(
      0 3px,
      35% 0,
      70% 4px,
      100% 0,
      calc(100% - 4px) 100%,
      60% calc(100% - 4px),
      28% 100%,
      4px calc(100% - 2px)
    );
    --safe-portrait-size: 3.25rem;
  }
  .profile {
    flex: 1 1 9rem;
    line-height: 1.25;
  }
  .profile h2 {
    font-size: var(--safe-text-l);
  }
  .profile p {
    font-size: var(--safe-text-s);
    line-height: 1.2;
  }
  .friends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    --safe-portrait-size: 2.25rem;
  }

  .log {
    gap: 1.1rem;
    padding: 0.9rem 0.5rem;
  }
  .threads > .log {
    background: url('${unsafeCSS(notesUrl)}') center top / 46rem auto no-repeat;
  }
  .log > * {
    flex: none;
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.7rem;
  }

  /* A post is a sheet with a pin through it; comments are stapled below. */
  .pinned {
    position: relative;
    inline-size: min(100%, 36rem);
    margin-inline: auto;
    padding: 1rem 0.9rem 0.6rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 2px 3px 14px 2px;
    rotate: -0.5deg;
  }
  .pinned:nth-child(even) {
    rotate: 0.6deg;
  }
  .pinned::before {
    content: '';
    position: absolute;
    inset-block-start: -0.6rem;
    inset-inline-start: calc(50% - 0.6rem);
    inline-size: 1.2rem;
    block-size: 1.2rem;
    background: var(--safe-coral);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 52% 46% 50% 48%;
  }
  .stapled {
    padding-block: 0.4rem;
  }
  .stapled::before {
    display: none;
  }
  .stapled .comment:first-of-type {
    margin-block-start: 0;
  }
  .post .text {
    font-size: var(--safe-text-l);
  }
  .comment {
    margin-block-start: 0.45rem;
    padding: 0.2rem 0.6rem;
    margin-inline-start: 1.2rem;
    background: var(--safe-paper-news);
    border-inline-start: 4px solid var(--safe-coral);
    min-block-size: var(--safe-target);
    --safe-portrait-size: 2rem;
  }
  .comment.from-hero {
    background: var(--safe-paper-sky);
  }
  .comment .who {
    display: inline;
    margin-inline-end: 0.4em;
  }

  /* Direct messages: slips out of an envelope. */
  .letters {
    inline-size: min(100%, 40rem);
    margin-inline: auto;
    padding: 0.7rem;
    background: var(--safe-paper-lilac);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 2px 5px 4px;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }
  .letters-title {
    align-self: center;
    margin-block-start: -0.7rem;
    padding: 0.1rem 2.6rem 0.45rem;
    font-family: inherit;
    font-size: var(--safe-text-s);
    line-height: inherit;
    background: var(--safe-sheet);
    clip-path: polygon(0 0, 100% 0, 58% 100%, 42% 100%);
    min-inline-size: 14rem;
    text-align: center;
  }
  .letters .message {
    padding: 0.25rem 0.7rem;
    min-block-size: var(--safe-target);
    background: var(--safe-sheet);
    border-radius: 2px 8px 3px 6px;
    margin-inline-end: 1.5rem;
  }
  .letters .from-hero {
    background: var(--safe-paper-sky);
    margin-inline: 1.5rem 0;
  }

  .strip {
    text-align: center;
  }
  .strip .notice {
    font-size: var(--safe-text-s);
  }
  .strip .message {
    display: inline-flex;
    align-items: center;
    padding: 0.3rem 1rem;
    background: var(--safe-paper-kraft);
    border: 2px solid var(--safe-edge-soft);
    --safe-portrait-size: 2rem;
  }

  /* The profile's settings are one more sheet on the board. */
  .composer:has(safe-form-draft) {
    background: none;
  }
  safe-form-draft {
    position: relative;
    inline-size: min(100%, 44rem);
    margin-block-start: 0.5rem;
    justify-self: center;
  }
  safe-form-draft::before {
    content: '';
    position: absolute;
    inset-block-start: -0.6rem;
    inset-inline-start: calc(50% - 0.6rem);
    inline-size: 1.2rem;
    block-size: 1.2rem;
    background: var(--safe-coral);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 52% 46% 50% 48%;
  }

  .threads > .log .attached {
    grid-column: 2 / -1;
  }
  .side .message {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .choice {
    --cut: var(--safe-cut-a);
  }

  /* On a phone the head has one row from the start: for those who come the others move closer together. */
  @container surface (min-width: 17.01rem) and (max-width: 30rem) {
    header {
      flex-wrap: nowrap;
      --safe-portrait-size: 2.5rem;
    }
    .profile {
      flex-basis: 0;
    }
    .friends {
      flex: 0 0 6rem;
      flex-wrap: nowrap;
      min-inline-size: 0;
      justify-content: flex-end;
      gap: 0;
      --safe-portrait-size: 1.75rem;
    }
    .friends li:not(.hidden-words) {
      flex: 0 1 2rem;
      min-inline-size: 0;
    }
    .friends li:last-child {
      flex-shrink: 0;
    }
  }
  /* On a phone words need the room of the margins. */
  @container (max-width: 24rem) {
    .threads {
      padding-inline: 0.2rem;
    }
    .pinned {
      padding-inline: 0.5rem;
    }
    .comment {
      gap: 0 0.4rem;
      margin-inline-start: 0;
      padding-inline: 0.4rem 0;
    }
    .letters {
      padding-inline: 0.4rem;
    }
    .letters .message {
      padding-inline: 0.4rem;
      margin-inline-end: 0.4rem;
    }
    .letters .from-hero {
      margin-inline: 0.8rem 0;
    }
  }

  @container (max-width: 17rem) {
    .pinned,
    .letters,
    .comment,
    .strip .message {
      padding-inline: 0.3rem;
    }
    .letters-title {
      padding-inline: 0;
      min-inline-size: 0;
      clip-path: none;
    }
  }
  @media (forced-colors: active) {
    header,
    .letters .message {
      border: 1px solid CanvasText;
      clip-path: none;
    }
  }
`;
