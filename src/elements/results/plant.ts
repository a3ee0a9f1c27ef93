import { type TemplateResult, css, html, svg } from 'lit';
import type { RuleState } from '../../engine/progress-types.ts';

// A rule grows: a pot with a seed, a sprout, a flower, a small tree; a watering can when it is due.
const SOIL = svg`<path class="kraft" d="M12 40h24l-3 17H15z" /><path class="ink" d="M10 38l28-1v5l-28 1z" />`;
const SPROUT = svg`<path class="stem" d="M24 38V26" /><path class="moss" d="M24 29c-9 1-11-4-11-8 7-1 11 2 11 8zM24 27c8 1 11-3 11-9-8 0-11 3-11 9z" />`;
const FLOWER = svg`<path class="stem" d="M24 38V18" /><path class="moss" d="M24 34c-8 0-10-3-10-7 6 0 10 2 10 7zM24 31c8 0 9-4 9-7-6 0-9 3-9 7z" />
<path class="coral" d="M24 3l4 6 7-1-2 7 5 5-7 2-2 7-5-5-6 4-1-7-6-3 5-5-1-7 6 1z" /><circle class="sheet" cx="24" cy="16" r="4" />`;
const TREE = svg`<path class="stem wide" d="M24 38V22" /><path class="moss" d="M24 1c7 0 9 5 8 8 6 0 8 9 2 12 1 6-7 8-10 5-4 3-11 0-10-5-6-3-4-12 2-12-1-4 2-8 8-8z" />
<circle class="coral" cx="18" cy="15" r="2.5" /><circle class="coral" cx="29" cy="12" r="2.5" /><circle class="coral" cx="26" cy="20" r="2.5" />`;
const WATER = svg`<path class="sky" d="M3 4l13-1 2 4 8-4 2 3-9 6-1 6H5z" /><path class="drop" d="M29 9l1 4M33 11l1 4M31 17l1 4" />`;

const GROWTH: Readonly<Record<RuleState, TemplateResult | ReturnType<typeof svg>>> = {
  'not-yet': svg`${SOIL}<circle class="ink" cx="24" cy="33" r="2.5" />`,
  practising: svg`${SPROUT}${SOIL}`,
  'got-it': svg`${FLOWER}${SOIL}`,
  secure: svg`${TREE}${SOIL}`,
  due: svg`${SPROUT}${WATER}${SOIL}`,
};

/** A picture of how far a rule has grown; the words stand beside it. Needs `plantStyles`. */
export function plant(state: RuleState): TemplateResult {
  return html`<svg class="plant" viewBox="0 0 48 60" aria-hidden="true">${GROWTH[state]}</svg>`;
}

export const plantStyles = css`
  .plant {
    flex: none;
    inline-size: 2.75rem;
    block-size: 3.45rem;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .plant .kraft {
    fill: var(--safe-paper-kraft);
    stroke: var(--safe-edge-ink);
    stroke-width: 1.5;
  }
  .plant .ink {
    fill: var(--safe-edge-ink);
  }
  .plant .moss {
    fill: var(--safe-paper-moss);
    stroke: var(--safe-edge-ink);
    stroke-width: 1.5;
  }
  .plant .coral {
    fill: var(--safe-coral);
    stroke: var(--safe-edge-ink);
    stroke-width: 1.5;
  }
  .plant .sheet {
    fill: var(--safe-sheet);
  }
  .plant .sky {
    fill: var(--safe-paper-sky);
    stroke: var(--safe-edge-ink);
    stroke-width: 1.5;
  }
  .plant .stem,
  .plant .drop {
    fill: none;
    stroke: var(--safe-edge-ink);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .plant .wide {
    stroke-width: 5;
  }
`;
