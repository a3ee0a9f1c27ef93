import { css, unsafeCSS } from 'lit';
import pigeonholesUrl from './pigeonholes.svg?no-inline';

export const mailStyles = css`
  /* A writing desk of brown paper with a rack of envelopes. */
  .device {
    max-inline-size: 68rem;
    background: var(--safe-paper-kraft);
    border: var(--safe-edge) solid var(--safe-edge-ink);
    border-radius: 6px 9px 5px 8px;
    --safe-composer: var(--safe-paper-news);
    --airmail: repeating-linear-gradient(
      -45deg,
      var(--safe-coral) 0 0.8rem,
      var(--safe-sheet) 0 1.4rem,
      var(--safe-action) 0 2.2rem,
      var(--safe-sheet) 0 2.8rem
    );
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    padding: 0.35rem 0.9rem;
    background: var(--safe-paper-sky);
    border-block-end: 2px solid var(--safe-edge-ink);
    border-radius: 4px 7px 0 0;
  }
  header h2 {
    font-size: var(--safe-text-l);
  }
  .desk {
    flex: 1 0 auto;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .threads {
    padding-block-start: 0.3rem;
  }
  .composer {
    border-radius: 0 0 4px 6px;
  }
  .threads > .log {
    background: url('${unsafeCSS(pigeonholesUrl)}') center top / 46rem auto no-repeat;
  }

  /* Before the first letter: room that words may take. */
  .pillar {
    flex: 0 1 18rem;
    min-block-size: 0;
    inline-size: 100%;
    stroke: var(--safe-edge-ink);
    stroke-width: 3;
    stroke-linejoin: bevel;
  }
  .lawn {
    fill: var(--safe-paper-moss);
  }
  .box {
    fill: var(--safe-coral);
  }
  .cap {
    fill: var(--safe-paper-coral);
  }
  .slot {
    fill: var(--safe-edge-ink);
  }
  .letter {
    fill: var(--safe-sheet);
  }
  .fold {
    fill: none;
    stroke-width: 2.5;
  }
  .threads > .log:has(.pillar) {
    background: none;
  }
  .slip.from-narrator,
  .slip.notice {
    --slip: var(--safe-paper-news);
  }

  /* A stamp: a face on paper with teeth all round. */
  .stamp {
    --tooth: 0.45rem;
    flex: none;
    display: block;
    padding: 0.3rem;
    line-height: 0;
    background: var(--safe-paper-marigold);
    mask:
      radial-gradient(circle, #000 0, #000 0) content-box,
      conic-gradient(#000 0 0) 50% / calc(100% - var(--tooth)) calc(100% - var(--tooth)) no-repeat,
      radial-gradient(circle, #000 calc(var(--tooth) * 0.42), transparent 0) 50% / var(--tooth)
        var(--tooth) round;
    --safe-portrait-size: 2.25rem;
  }

  /* Envelopes: stamped at the corner, striped along the foot. */
  .rack {
    position: relative;
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: var(--safe-gap);
    padding: 0.5rem 0.7rem 0;
  }
  .edge {
    position: relative;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5rem;
    inline-size: 100%;
    min-inline-size: var(--safe-target);
    min-block-size: var(--safe-target);
    padding: 0.25rem 0.25rem 0.6rem;
    line-height: 1.25;
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px;
    background:
      var(--airmail) 0 100% / 100% 0.35rem no-repeat,
      var(--safe-sheet);
  }
  .edge:hover {
    background-color: var(--safe-paper-marigold);
  }
  .edge[aria-current] {
    background-color: var(--safe-paper-sky);
    outline: 2px solid var(--safe-edge-ink);
  }
  .edge[aria-current]:focus-visible {
    outline-width: 3px;
  }
  .mark {
    position: absolute;
    inset-block-start: -0.3rem;
    inset-inline-end: -0.3rem;
    display: grid;
    padding: 0.2rem;
    color: var(--safe-on-flag);
    background: var(--safe-flag);
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px 2px 4px 2px;
    font-size: 0.75rem;
  }
  .number {
    display: none;
  }
  .about {
    display: block;
    padding-block-end: 0.3rem;
    font-size: var(--safe-text-s);
  }

  /* The letter: airmail stripes round a sheet that was folded once. */
  .mail {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3rem 0.7rem;
    inline-size: min(100%, 38rem);
    margin-inline: auto;
    padding: 1rem 1.1rem 0.9rem;
    border: 2px solid var(--safe-edge-ink);
    border-radius: 3px;
    background:
      linear-gradient(var(--safe-sheet) 0 0) 50% / calc(100% - 1rem) calc(100% - 1rem) no-repeat,
      var(--airmail);
  }
  .mail h3 {
    font-size: var(--safe-text-l);
    line-height: 1.2;
  }
  .mail .stamp {
    align-self: start;
    rotate: 2deg;
    --safe-portrait-size: 3rem;
  }
  .mail .words {
    grid-column: 1 / -1;
    padding-block-start: 0.4rem;
    border-block-start: 2px dashed var(--safe-shade);
    line-height: 1.45;
  }
  .mail safe-picture {
    grid-column: 1 / -1;
  }
  .mail .peek-line {
    grid-column: 1;
  }
  .mail .flag-button {
    grid-column: 2;
    place-self: end;
  }

  @container (max-width: 44rem) {
    .threads > .log {
      padding-inline: 0;
    }
    .mail {
      padding-inline: 0.9rem;
    }
    .addressed {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    /* Without its words an envelope is told from others of the same sender by its number. */
    .number {
      position: absolute;
      inset-block-end: 0.1rem;
      inset-inline-start: 0.1rem;
      display: grid;
      place-items: center;
      min-inline-size: 1.3rem;
      min-block-size: 1.3rem;
      font-weight: 700;
      font-size: 0.9375rem;
      line-height: 1;
      background: var(--safe-sheet);
      border: 2px solid var(--safe-edge-ink);
      border-radius: 52% 48% 50% 46% / 47% 52% 46% 51%;
    }
  }
  /* They are one row above the letter, which scrolls to the open one where there are many. */
  @container (max-width: 44rem) {
    .rack {
      flex-wrap: nowrap;
      /* Six stand side by side on a phone. */
      gap: 0.2rem;
      padding-inline: 0.4rem;
      overflow: auto hidden;
      padding-block-end: 0.4rem;
      scrollbar-width: none;
    }
    .rack li {
      flex: none;
    }
    .edge {
      padding: 0.1rem 0.1rem 0.45rem;
    }
    .edge .stamp {
      --safe-portrait-size: 1.5rem;
    }
  }
  /* Under them less is left of a low window. */
  @media (max-height: 42em) {
    .device:has(.choice) .threads:not(:has(.fresh safe-picture)) {
      flex-basis: 8.5rem;
    }
    /* Where a link leads is what is decided about. */
    .device:has(.choice) .threads:has(.message:last-child .peek) {
      flex-basis: 12rem;
    }
  }
  @container (min-width: 44rem) {
    .desk {
      flex-direction: row;
    }
    .rack {
      flex-direction: column;
      flex-wrap: nowrap;
      inline-size: 17rem;
      padding-block: 0.7rem;
      padding-inline: 0.7rem 0.3rem;
      /* As high as the letter beside it, whatever it holds. */
      contain: size;
      overflow-y: auto;
      overscroll-behavior: contain;
      scrollbar-color: var(--safe-edge-soft) transparent;
    }
    .edge {
      min-block-size: 4.5rem;
      padding-inline-start: 0.6rem;
    }
    .threads {
      padding-block-start: 0.5rem;
    }
  }

  /* A small screen with large text: words before pictures. */
  @container (max-width: 17rem) {
    .message .stamp {
      display: none;
    }
    .mail {
      padding: 0.7rem 0.6rem;
    }
  }

  @media (forced-colors: active) {
    .box,
    .slot {
      fill: Canvas;
    }
  }
`;
