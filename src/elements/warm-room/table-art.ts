import { type TemplateResult, html } from 'lit';

// prettier-ignore
/** The table in front, with a mug and the screen put face down; in a view box of 800 by 90. */
export function tableArt(): TemplateResult {
  return html`<svg class="table" viewBox="0 0 800 90" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="shade" d="M0 12l800-8v86H0z" />
    <path class="kraft" d="M0 20l800-8v78H0z" />
    <path class="grain" d="M60 46l210-4M360 62l190-4M610 36l150-3" />
  </svg>
  <svg class="props" viewBox="0 0 160 60" aria-hidden="true" focusable="false">
    <path class="shade" d="M10 42l62-10 12 10-62 12z" /><path class="ink" d="M6 38l62-10 12 10-62 12z" /><path class="teal" d="M16 38l46-7 7 6-46 8z" />
    <path class="shade" d="M112 16l34 0-3 38-28 0z" /><path class="sheet" d="M108 12l34 0-3 38-28 0z" /><path class="handle" d="M140 20q14 0 12 12q-2 8-14 7" />
    <path class="coral" d="M110 24l31 0-1 9-29 0z" />
  </svg>`;
}
