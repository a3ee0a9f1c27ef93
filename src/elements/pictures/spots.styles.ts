import { css } from 'lit';

export const spotsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .whole {
    position: relative;
  }

  .spots {
    display: grid;
    gap: var(--safe-gap);
    padding-block-start: 0.5rem;
  }
  .spot {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: var(--safe-target);
    min-inline-size: var(--safe-target);
    padding: 0.3em 0.7em;
    line-height: 1.25;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 7px 4px 6px;
  }
  .spot[aria-pressed='true'] {
    background: var(--safe-paper-sky);
  }
  .spot:not([aria-pressed='true']) .icon {
    visibility: hidden;
  }

  /* Over the photo: a dashed line to cut along, the name beside it while it is pointed at. */
  @container (min-width: 16.5rem) {
    .placed .spots {
      position: absolute;
      inset: 0;
      padding: 0;
    }
    .placed .spot {
      --wide: max(var(--w) * 1%, min(var(--safe-target), 24%));
      --high: max(var(--h) * 1%, min(var(--safe-target), 32%));
      position: absolute;
      /* Physical sides: a photo is not turned round where words run from right to left. */
      left: clamp(0%, var(--x) * 1% + var(--w) * 0.5% - var(--wide) / 2, 100% - var(--wide));
      top: clamp(0%, var(--y) * 1% + var(--h) * 0.5% - var(--high) / 2, 100% - var(--high));
      inline-size: var(--wide);
      block-size: var(--high);
      min-inline-size: 0;
      min-block-size: 0;
      padding: 0;
      justify-content: center;
      color: var(--safe-drawn-ink);
      /* It lies on a picture, which keeps its colours too. */
      forced-color-adjust: none;
      background: none;
      border: 2px dashed var(--safe-drawn-ink);
      box-shadow:
        0 0 0 2px var(--safe-drawn-paper),
        inset 0 0 0 2px var(--safe-drawn-paper);
      border-radius: 8px;
    }
    .coming .spot {
      visibility: hidden;
    }
    .placed .spot:hover {
      background: rgb(255 249 236 / 0.35);
    }
    .placed .spot[aria-pressed='true'] {
      border-style: solid;
      border-color: transparent;
      box-shadow: none;
    }
    :host([ring]) .placed .spot[aria-pressed='true'] {
      border: 4px solid var(--safe-drawn-flag);
      box-shadow:
        0 0 0 3px var(--safe-drawn-ink),
        inset 0 0 0 3px var(--safe-drawn-ink);
    }
    :host([ring]) .placed .icon {
      position: absolute;
      inset-block-start: -0.5em;
      inset-inline-end: -0.5em;
      padding: 0.2em;
      background: var(--safe-drawn-flag);
      border: 2px solid var(--safe-drawn-ink);
      border-radius: 50%;
    }
    .placed .spot:focus-visible {
      z-index: 2;
      outline-offset: 1px;
      box-shadow: 0 0 0 5px var(--safe-focus);
    }
    .placed .icon {
      inline-size: 1.6em;
      block-size: 1.6em;
    }
    .placed .label {
      position: absolute;
      left: var(--left);
      right: var(--right);
      top: var(--top);
      bottom: var(--bottom);
      translate: var(--shift) 0;
      z-index: 3;
      inline-size: max-content;
      max-inline-size: 10rem;
      margin-block: 0.3rem;
      padding: 0.1rem 0.5rem;
      font-size: var(--safe-text-s);
      color: var(--safe-ground);
      background: var(--safe-edge-ink);
      border-radius: 3px 6px 4px 5px;
      pointer-events: none;
      clip-path: inset(50%);
    }
    .placed .spot:hover,
    .placed .spot:focus-visible {
      z-index: 2;
    }
    .placed .spot:hover .label,
    .placed .spot:focus-visible .label {
      clip-path: none;
    }
  }

  @media (forced-colors: active) {
    .spot[aria-pressed='true'] {
      border-width: 5px;
    }
    .placed .label {
      color: CanvasText;
      background: Canvas;
      border: 1px solid CanvasText;
    }
  }
`;
