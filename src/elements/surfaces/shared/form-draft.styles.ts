import { css } from 'lit';

export const formDraftStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    --safe-portrait-size: 2.75rem;
  }

  /* A sheet off a pad; what lies on it tells one kind of form from another. */
  .form {
    padding: 0.5rem 0.8rem 0.8rem;
    background: var(--safe-sheet);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 9px 4px 7px;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    padding-block-end: 0.35rem;
    border-block-end: 2px solid var(--safe-edge-ink);
    margin-block-end: 0.5rem;
  }
  .unsent {
    font-size: var(--safe-text-s);
    line-height: 1.2;
    color: var(--safe-ink-soft);
  }
  .fields {
    display: grid;
    gap: 0.6rem 1.4rem;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
    font-size: var(--safe-text-s);
    line-height: 1.4;
  }
  .tiles {
    display: grid;
    gap: var(--safe-gap);
  }

  .tile {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--safe-target);
    padding: 0.25rem 0.7rem;
    font-size: var(--safe-text-s);
    line-height: 1.25;
    cursor: pointer;
    background: var(--safe-ground);
    border: 2px solid var(--safe-edge-ink);
    border-block-end-width: 4px;
    border-radius: 3px 7px 4px 6px;
  }
  .tile:nth-child(even) {
    border-radius: 6px 3px 7px 4px;
  }
  .tile:hover {
    background: var(--safe-paper-marigold);
  }
  .tile:has(:checked) {
    background: var(--safe-paper-sky);
    border-block-end-width: 2px;
    padding-block-end: calc(0.25rem + 2px);
    font-weight: 700;
  }
  .tile:has(:focus-visible) {
    outline: 3px solid var(--safe-edge-ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--safe-focus);
    z-index: 1;
  }
  input {
    flex: none;
    inline-size: 1.3rem;
    block-size: 1.3rem;
    margin: 0;
    accent-color: var(--safe-action);
  }
  input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  @container (min-width: 15rem) {
    .tiles.of-2 {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 30rem) {
    .tiles.of-3 {
      grid-template-columns: 1fr 1fr 1fr;
    }
  }
  @container (min-width: 54rem) {
    .fields:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* Settings: each a switch that slides in its own groove. */
  .settings {
    background: var(--safe-paper-stone);
  }
  .settings .tiles {
    padding: 3px;
    background: var(--safe-shade);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 9px 12px 10px 11px;
  }
  .settings .fields {
    grid-template-columns: minmax(0, 1fr);
  }
  .settings .tile {
    border: 2px solid transparent;
    background: none;
  }
  .settings .tile:hover {
    background: var(--safe-paper-marigold);
  }
  .settings .tile:has(:checked) {
    background: var(--safe-sheet);
    border-color: var(--safe-edge-ink);
    border-radius: 7px 9px 6px 8px;
    padding-block-end: 0.25rem;
  }

  @container (min-width: 38rem) {
    .settings fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
      align-items: center;
      gap: 1rem;
    }
    /* A legend that floats is laid out like anything else. */
    .settings legend {
      float: inline-start;
      font-size: var(--safe-text);
    }
  }

  /* A sign-up: labels to stick on lines. */
  .sign-up .tiles {
    gap: calc(var(--safe-gap) + 0.2rem);
  }
  .sign-up .tile {
    background: var(--safe-paper-marigold);
  }
  .sign-up .tile:nth-child(even):not(:has(:checked)) {
    rotate: 0.3deg;
  }
  .sign-up .tile:nth-child(odd):not(:has(:checked)) {
    rotate: -0.3deg;
  }
  .sign-up .tile:has(:checked) {
    background: var(--safe-paper-sky);
  }

  /* A checkout: an order slip torn off a roll. */
  .checkout {
    --teeth: 0.7rem;
    border-block-start: 0;
    padding-block-start: 1rem;
    border-radius: 0 0 5px 4px;
    background: var(--safe-paper-news);
    position: relative;
  }
  .checkout::before {
    content: '';
    position: absolute;
    inset-inline: -2px;
    inset-block-start: 0;
    block-size: var(--teeth);
    background: var(--safe-edge-ink);
    mask: conic-gradient(from 135deg at top, #000 90deg, transparent 0) 50% 0 / var(--teeth) 100%;
  }
  .checkout fieldset {
    border-block-end: 2px dotted var(--safe-edge-soft);
    padding-block-end: 0.5rem;
  }

  /* A report: a page of a spiral pad. */
  .report {
    position: relative;
    background: var(--safe-paper-lilac);
    padding-inline-start: 2.2rem;
  }
  .report::before {
    content: '';
    position: absolute;
    inset-block: 0.5rem;
    inset-inline-start: 0.6rem;
    inline-size: 0.9rem;
    background: var(--safe-edge-ink);
    mask: radial-gradient(circle at 50% 50%, #000 0.28rem, transparent 0.3rem) 0 0 / 0.9rem 1.5rem;
  }

  /* A small screen with large text: words before pictures. */
  @container (max-width: 17rem) {
    safe-portrait {
      display: none;
    }
    .form,
    .report {
      padding-inline: 0.4rem;
    }
    .report::before {
      display: none;
    }
    .tile {
      padding-inline: 0.4rem;
    }
  }
  @media (forced-colors: active) {
    .tile:has(:checked):not(:has(:focus-visible)) {
      outline: 3px solid Highlight;
      outline-offset: -4px;
    }
  }
`;
