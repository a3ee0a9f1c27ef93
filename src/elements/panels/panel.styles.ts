import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(46rem, 100vw - 1rem);
    max-inline-size: none;
    max-block-size: calc(100vh - 1rem);
    max-block-size: calc(100dvh - 1rem);
    margin: auto;
    padding: 6px 10px 10px 6px;
    border: 0;
    color: var(--safe-ink);
    background: none;
    overflow: auto;
    container: panel / inline-size;
  }
  dialog::backdrop {
    background: var(--safe-edge-ink);
    opacity: 0.55;
  }
  dialog[open] {
    animation: lay var(--safe-motion) var(--safe-ease);
  }
  @keyframes lay {
    from {
      translate: 0 1.5rem;
      opacity: 0;
    }
  }
  .sheet {
    padding: clamp(0.9rem, 4cqi, 1.75rem);
    display: grid;
    gap: var(--safe-space);
  }
  .sheet.paper::after {
    background: color-mix(in srgb, var(--safe-edge-ink) 45%, transparent);
    translate: 4px 6px;
  }
  .top {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--safe-space-s);
  }
  .cross {
    justify-content: center;
    flex: none;
    margin: -0.4rem -0.4rem 0 0;
  }
  .bottom {
    display: flex;
    justify-content: flex-end;
    flex-wrap: wrap;
    gap: var(--safe-space);
    padding-block-start: var(--safe-space-s);
  }
  @media (forced-colors: active) {
    dialog::backdrop {
      background: Canvas;
      opacity: 0.8;
    }
  }
`;
