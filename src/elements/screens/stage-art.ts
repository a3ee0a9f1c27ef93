import { type TemplateResult, html } from 'lit';

/** The empty stage: sky, two hills and the side curtains, each a sheet of paper. */
export function stageArt(): TemplateResult {
  return html`<svg
    class="scenery"
    viewBox="0 0 800 300"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <path class="sky" d="M0 0h800v300H0z" />
    <path class="sheet" d="M610 34l38 4 24 30-6 38-34 22-38-9-20-33 8-36z" />
    <path class="shade" d="M0 196l96-44 118 30 104-62 140 58 122-40 108 44 112-34v152H0z" />
    <path class="moss" d="M0 202l98-44 116 30 106-62 138 58 124-40 106 44 112-32v144H0z" />
    <path class="shade" d="M0 250l160-26 188 22 172-30 280 26v58H0z" />
    <path class="kraft" d="M0 258l160-26 188 22 172-30 280 26v50H0z" />
  </svg>`;
}

/** One side curtain; the other is its mirror image. */
export function curtainArt(side: 'start' | 'end'): TemplateResult {
  return html`<svg
    class="drape ${side}"
    viewBox="0 0 90 300"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="shade" d="M0 0h88l-8 60-16 66-24 62-20 50-10 62H0z" />
    <path class="coral" d="M0 0h80l-8 60-16 66-22 62-20 50-6 62H0z" />
    <path class="fold" d="M22 0l-4 110-14 120M50 0l-8 96-20 84" />
  </svg>`;
}
