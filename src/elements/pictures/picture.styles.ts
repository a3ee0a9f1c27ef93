import { css } from 'lit';

export const pictureStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    overflow: hidden;
    background: var(--safe-paper-stone);
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    forced-color-adjust: none;
  }
  .over {
    transform-box: fill-box;
    transform-origin: 50% 0;
    animation: stick var(--safe-motion) var(--safe-ease-stick);
  }
  @keyframes stick {
    from {
      scale: 1.25;
      rotate: -4deg;
      opacity: 0;
    }
  }
  .paper {
    fill: var(--safe-drawn-paper);
    stroke: var(--safe-drawn-ink);
    stroke-width: 2.5;
    stroke-linejoin: bevel;
  }
  .shade {
    fill: var(--safe-drawn-ink);
    opacity: 0.35;
  }
  .lines {
    fill: none;
    stroke: #cfe4e8;
    stroke-width: 3;
  }
  .tape {
    fill: var(--safe-drawn-flag);
    stroke: var(--safe-drawn-paper);
    stroke-width: 1.5;
  }
  .instead {
    block-size: 100%;
    display: grid;
    place-content: center;
    margin: 0;
    padding: 0.5rem;
    font-size: var(--safe-text-s);
    line-height: 1.3;
    text-align: center;
    overflow: auto;
  }
`;
