import { css } from 'lit';

export const warmRoomStyles = css`
  :host {
    display: block;
    container: room / inline-size;
  }
  .room {
    /* As high as leaves room for a line and a button, and shows the middle of the backdrop. */
    --room-tall: clamp(min(11rem, 30vh), min(100dvh - 24rem, 51cqi), 34rem);
    display: grid;
    gap: var(--safe-space);
  }
  /* All of two choices are in sight with it, or of three. */
  .room:not(.talking):has(.choice:nth-child(2)) {
    --room-tall: clamp(min(11rem, 30vh), min(100dvh - 27rem, 51cqi), 34rem);
  }
  .room:not(.talking):has(.choice:nth-child(3)) {
    --room-tall: clamp(min(11rem, 30vh), min(100dvh - 33rem, 51cqi), 34rem);
  }
  @keyframes open {
    from {
      opacity: 0;
    }
  }
  /* It stays in sight under the header, and the words come out from below it. */
  .picture {
    position: sticky;
    inset-block-start: 3.25rem;
    z-index: 1;
    display: flex;
    justify-content: center;
    align-items: flex-end;
    gap: clamp(0rem, 6cqi, 5rem);
    overflow: hidden;
    block-size: var(--room-tall);
    background: var(--safe-paper-kraft);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 6px 9px 5px 8px / 8px 5px 9px 6px;
    --safe-portrait-size: min(clamp(8rem, 28cqi, 20rem), 0.85 * var(--room-tall));
    animation: open var(--safe-motion-scene) var(--safe-ease);
  }
  /* Three faces fit on a phone as well. */
  .picture:has(safe-portrait ~ safe-portrait ~ safe-portrait) {
    --safe-portrait-size: min(clamp(6rem, 28cqi, 15rem), 0.85 * var(--room-tall));
  }
  /* Makes room for the words as they come. */
  .talking {
    --room-tall: min(clamp(8rem, 24cqi, 15rem), 36vh);
  }
  .talking .picture {
    --safe-portrait-size: clamp(5.5rem, 21cqi, 12rem);
  }
  /* Four or five are whole at any width, also while they talk. */
  .room .picture:has(safe-portrait ~ safe-portrait ~ safe-portrait ~ safe-portrait) {
    justify-content: space-evenly;
    gap: 0;
    --safe-portrait-size: min(21cqi, 12rem, 0.85 * var(--room-tall));
  }
  .room
    .picture:has(safe-portrait ~ safe-portrait ~ safe-portrait ~ safe-portrait ~ safe-portrait) {
    --safe-portrait-size: min(17cqi, 12rem, 0.85 * var(--room-tall));
  }
  /* Below 23 lines of the reader's own size it is far off, so that it scrolls away. */
  @container room (max-width: 36rem) {
    .picture {
      inset-block-start: min(6rem, (100vh - 23rem) * 99);
    }
  }
  /* Where it would take too much of the screen it scrolls away, as the header does. */
  @container room (max-width: 15rem) {
    .picture {
      position: relative;
      inset-block-start: auto;
    }
  }
  @media (max-height: 26em) {
    .picture {
      position: relative;
      inset-block-start: auto;
    }
  }
  .art {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  safe-portrait {
    position: relative;
    flex-shrink: 1;
    min-inline-size: 0;
    inline-size: var(--safe-portrait-size);
    margin-block-end: clamp(0.5rem, 2cqi, 1.5rem);
  }
  .table {
    position: absolute;
    inset: auto 0 0 0;
    inline-size: 100%;
    block-size: clamp(2.25rem, 8cqi, 4.5rem);
  }
  .props {
    position: absolute;
    inset: auto auto clamp(0.5rem, 3cqi, 1.75rem) calc(50% - clamp(3rem, 10cqi, 5.5rem));
    inline-size: clamp(6rem, 20cqi, 11rem);
  }
  .marigold {
    fill: var(--safe-paper-marigold);
  }
  .stripe {
    fill: var(--safe-sheet);
    opacity: 0.28;
  }
  .sheet {
    fill: var(--safe-sheet);
  }
  .night {
    fill: #2b3a63;
  }
  .moon,
  .star {
    fill: #fbf3e4;
  }
  .hill {
    fill: var(--safe-drawn-ink);
  }
  .coral {
    fill: var(--safe-coral);
  }
  .teal {
    fill: var(--safe-action);
  }
  .lilac {
    fill: var(--safe-paper-lilac);
  }
  .sky {
    fill: var(--safe-paper-sky);
  }
  .moss {
    fill: var(--safe-paper-moss);
  }
  .kraft {
    fill: var(--safe-paper-kraft);
  }
  .ink {
    fill: var(--safe-edge-ink);
  }
  .shade {
    fill: var(--safe-drawn-ink);
    opacity: 0.22;
  }
  .grain,
  .string,
  .handle {
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 3;
  }
  .grain {
    opacity: 0.25;
  }
  .handle {
    stroke: var(--safe-sheet);
    stroke-width: 6;
  }

  .talk {
    display: grid;
    gap: 0.9rem;
    inline-size: min(44rem, 100%);
    margin-inline: auto;
  }
  .said {
    max-inline-size: min(34rem, 92%);
    padding: 0.55rem 1rem 0.7rem;
    line-height: 1.4;
  }
  .said,
  .prompt,
  .choice,
  .next {
    scroll-margin-block-start: var(--room-tall);
  }
  .said:focus-visible {
    text-decoration: none;
    box-shadow: -0.45rem 0 0 var(--safe-focus);
  }
  .said.fresh {
    animation: slide var(--safe-motion) var(--safe-ease);
  }
  @keyframes slide {
    from {
      translate: 0 1.25rem;
    }
  }
  .who {
    display: block;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.3;
  }
  .from-hero {
    justify-self: end;
    --paper: var(--safe-paper-sky);
  }
  .from-narrator {
    justify-self: center;
    --paper: var(--safe-paper-kraft);
  }
  .away .from-narrator {
    justify-self: stretch;
    max-inline-size: none;
    --paper: var(--safe-sheet);
  }
  .doing {
    display: grid;
    gap: 0.9rem;
    inline-size: min(44rem, 100%);
    margin-inline: auto;
    justify-items: start;
    /* No acts stand at the foot here. */
    scroll-margin-block-end: -5rem;
  }
  .next {
    justify-self: center;
  }
  .choices {
    display: grid;
    gap: 0.9rem;
    inline-size: 100%;
  }
  .choice {
    inline-size: 100%;
    font-weight: 400;
  }
  .prompt {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .art,
    .table,
    .props {
      display: none;
    }
  }
`;
