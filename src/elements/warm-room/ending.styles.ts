import { css } from 'lit';

export const endingStyles = css`
  :host {
    display: block;
    container: ending / inline-size;
    inline-size: min(52rem, 100%);
    margin-inline: auto;
  }
  .ending {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space-l);
    justify-items: start;
    padding: 1.25rem clamp(1rem, 4cqi, 2rem) 1.5rem;
  }
  .words {
    display: grid;
    gap: 0.5rem;
  }
  .ripple {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space);
    align-items: center;
    inline-size: 100%;
  }
  @container ending (min-width: 34rem) {
    .ripple {
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--safe-space-xl);
    }
  }
  .rings {
    --ring: min(13rem, 75cqi);
    position: relative;
    inline-size: var(--ring);
    block-size: var(--ring);
    justify-self: center;
    --safe-portrait-size: calc(var(--ring) * 0.26);
  }
  .rings i {
    position: absolute;
    --round: polygon(
      48% 0,
      71% 5%,
      90% 20%,
      100% 46%,
      95% 71%,
      78% 92%,
      52% 100%,
      27% 95%,
      8% 78%,
      0 52%,
      6% 26%,
      24% 7%
    );
    clip-path: var(--round);
    animation: spread var(--safe-motion-scene) var(--safe-ease) backwards;
  }
  .others {
    position: absolute;
    inset: 0;
    overflow: visible;
    fill: var(--safe-edge-ink);
    opacity: 0.55;
  }
  .outer {
    inset: 0;
    background: var(--safe-paper-moss);
  }
  .inner {
    inset: 13%;
    background: var(--safe-paper-sky);
  }
  .middle {
    inset: 30%;
    background: var(--safe-paper-marigold);
  }
  .rings .inner {
    rotate: 25deg;
  }
  @keyframes spread {
    from {
      scale: 0.2;
      opacity: 0;
    }
  }
  .rings safe-portrait {
    position: absolute;
    inset: calc(50% - var(--safe-portrait-size) / 2) auto auto
      calc(50% - var(--safe-portrait-size) / 2);
  }
  .rings .at-0 {
    --safe-portrait-size: calc(var(--ring) * 0.32);
  }
  .rings .at-1 {
    translate: calc(var(--ring) * 0.28) calc(var(--ring) * -0.18);
  }
  .rings .at-2 {
    translate: calc(var(--ring) * -0.28) calc(var(--ring) * -0.16);
  }
  .rings .at-3 {
    translate: calc(var(--ring) * 0.24) calc(var(--ring) * 0.23);
  }
  .rings .at-4 {
    translate: calc(var(--ring) * -0.24) calc(var(--ring) * 0.23);
  }
  ol,
  .acts ul {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }
  ol li {
    padding-inline-start: 0.9rem;
    border-inline-start: 0.6rem solid var(--safe-paper-marigold);
    line-height: 1.35;
  }
  ol .ring-1 {
    border-color: var(--safe-paper-sky);
  }
  ol li:last-child {
    border-color: var(--safe-paper-moss);
  }
  .acts ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.5rem;
  }
  .acts li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    line-height: 1.25;
  }
  .acts .done {
    font-weight: 700;
  }
  .acts .done .icon {
    color: var(--safe-action);
  }
  .acts .open {
    color: var(--safe-ink-soft);
  }
  .later {
    display: block;
    font-size: var(--safe-text-s);
  }
  @media (forced-colors: active) {
    .rings i {
      clip-path: none;
      border: 2px solid;
      border-radius: 50%;
    }
    ol li {
      border-color: CanvasText !important;
    }
  }
`;
