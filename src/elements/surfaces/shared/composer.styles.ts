import { css } from 'lit';

/** The foot of every surface: the hero's draft, the thumb over Send, the choices. */
export const composerStyles = css`
  .composer {
    flex: none;
    display: grid;
    gap: 0.6rem;
    padding: 0.7rem 0.8rem 0.9rem;
    border-block-start: 2px solid var(--safe-edge-ink);
    background: var(--safe-composer, var(--safe-ground));
    /* The page keeps more room free above and below than the bars take, unless a hint stands over the acts. */
    scroll-margin-block: -2.4rem calc(var(--hint, 0rem) - 2.4rem);
  }
  .composer:not(:has(> *)) {
    display: none;
  }
  .prompt {
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.3;
  }
  .choices {
    display: grid;
    gap: calc(var(--safe-gap) + 0.3rem) calc(var(--safe-gap) + 0.2rem);
  }
  @container (min-width: 38rem) {
    .choices.of-2,
    .choices.of-4 {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 41rem) {
    .choices.of-3 {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  .choice {
    font-weight: 400;
    inline-size: 100%;
    text-align: start;
  }
  .next {
    justify-self: center;
    text-align: center;
  }

  .draft {
    position: relative;
    padding: 0.35rem 0.8rem 0.45rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 9px 4px 7px;
  }
  .draft-label {
    font-size: var(--safe-text-s);
    line-height: 1.2;
    color: var(--safe-ink-soft);
  }
  .draft-text {
    font-size: var(--safe-text-l);
    line-height: 1.4;
  }
  .clue {
    color: inherit;
    background: none;
    padding-inline: 0.1em;
  }
  .clue.can-rub {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.14em;
    text-decoration-color: var(--safe-ink-soft);
    text-underline-offset: 0.2em;
  }
  .rubbing .clue {
    animation: rub var(--safe-motion-scene) steps(6) forwards;
  }
  @keyframes rub {
    to {
      clip-path: inset(0 0 0 100%);
      opacity: 0.2;
    }
  }
  .caret {
    display: inline-block;
    inline-size: 0.14em;
    block-size: 1.1em;
    margin-inline-start: 0.12em;
    vertical-align: text-bottom;
    background: var(--safe-action);
  }
  .has-thumb {
    padding-inline-end: 5.5rem;
  }
  /* The hand comes in from the side, so that it covers no other button. */
  .thumb {
    position: absolute;
    inset-block-start: calc(50% - 3.1rem);
    inset-inline-end: 0.5rem;
    inline-size: 3.6rem;
    block-size: 6.2rem;
    rotate: -74deg;
    pointer-events: none;
    forced-color-adjust: none;
    fill: none;
    stroke: none;
    z-index: 2;
    transition: translate var(--safe-motion) var(--safe-ease);
  }
  .thumb:dir(rtl) {
    rotate: 74deg;
  }
  .has-thumb:active .thumb {
    translate: -0.3rem 0;
  }

  /* A photo stands beside what can be done with it. */
  @container (min-width: 44rem) {
    .composer:has(safe-photo-draft) {
      grid-template-columns: minmax(0, 23rem) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      gap: 0.4rem 1.2rem;
    }
    .composer safe-photo-draft {
      grid-row: 1 / 3;
    }
    .composer:has(safe-photo-draft) .choices {
      grid-template-columns: 1fr;
      align-content: start;
    }
  }

  /* A small screen with large text: words before pictures. */
  @container (max-width: 17rem) {
    .composer {
      padding-inline: 0.2rem;
    }
    .choice {
      padding-inline: 0.4em;
    }
    :is(.choice, .next) > svg {
      display: none;
    }
    .has-thumb {
      padding-inline-end: 0.4em;
    }
  }
`;
