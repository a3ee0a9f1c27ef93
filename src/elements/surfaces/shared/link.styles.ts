import { css } from 'lit';

/** How `link()` is drawn; the flap and the address take the same room. */
export const linkStyles = css`
  .peek-line {
    display: grid;
    justify-items: start;
    line-height: 1.3;
  }
  .peek {
    min-block-size: var(--safe-target);
    padding-inline: 0.3em;
    margin-inline-start: -0.3em;
    font-weight: 700;
    color: var(--safe-action);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
    border-radius: 6px;
  }
  span.peek {
    display: inline-flex;
    align-items: center;
  }
  .peek-at {
    display: grid;
    font-size: var(--safe-text-s);
  }
  .peek-at > * {
    grid-area: 1 / 1;
    justify-self: start;
    padding: 0.1em 0.6em;
  }
  .peek-address {
    background: var(--safe-paper-marigold);
    border-inline-start: 4px solid var(--safe-edge-ink);
    opacity: 0;
  }
  .peek-address bdi {
    display: inline-block;
    font-weight: 700;
  }
  .peek-flap {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--safe-ink-soft);
    border: 2px dashed var(--safe-edge-soft);
    border-radius: 3px;
    transform-origin: 50% 0;
    transition: scale var(--safe-motion) var(--safe-ease);
  }
  .peek:is(:hover, :focus-visible, .looked) + .peek-at > .peek-address {
    opacity: 1;
  }
  .peek:is(:hover, :focus-visible, .looked) + .peek-at > .peek-flap {
    scale: 1 0;
  }
  @media (hover: none), print {
    .peek-at > .peek-address {
      opacity: 1;
    }
    .peek-at > .peek-flap {
      display: none;
    }
  }
`;
