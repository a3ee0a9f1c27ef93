import { type SVGTemplateResult, svg } from 'lit';

// prettier-ignore
/** A hall at home: wall, drawers, coats and boots, each a sheet of paper, with what is in the frame of its front door. */
export function hallArt(door: SVGTemplateResult): SVGTemplateResult {
  return svg`
    <path class="lilac" d="M0 0h1200v360H0z" />
    <path class="kraft" d="M0 306l1200-10v64H0z" />
    <path class="sheet" d="M34 90l120-4 4 120-122 4z" /><path class="marigold" d="M44 100l100-4 3 100-101 4z" /><path class="moss" d="M46 172l38-20 30 16 33-14v42l-101 4z" />
    <path class="teal" d="M1032 122h130v178h-130z" /><path class="sheet" d="M1044 134h106v44h-106zM1044 190h106v44h-106z" /><path class="ink" d="M1088 152h18v7h-18zM1088 208h18v7h-18z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M64 46l142-4 4 266-150 2z" /><path class="sheet" d="M56 38l146-4 4 268-152 4z" />
    ${door}
    <path class="kraft" d="M466 58l250-6v14l-250 6z" />
    <path class="ink" d="M500 64h6v14h-6zM572 62h6v14h-6zM644 60h6v14h-6z" />
    <path class="coral" d="M474 82l34-14 32 12 12 96-34 10-48-4z" /><path class="ink" d="M508 72h4v110h-4z" />
    <path class="moss" d="M556 80l22-10 22 8 6 66-26 8-32-2z" />
    <path class="marigold" d="M636 72l10-6 12 4 2 96-14 4-14-2z" /><path class="ink" d="M632 96l28-2v6l-28 2zM632 122l28-2v6l-28 2zM632 148l28-2v6l-28 2z" />
    <path class="ink" d="M496 280h22v14l12 6v8h-38zM542 280h22v14l12 6v8h-38z" />
    <path class="coral" d="M246 322l220-8 36 24-286 8z" />
    </g>
  `;
}
