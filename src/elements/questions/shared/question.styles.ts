import { type CSSResultGroup, css } from 'lit';
import { detailStyles } from '../../details/details.styles.ts';

/** What all questions share: the scene on its paper, tiles to choose from, feedback. */
export const questionStyles: CSSResultGroup = [
  detailStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }
    .question,
    .answer {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9rem;
    }
    .question {
      max-inline-size: 46rem;
      margin-inline: auto;
    }
    /* On a wide screen an open book: what is asked about stays beside the answers. */
    @container (min-width: 56rem) {
      .question {
        grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
        align-items: start;
        gap: 2rem;
        max-inline-size: none;
      }
    }

    /* The scene lies on the paper of its app. */
    .scene safe-picture {
      inline-size: min(100%, 20rem);
      aspect-ratio: 4 / 3;
      border: 2px solid var(--safe-edge-ink);
      border-radius: 2px 4px 3px 5px;
    }
    .scene {
      display: grid;
      gap: 0.6rem;
      padding: 0 1rem 0.9rem;
      margin-block-start: 0.8rem;
      background: var(--safe-sheet);
      border: var(--safe-edge) solid var(--safe-edge-ink);
      border-radius: 3px 7px 4px 9px;
    }
    /* The left page of the book, its words in the middle. */
    @container (min-width: 56rem) {
      .scene {
        position: sticky;
        inset-block-start: 5.5rem;
        display: flex;
        flex-direction: column;
        min-block-size: clamp(12rem, 100dvh - 26rem, 26rem);
        font-size: var(--safe-text-l);
      }
      /* A line by itself would seem to miss its picture. */
      .scene:not(:has(.said, safe-picture)) {
        min-block-size: 8rem;
      }
      .scene > .where {
        align-self: flex-start;
      }
      .where + * {
        margin-block-start: auto;
      }
      .scene > :last-child {
        margin-block-end: auto;
      }
    }
    /* A label over the edge; with large text it grows down and pushes the words before it. */
    .where {
      justify-self: start;
      margin-block-start: -0.95rem;
      margin-inline-start: -0.3rem;
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
      padding: 0.1em 0.8em;
      font-weight: 700;
      font-size: var(--safe-text-s);
      color: var(--safe-ground);
      background: var(--safe-edge-ink);
      border-radius: 3px 8px 4px 6px;
      rotate: -0.8deg;
      /* Else the browser lays a plate of the words' own colour under them. */
      forced-color-adjust: none;
    }
    @media (forced-colors: active) {
      .where {
        color: CanvasText;
        background: Canvas;
        border: 2px solid CanvasText;
      }
    }
    .on-chat {
      background-image:
        linear-gradient(var(--safe-paper-sky) 1px, transparent 1px),
        linear-gradient(90deg, var(--safe-paper-sky) 1px, transparent 1px);
      background-size: 1.4rem 1.4rem;
    }
    .on-lobby {
      background: var(--safe-paper-moss);
    }
    .on-feed {
      background: var(--safe-paper-kraft);
    }
    .on-photo {
      background: var(--safe-paper-coral);
    }
    .on-call {
      background: var(--safe-paper-lilac);
    }
    .on-mail {
      background: var(--safe-paper-sky);
    }
    .on-shop {
      background: var(--safe-paper-marigold);
    }
    .on-web {
      background: var(--safe-paper-news);
    }
    .said {
      display: flex;
      align-items: center;
      gap: 0.7rem;
      inline-size: fit-content;
      max-inline-size: 100%;
      padding: 0.4rem 0.9rem 0.4rem 0.6rem;
      line-height: 1.35;
      background: var(--safe-sheet);
      border: 2px solid var(--safe-edge-ink);
      border-radius: 9px 4px 10px 3px;
    }
    .said strong {
      display: block;
      font-size: var(--safe-text-s);
    }
    /* Letters, tickets and cuttings are as wide as there is room, each with its own edge. */
    .said:is(.mail, .offer, .page, .result) {
      align-items: flex-start;
      inline-size: min(100%, 36rem);
      border-radius: 3px;
    }
    .said.mail {
      border-block-start: 7px dashed var(--safe-coral);
    }
    .said.offer {
      border-inline-end: 9px dotted var(--safe-edge-ink);
    }
    .said:is(.page, .result) {
      border-inline-width: 0;
      border-block-start: 6px double var(--safe-edge-ink);
    }

    .ask {
      font-size: var(--safe-text-l);
    }

    /* Tiles: a label with its own radio button or tick box. */
    fieldset {
      min-inline-size: 0;
    }
    .tiles {
      display: grid;
      gap: calc(var(--safe-gap) + 0.2rem);
    }
    .tile {
      display: flex;
      align-items: center;
      gap: 0.8rem;
      min-block-size: var(--safe-target);
      padding: 0.55rem 1rem;
      line-height: 1.35;
      cursor: pointer;
      background: var(--safe-sheet);
      border: 2px solid var(--safe-edge-ink);
      margin-block-end: 3px;
      /* A shadow as its thickness: to press it down moves nothing else. */
      box-shadow: 0 3px 0 var(--safe-edge-ink);
      border-radius: 3px 8px 4px 7px;
      transition: translate var(--safe-motion-quick) var(--safe-ease);
    }
    .tile:nth-child(even) {
      border-radius: 7px 3px 9px 4px;
      rotate: 0.35deg;
    }
    .tile:nth-child(odd) {
      rotate: -0.35deg;
    }
    .tile:hover {
      background: var(--safe-paper-marigold);
    }
    .tile:has(:checked) {
      background: var(--safe-paper-sky);
      box-shadow: none;
      translate: 0 3px;
    }
    .tile:has(:focus-visible) {
      outline: 3px solid var(--safe-edge-ink);
      outline-offset: 3px;
      box-shadow: 0 0 0 3px var(--safe-focus);
    }
    .tile input {
      flex: none;
      inline-size: 1.4rem;
      block-size: 1.4rem;
      margin: 0;
      accent-color: var(--safe-action);
    }
    .tile input:focus-visible {
      outline: none;
      box-shadow: none;
    }

    .hint {
      min-block-size: 1.5em;
      font-weight: 700;
    }
    .hint:empty {
      min-block-size: 0;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--safe-gap) var(--safe-space);
      padding-block: 0.2rem 0.5rem;
    }

    .feedback {
      display: grid;
      gap: 0.7rem;
    }
    .verdict {
      display: flex;
      align-items: center;
      gap: 0.5em;
      inline-size: fit-content;
      padding: 0.3em 0.9em 0.3em 0.6em;
      background: var(--safe-paper-lilac);
      border: 2px solid var(--safe-edge-ink);
      border-radius: 4px 9px 3px 8px;
      rotate: -0.6deg;
    }
    .verdict.fits {
      background: var(--safe-paper-marigold);
    }
    .rows {
      display: grid;
      gap: 0.6rem;
    }
    .row {
      display: flex;
      flex-direction: column;
      padding: 0.5rem 0.9rem 0.6rem;
      line-height: 1.4;
      background: var(--safe-sheet);
      border: 2px dashed var(--safe-edge-soft);
      border-radius: 3px 7px 4px 6px;
    }
    .row.fits {
      background: var(--safe-paper-moss);
      border: 3px solid var(--safe-edge-ink);
    }
    .row-text {
      font-size: var(--safe-text-l);
      line-height: 1.3;
    }
    .tags {
      order: -1;
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 1rem;
      font-weight: 700;
      font-size: var(--safe-text-s);
      line-height: 1.4;
    }
    .tag {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
    }

    /* A small screen with large text: words before pictures. */
    @container (max-width: 17rem) {
      .scene,
      .tile,
      .row,
      .said {
        padding-inline: 0.4rem;
      }
      safe-portrait {
        display: none;
      }
    }
  `,
];
