import { css } from 'lit';

/** First in every element's styles: box model, type, spacing choices and one focus ring for all. */
export const base = css`
  :host {
    box-sizing: border-box;
    color: var(--safe-ink);
    font-family: var(--safe-font);
    font-size: var(--safe-text);
    line-height: var(--safe-line);
    letter-spacing: var(--safe-letter);
    word-spacing: var(--safe-word);
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-family: var(--safe-font-heading);
    line-height: var(--safe-line-heading);
    text-wrap: balance;
    /* Else the browser lays a plate under their lines, which are higher than the room they have. */
    forced-color-adjust: none;
  }
  h1 {
    font-size: var(--safe-text-xxl);
  }
  h2 {
    font-size: var(--safe-text-xl);
  }
  h3 {
    font-size: var(--safe-text-l);
  }
  .icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: currentcolor;
  }
  .points:dir(rtl) {
    scale: -1 1;
  }
  :focus {
    outline: none;
  }
  /* The block that is being read aloud; a focus ring on it stays. */
  .is-read {
    outline: 0.25em solid var(--safe-focus);
  }
  .is-read:not(.button) {
    color: var(--safe-ink);
    background: var(--safe-paper-marigold);
  }
  :focus-visible {
    outline: 3px solid var(--safe-edge-ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--safe-focus);
  }
  /* Focus sent to a heading or a message for those who listen: seen as a marker line, not a ring. */
  [tabindex='-1']:focus-visible {
    outline: 3px solid transparent;
    outline-offset: 0;
    box-shadow: none;
    /* Safari knows no thickness in the shorthand. */
    text-decoration: underline;
    text-decoration-thickness: 0.18em;
    text-decoration-color: var(--safe-focus);
    text-underline-offset: 0.22em;
  }
  .hidden-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Marks that are heard and not seen. In the line of the words before them: apart from them some screen readers would
     say "dot" or "colon". */
  .unseen {
    font-size: 0;
  }
  .kept {
    white-space: nowrap;
  }
`;

/**
 * A sheet of cut paper: `class="paper"`, with `.cut-b` or `.cut-c` for another pair of scissors and
 * `.edged` for an ink edge. The colour is `--paper`. Children are never clipped, so focus rings show.
 */
export const paper = css`
  .paper {
    position: relative;
    isolation: isolate;
    --paper: var(--safe-sheet);
    --cut: var(--safe-cut-a);
  }
  .paper::before,
  .paper::after {
    content: '';
    position: absolute;
    inset: 0;
    clip-path: var(--cut);
    pointer-events: none;
  }
  .paper::before {
    z-index: -1;
    background: var(--paper);
  }
  .paper::after {
    z-index: -2;
    background: var(--safe-shade);
    translate: var(--safe-lift-x) var(--safe-lift-y);
  }
  .paper.cut-b {
    --cut: var(--safe-cut-b);
  }
  .paper.cut-c {
    --cut: var(--safe-cut-c);
  }
  .paper.edged::after {
    inset: calc(-1 * var(--safe-edge));
    background: var(--safe-edge-ink);
    translate: 0 0;
  }
  @media (forced-colors: active) {
    .paper {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .paper::before,
    .paper::after {
      display: none;
    }
  }
  @media print {
    .paper {
      border: 1.5pt solid currentcolor;
    }
    .paper::before,
    .paper::after {
      display: none;
    }
  }
`;

/**
 * Buttons of cut paper. `.button` is a sheet with an ink edge; `.main` the one thing to do next;
 * `.quiet` a word to press without a sheet. They lie down when pressed.
 */
export const buttons = css`
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  .button {
    position: relative;
    isolation: isolate;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--safe-target);
    min-inline-size: var(--safe-target);
    padding: 0.45em min(1em, 4vw);
    border-radius: 6px;
    line-height: 1.3;
    font-weight: 700;
    text-decoration: none;
    --paper: var(--safe-sheet);
    --cut: var(--safe-cut-c);
    transition: translate var(--safe-motion-quick) var(--safe-ease);
  }
  .button::before,
  .button::after {
    content: '';
    position: absolute;
    clip-path: var(--cut);
    pointer-events: none;
  }
  .button::before {
    inset: 0;
    z-index: -1;
    background: var(--paper);
  }
  .button::after {
    inset: calc(-1 * var(--safe-edge));
    inset-block-end: calc(-1 * var(--safe-edge) - var(--safe-lift-y) + 1px);
    z-index: -2;
    background: var(--safe-edge-ink);
    transition: inset-block-end var(--safe-motion-quick) var(--safe-ease);
  }
  .button:where(:not([aria-disabled='true'])):hover {
    --paper: var(--safe-paper-marigold);
    translate: 0 -1px;
  }
  .button:active,
  .button[aria-pressed='true'] {
    translate: 0 2px;
  }
  .button:active::after,
  .button[aria-pressed='true']::after {
    inset-block-end: calc(-1 * var(--safe-edge));
  }
  .button[aria-pressed='true'],
  .button[aria-checked='true'] {
    --paper: var(--safe-paper-sky);
  }
  .button.main {
    color: var(--safe-on-action);
    --paper: var(--safe-action);
  }
  .button.main::after {
    background: var(--safe-action-deep);
  }
  .button.main:where(:not([aria-disabled='true'])):hover {
    --paper: var(--safe-action-deep);
  }
  .button.flag {
    --paper: var(--safe-flag);
    color: var(--safe-on-flag);
  }
  .button[aria-disabled='true'] {
    color: var(--safe-ink-soft);
    --paper: var(--safe-ground);
    cursor: default;
    translate: none;
  }
  .button[aria-disabled='true']::after {
    background: var(--safe-edge-soft);
    inset-block-end: calc(-1 * var(--safe-edge));
  }
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--safe-target);
    min-inline-size: var(--safe-target);
    padding: 0.3em 0.5em;
    border-radius: 6px;
    line-height: 1.3;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.22em;
  }
  .quiet:hover {
    background: var(--safe-paper-marigold);
    color: var(--safe-ink);
  }
  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
      background: ButtonFace;
      color: ButtonText !important;
    }
    .button::before,
    .button::after {
      display: none;
    }
    .button[aria-pressed='true'],
    .button[aria-checked='true'] {
      border-width: 5px;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText !important;
    }
  }
`;
