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
    scroll-padding: 1.5rem;
    container: panel / inline-size;
  }
  dialog::backdrop {
    background: var(--safe-backdrop);
    opacity: 0.6;
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
    padding: clamp(0.75rem, 4cqi, 1.75rem);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--safe-space);
  }
  .sheet.paper::after {
    background: var(--safe-backdrop);
    opacity: 0.5;
    translate: 4px 6px;
  }
  .top {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 var(--safe-space-s);
  }
  .top h2 {
    flex: 1 1 7rem;
  }
  .sheet-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 var(--safe-gap);
    align-self: flex-end;
    margin-block-start: -0.4rem;
    margin-inline-start: auto;
  }
  .listen {
    font-size: var(--safe-text-s);
  }
  .cross {
    justify-content: center;
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
