import { css } from 'lit';

/** Side chats beside the thread; where there is no room beside it see surface.styles.ts. */
export const sideChatStyles = css`
  /* Private side chats: slips of lilac paper, as high as their words, taped on beside the newest ones. */
  .sides {
    position: relative;
    flex: 0 1 40%;
    min-inline-size: 0;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
    gap: 0.3rem;
  }
  .sides > :first-child {
    margin-block-start: auto;
  }
  .side {
    flex: 0 1 auto;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    padding-block-start: 0.7rem;
  }
  .side.earlier:not(.open) {
    flex: none;
  }
  /* Once the talk is back in the app they are lines below it. */
  @container surface (min-width: 36.01rem) {
    /* Two talks at once are read one after the other rather than a line of each; earlier ones scroll out above. */
    .sides:has(:is(.now, .earlier) ~ .now) .side {
      flex: none;
    }
    .sides:has(.earlier ~ .now) .now {
      max-block-size: 100%;
    }
    .threads:not(:has(.now, .side.open)) {
      flex-direction: column;
    }
    .threads:not(:has(.now, .side.open)) .sides {
      flex: none;
      flex-flow: row wrap;
      overflow: visible;
    }
  }
  .side h3,
  .side .log {
    background: var(--safe-paper-lilac);
    border: 2px dashed var(--safe-edge-ink);
  }
  .side h3 {
    position: relative;
    flex: none;
    border-block-end: 0;
    border-radius: 4px 4px 0 0;
  }
  .side .log {
    flex: 0 1 auto;
    min-block-size: 0;
    border-block-start: 0;
    border-radius: 0 0 4px 4px;
  }
  .side h3::before {
    content: '';
    position: absolute;
    inset-block-start: -0.7rem;
    inset-inline: calc(50% - 2.5rem);
    block-size: 0.95rem;
    background: var(--safe-paper-marigold);
    border: 2px solid var(--safe-edge-ink);
    rotate: -2deg;
  }
  .now .side-toggle,
  .earlier .side-title:not(.side-toggle) {
    display: none;
  }
  .side-toggle {
    inline-size: 100%;
    min-block-size: var(--safe-target);
  }
  .side-name,
  .side-people {
    flex: 1;
  }
  .side-people {
    display: none;
  }
  .open .side-toggle .icon {
    rotate: 180deg;
  }
  .earlier:not(.open) h3 {
    border-block-end: 2px dashed var(--safe-edge-ink);
    border-radius: 4px;
  }
  .earlier:not(.open) .log {
    display: none;
  }
  .side-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.3em 0.6em;
    font-family: var(--safe-font);
    font-size: var(--safe-text-s);
    --safe-portrait-size: 2rem;
  }
  .side .message {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    padding: 0.35em 0.6em;
    background: var(--safe-sheet);
    margin-inline-end: 1.25rem;
  }
  .side .from-hero {
    background: var(--safe-paper-sky);
    margin-inline: 1.25rem 0;
  }
  .side .from-narrator {
    background: var(--safe-paper-kraft);
  }
`;
