import { type TemplateResult, html } from 'lit';
import type { Stop } from '../present/path.ts';

/** A hill of paper behind a stop: its shade, then the sheet. */
export function hillArt(): TemplateResult {
  return html`<svg class="hill" viewBox="0 0 800 100" preserveAspectRatio="none" aria-hidden="true">
    <path class="shade" d="M0 15L90 8l130 9 120-14 170 12 130-10 160 9v86H0z" />
    <path class="ground" d="M0 18L92 11l128 9 122-14 168 12 132-10 158 9v83H0z" />
  </svg>`;
}

/** The bend of the trail at a stop: from the middle at the top round the marker to the middle below. */
export function trailArt(): TemplateResult {
  return html`<svg class="bend" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    <path d="M50 0C50 22 30 24 30 50S50 78 50 100" vector-effect="non-scaling-stroke" />
  </svg>`;
}

/** A story as a pennant on its stick: empty, half or whole. */
export function storyFlag(state: Stop['stories'][number]): TemplateResult {
  return html`<svg class="flag ${state}" viewBox="0 0 20 24" aria-hidden="true">
    <path class="cloth" d="M4 2l14 5-14 6z" />
    <path class="stick" d="M3 1v22" />
  </svg>`;
}
