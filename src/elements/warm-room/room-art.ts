import { type TemplateResult, html } from 'lit';

// prettier-ignore
/** The warm room in a view box of 1200 by 360, whose middle 700 are always seen: wall, window, lamp and shelf, each a sheet of paper. */
export function roomArt(): TemplateResult {
  return html`<svg class="art" viewBox="0 0 1200 360" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path class="marigold" d="M0 0h1200v360H0z" />
    <path class="stripe" d="M20 0h26v360H20zM130 0h26v360h-26zM240 0h26v360h-26zM350 0h26v360h-26zM460 0h26v360h-26zM570 0h26v360h-26zM680 0h26v360h-26zM790 0h26v360h-26zM900 0h26v360h-26zM1010 0h26v360h-26zM1120 0h26v360h-26z" />
    <path class="shade" d="M56 66l130-4 4 104-132 4z" /><path class="kraft" d="M50 60l130-4 4 104-132 4z" /><path class="sheet" d="M62 72l106-4 3 80-107 4z" /><path class="moss" d="M64 128l34-28 26 18 20-12 27 26v16l-107 4z" /><path class="coral" d="M138 82l12 3 3 11-9 8-11-5-2-11z" />
    <path class="shade" d="M1030 40h132v320h-132z" /><path class="kraft" d="M1022 36h130v324h-130z" /><path class="sheet" d="M1036 52h102v120h-102zM1036 190h102v170h-102z" /><path class="ink" d="M1040 180h14v8h-14z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M286 44l232-6 6 176-240 4z" />
    <path class="sheet" d="M280 36l230-4 4 176-236 6z" />
    <path class="night" d="M292 48l206-4 4 152-212 6z" />
    <path class="moon" d="M448 70l14 4 8 14-5 14-14 6-15-6-6-14 6-13z" />
    <path class="star" d="M324 76l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1zM380 62l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1zM352 122l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1z" />
    <path class="hill" d="M290 170l60-22 70 14 82-24v58l-212 6z" />
    <path class="sheet" d="M390 44h12l2 154h-12zM290 116l212-4v10l-212 4z" />
    <path class="shade" d="M256 26l52 0-4 90-20 82-36 26z" />
    <path class="coral" d="M250 22l52 0-4 88-20 84-36 26z" />
    <path class="coral" d="M490 20l52 2 12 198-38-26-22-86z" />
    <path class="ink" d="M236 18l322-6v9l-322 6z" />
    <path class="ink" d="M70 0h4v46h-4z" />
    <path class="shade" d="M40 58l66-4 26 50-118 6z" />
    <path class="coral" d="M38 48l68-4 26 52-120 6z" />
    <path class="sheet" d="M58 100l26-1 2 12-12 8-14-7z" />
    <path class="shade" d="M592 128l178-4v14l-178 4z" />
    <path class="kraft" d="M588 120l180-4v13l-180 4z" />
    <path class="teal" d="M606 64l16-1 1 56-16 1z" /><path class="lilac" d="M626 74l14-1 1 46-14 1z" /><path class="coral" d="M644 60l18-1 1 58-18 1z" />
    <path class="sky" d="M668 80l10-3 14 38-10 3z" />
    <path class="moss" d="M724 84c-16-4-22-16-18-26 12 2 18 12 18 24 0-16 8-26 20-26 2 14-6 24-18 28z" /><path class="kraft" d="M712 86l28-1-4 31-20 1z" />
    </g>
  </svg>`;
}

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

// prettier-ignore
/** Somewhere nicer than the screen: a garden with a kite, in a view box of 1200 by 360, whose middle 700 are always seen. */
export function awayArt(): TemplateResult {
  return html`<svg class="art" viewBox="0 0 1200 360" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path class="sky" d="M0 0h1200v360H0z" />
    <path class="shade" d="M0 220l110-34 140 40 150-30 190 42 180-40 190 36 140-40 100 30v136H0z" /><path class="lilac" d="M0 228l110-34 140 40 150-30 190 42 180-40 190 36 140-40 100 30v128H0z" />
    <path class="sheet" d="M30 60l30-20 36 12 24-8 22 24-50 10zM1060 96l36-24 30 10 34-10 20 26-60 10z" />
    <path class="shade" d="M60 176l54-18 44 34-6 50-60 14-40-30z" /><path class="teal" d="M54 170l54-18 44 34-6 50-60 14-40-30z" /><path class="ink" d="M92 246l18-1 4 70h-24z" />
    <g transform="translate(200 0)">
    <path class="sheet" d="M96 70l40-26 34 10 30-18 44 22 10 28-60 10-90 2-40-6zM560 54l34-20 30 12 36-10 30 28-20 18-70 6-50-8z" />
    <path class="shade" d="M404 46l62 52-40 62-66-40z" /><path class="coral" d="M400 40l60 50-38 62-66-40z" /><path class="sheet" d="M400 40l22 112-66-40zM404 60l0 0z" />
    <path class="string" d="M422 152q-30 60 20 110" /><path class="moss" d="M414 186l18-6-2 18zM410 216l18-4-6 17z" />
    <path class="shade" d="M-210 250l100-30 110 16 130-40 170 40 190-54 170 48 140-36 210 40v130h-1220z" />
    <path class="moss" d="M-210 258l100-30 110 16 130-40 170 40 190-54 170 48 140-36 210 40v122h-1220z" />
    <path class="shade" d="M640 120l60-20 56 34 6 56-50 30-70-10-30-44z" /><path class="teal" d="M634 114l60-20 56 34 6 56-50 30-70-10-30-44z" /><path class="ink" d="M676 208l20-1 4 80-26 1z" />
    <path class="shade" d="M-210 300l210 6 220-22 260 18 320-26 210 20v70h-1220z" /><path class="kraft" d="M-210 308l210 6 220-22 260 18 320-26 210 20v62h-1220z" />
    </g>
  </svg>`;
}

// prettier-ignore
/** Somewhere nicer than the screen, inside: a hall with coats, and the garden behind its open door; in a view box of 1200 by 360, whose middle 700 are always seen. */
export function hallArt(): TemplateResult {
  return html`<svg class="art" viewBox="0 0 1200 360" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <path class="lilac" d="M0 0h1200v360H0z" />
    <path class="kraft" d="M0 306l1200-10v64H0z" />
    <path class="sheet" d="M34 90l120-4 4 120-122 4z" /><path class="sky" d="M44 100l100-4 3 100-101 4z" /><path class="moss" d="M46 172l38-20 30 16 33-14v42l-101 4z" />
    <path class="teal" d="M1032 122h130v178h-130z" /><path class="sheet" d="M1044 134h106v44h-106zM1044 190h106v44h-106z" /><path class="ink" d="M1088 152h18v7h-18zM1088 208h18v7h-18z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M64 46l142-4 4 266-150 2z" /><path class="sheet" d="M56 38l146-4 4 268-152 4z" />
    <path class="sky" d="M70 52l118-3 4 240-124 3z" />
    <path class="sheet" d="M88 82l22-12 20 8 18-6 14 14-34 8z" />
    <path class="coral" d="M152 108l22 18-14 24-24-14z" /><path class="string" d="M152 150q-12 24 6 46" />
    <path class="moss" d="M69 226l40-20 40 14 42-18v87l-124 3z" /><path class="kraft" d="M112 292l14-54 18-1 14 54z" />
    <path class="shade" d="M206 40l46 24 4 262-46-20z" /><path class="teal" d="M202 36l46 24 4 260-46-18z" /><path class="marigold" d="M236 186l9 3v9l-9-2z" />
    <path class="kraft" d="M466 58l250-6v14l-250 6z" />
    <path class="ink" d="M500 64h6v14h-6zM572 62h6v14h-6zM644 60h6v14h-6z" />
    <path class="coral" d="M474 82l34-14 32 12 12 96-34 10-48-4z" /><path class="ink" d="M508 72h4v110h-4z" />
    <path class="moss" d="M556 80l22-10 22 8 6 66-26 8-32-2z" />
    <path class="marigold" d="M636 72l10-6 12 4 2 96-14 4-14-2z" /><path class="ink" d="M632 96l28-2v6l-28 2zM632 122l28-2v6l-28 2zM632 148l28-2v6l-28 2z" />
    <path class="ink" d="M496 280h22v14l12 6v8h-38zM542 280h22v14l12 6v8h-38z" />
    <path class="coral" d="M246 322l220-8 36 24-286 8z" />
    </g>
  </svg>`;
}
