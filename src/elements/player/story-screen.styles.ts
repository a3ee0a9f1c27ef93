import { css } from 'lit';

export const storyScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--safe-space-s);
    container: story / inline-size;
    --safe-surface-height: clamp(24rem, 100dvh - 11.25rem - var(--hint, 0rem), 50rem);
  }
  /* Where the window is wide, what stands below the acts is seen whole. */
  @media (min-width: 60rem) {
    :host {
      --safe-surface-height: clamp(24rem, 100dvh - 13.75rem - var(--hint, 0rem), 50rem);
    }
  }
  :host([hinting]) {
    --hint: 2rem;
  }
  .rewind {
    margin-inline: auto;
    padding: 0.35em 1em;
    font-size: var(--safe-text-s);
    --paper: var(--safe-paper-lilac);
  }
  .stage:has(.leaving) safe-warm-room,
  .stage:has(.leaving) ~ * {
    pointer-events: none;
  }
  .stage {
    position: relative;
  }

  /* On "tell" the screen shrinks to where it lies on the table. */
  .leaving {
    position: absolute;
    inset: 0 0 auto 0;
    block-size: min(100dvh - 10rem, 100%);
    overflow: hidden;
    pointer-events: none;
    transform-origin: 44% min(17rem, 32cqi);
    animation: put-down var(--safe-motion-scene) cubic-bezier(0.5, 0, 0.75, 0.4) forwards;
  }
  @keyframes put-down {
    60% {
      opacity: 1;
    }
    to {
      scale: 0.06;
      rotate: -9deg;
      opacity: 0;
    }
  }
  .leaving.calm {
    animation: fade 200ms linear forwards;
  }
  @keyframes fade {
    to {
      opacity: 0;
    }
  }

  safe-act-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    padding: 0.55rem 0.25rem 0.7rem;
    background: var(--safe-ground);
  }
  @container story (max-width: 15rem) {
    safe-act-bar {
      position: static;
    }
  }
  @media (max-height: 26em) {
    safe-act-bar {
      position: static;
    }
  }
  safe-ending {
    margin-block: var(--safe-space);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 var(--safe-space);
    padding-block-end: var(--safe-space-s);
    font-size: var(--safe-text-s);
  }
`;
