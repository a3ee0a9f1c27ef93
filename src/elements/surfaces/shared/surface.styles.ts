import { css } from 'lit';
import { attachmentStyles } from './attachments.styles.ts';
import { sideChatStyles } from './side-chats.styles.ts';

/** What all surfaces share: threads that scroll, ribbons, the side chat. */
export const surfaceStyles = css`
  ${attachmentStyles}

  :host {
    display: block;
    container: surface / inline-size;
    /* The page keeps more room free above and below than the bars take. */
    scroll-margin-block: -1rem -2.4rem;
    --safe-portrait-size: 2.75rem;
  }

  .device {
    display: flex;
    flex-direction: column;
    /* As high as there is room for; larger text makes it grow rather than squeeze the thread. */
    min-block-size: var(--safe-surface-height, clamp(26rem, 100dvh - 13rem, 50rem));
    margin-inline: auto;
  }

  .threads {
    flex: 1 0 14rem;
    min-block-size: 0;
    overflow: hidden;
    display: flex;
    gap: var(--safe-gap);
    padding: var(--safe-space-s);
  }

  .log {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-color: var(--safe-edge-soft) transparent;
    display: flex;
    flex-direction: column;
    gap: 0.7rem;
    padding: 0.4rem 0.5rem 0.8rem;
  }
  /* Few messages stand at the foot, next to what can be done about them. */
  .log > :first-child {
    margin-block-start: auto;
  }
  /* Before anybody speaks the story's own words stand large in the middle, as on the first page of a book. */
  .log:not(:has(.message:not(.from-narrator))) > :last-child {
    margin-block-end: auto;
  }
  .log:not(:has(.message:not(.from-narrator))) .words {
    padding-block: 0.4rem;
    font-size: var(--safe-text-l);
    line-height: 1.4;
  }
  .log:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .who {
    display: block;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.3;
  }
  .words {
    line-height: 1.35;
  }

  .message.fresh:not(.flagged) {
    animation: slide var(--safe-motion) var(--safe-ease);
  }
  @keyframes slide {
    from {
      translate: 0 1.25rem;
    }
  }

  .flag-button {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--safe-target);
    block-size: var(--safe-target);
    border-radius: 6px;
    color: var(--safe-ink-soft);
  }
  .flag-button > * {
    display: grid;
  }
  .flag-button:hover,
  .flag-button:focus-visible {
    color: var(--safe-on-flag);
    background: var(--safe-flag);
  }
  /* Some are no stops, but can have focus. */
  .flag-button[tabindex]:focus-visible {
    outline-color: var(--safe-edge-ink);
  }

  .note {
    flex-basis: 100%;
    grid-column: 1 / -1;
    display: grid;
    justify-items: start;
    gap: 0.15rem;
    padding-block-start: 0.25rem;
  }
  .note[tabindex='-1']:focus-visible {
    text-decoration: none;
  }
  .ribbon {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.2em 1.6em 0.2em 0.7em;
    font-weight: 700;
    font-size: var(--safe-text-s);
    color: var(--safe-on-flag);
    background: var(--safe-flag);
    forced-color-adjust: none;
    border-block: 2px solid var(--safe-edge-ink);
    border-inline-start: 2px solid var(--safe-edge-ink);
    clip-path: polygon(0 0, 100% 0, calc(100% - 0.8em) 50%, 100% 100%, 0 100%);
    rotate: -1.5deg;
    transform-origin: 0 50%;
  }
  .ribbon:dir(rtl) {
    padding: 0.2em 0.7em 0.2em 1.6em;
    clip-path: polygon(0 0, 100% 0, 100% 100%, 0 100%, 0.8em 50%);
  }
  .ribbon.fine {
    color: var(--safe-ink);
    background: var(--safe-paper-moss);
  }
  .fresh .ribbon {
    animation: stick var(--safe-motion-scene) var(--safe-ease-stick);
  }
  @keyframes stick {
    from {
      scale: 1.7;
      rotate: -14deg;
      opacity: 0;
    }
  }
  .because {
    max-inline-size: var(--safe-measure);
    font-size: var(--safe-text-s);
    line-height: 1.35;
  }

  ${sideChatStyles}
  @container surface (max-width: 36rem) {
    .threads {
      flex-direction: column;
    }
    /* Where there is no room beside the thread, the side chat that is open takes its place. */
    .threads:has(.side.open) > .log,
    .sides:has(.open) .side:not(.open) {
      display: none;
    }
    .sides {
      flex: none;
      flex-direction: row;
      overflow: auto hidden;
    }
    .sides:has(.open) {
      flex: 1 1 0;
      flex-direction: column;
      min-block-size: 0;
      overflow: hidden auto;
    }
    .sides .side {
      flex: 1 0 auto;
      padding-block-start: 0;
    }
    .sides .side.open {
      flex: 1 1 0;
    }
    .sides:has(.open ~ .open) .side {
      flex: none;
    }
    /* Lines of one row: whom they are with is enough for those who see. */
    .side:not(.open) .side-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .side:not(.open) .side-people {
      display: inline;
    }
    .side:not(.open) h3 {
      border-block-end: 2px dashed var(--safe-edge-ink);
      border-radius: 4px;
    }
    .side h3::before,
    .side .side-title:not(.side-toggle),
    .side .log {
      display: none;
    }
    .side .side-toggle {
      display: flex;
    }
    .side.open .log {
      display: flex;
      flex: 1 1 auto;
    }
    .threads:has(.side) {
      flex-basis: 17rem;
    }
    /* A word or two in a side chat leave room for the talk that they are about. */
    .device:not(:has(.choice))
      .threads:has(.side.open):not(:has(.open .message ~ .message ~ .message, .open ~ .open))
      > .log {
      display: flex;
      min-block-size: 5rem;
    }
    .device:not(:has(.choice))
      .threads:has(.side.open):not(:has(.open .message ~ .message ~ .message, .open ~ .open))
      :is(.sides, .side.open) {
      flex: 0 1 auto;
    }
    /* Beside what can be chosen the thread makes do with less, so that the head of the app stays in sight: a picture
       needs room while it is new. */
    .device:has(.choice) .threads:not(:has(.fresh safe-picture)) {
      flex-basis: 10rem;
    }
    .device:has(.choice) .threads:has(.side):not(:has(.fresh safe-picture)) {
      flex-basis: 11.5rem;
    }
    /* Where a link leads is what is decided about. */
    .device:has(.choice) .threads:has(.message:last-child .leads) {
      flex-basis: 12.5rem;
    }
  }
  /* In a call the thread may stand beside the tiles. */
  @media (max-height: 42em) {
    .device:has(.choice) .threads:not(:has(.fresh safe-picture), .place > *) {
      flex-basis: 9.5rem;
    }
    .device:has(.choice) .threads:has(.earlier):not(:has(.fresh safe-picture, .place > *)) {
      flex-basis: 12.5rem;
    }
  }

  /* A small screen with large text: words before pictures. */
  @container surface (max-width: 17rem) {
    safe-portrait {
      display: none;
    }
    .threads,
    .log {
      padding-inline: 0.2rem;
    }
    /* Twice the class, so that no app's own columns stand against it. */
    .threads .log.log > *,
    .threads .log.log .message {
      display: block;
      max-inline-size: 100%;
      margin-inline: 0;
    }
    .threads .log .note {
      padding-inline: 0;
    }
    .sides {
      margin-inline: 0;
    }
    .ribbon,
    .because {
      max-inline-size: 100%;
    }
  }

  /* A picture needs room to be seen with its words. */
  .threads:has(.attached safe-picture) {
    flex-basis: 17rem;
  }

  @media (forced-colors: active) {
    .flag-button,
    .ribbon,
    .side .message {
      border: 1px solid CanvasText;
    }
    .side .message {
      column-gap: 0.4rem;
    }
    .threads > .log {
      background-image: none !important;
    }
    .device::before,
    .side h3::before {
      display: none;
    }
    /* A page of a site or a shop on which something was named. */
    .edge.has-flag:not(:has(.mark)) {
      border-block-start-width: 6px;
    }
  }
`;
