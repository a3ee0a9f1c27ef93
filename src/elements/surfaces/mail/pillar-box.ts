import { type TemplateResult, html } from 'lit';

/** A pillar box and letters on their way: what stands on the desk until the first letter lies there. */
export function pillarBox(): TemplateResult {
  return html`<svg class="pillar" viewBox="0 0 320 232" aria-hidden="true" focusable="false">
    <path class="lawn" d="M8 212l70-9 82 5 84-7 68 10-4 15-292 3z" />
    <path class="box" d="M116 72l88-1 4 136-96 1zM103 206l114-2 4 19-121 3z" />
    <path class="cap" d="M103 74l6-26 28-15 48-1 26 15 6 25z" />
    <path class="slot" d="M126 93l68-1 1 17-68 1z" />
    <path class="letter" d="M136 102l48-1 7 36-49 3z" />
    <path class="letter" d="M136 154l50-1 1 36-50 1z" />
    <path
      class="letter"
      d="M28 66l54-12 9 36-54 13zM238 30l50 15-10 35-50-14zM244 122l46-6 5 31-47 6z"
    />
    <path
      class="fold"
      d="M136 102l27 20 21-21M145 164h33M145 172h28M145 180h31M28 66l33 15 21-27M238 30l19 24 31-9M244 122l26 13 20-19"
    />
    <path class="fold" d="M96 60q8-4 14-12M90 92q8 4 14 2M230 76q-8 4-12 10M236 134q-8-2-16 2" />
  </svg>`;
}
