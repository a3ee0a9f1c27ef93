import { type SVGTemplateResult, svg } from 'lit';

// prettier-ignore
/** The kitchen at home: wall, window, lamp and shelf, each a sheet of paper, with what is seen through the window. */
export function kitchenArt(outside: SVGTemplateResult): SVGTemplateResult {
  return svg`
    <path class="marigold" d="M0 0h1200v360H0z" />
    <path class="stripe" d="M20 0h26v360H20zM130 0h26v360h-26zM240 0h26v360h-26zM350 0h26v360h-26zM460 0h26v360h-26zM570 0h26v360h-26zM680 0h26v360h-26zM790 0h26v360h-26zM900 0h26v360h-26zM1010 0h26v360h-26zM1120 0h26v360h-26z" />
    <path class="shade" d="M56 66l130-4 4 104-132 4z" /><path class="kraft" d="M50 60l130-4 4 104-132 4z" /><path class="sheet" d="M62 72l106-4 3 80-107 4z" /><path class="moss" d="M64 128l34-28 26 18 20-12 27 26v16l-107 4z" /><path class="coral" d="M138 82l12 3 3 11-9 8-11-5-2-11z" />
    <path class="shade" d="M1030 40h132v320h-132z" /><path class="kraft" d="M1022 36h130v324h-130z" /><path class="sheet" d="M1036 52h102v120h-102zM1036 190h102v170h-102z" /><path class="ink" d="M1040 180h14v8h-14z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M286 44l232-6 6 176-240 4z" />
    <path class="sheet" d="M280 36l230-4 4 176-236 6z" />
    ${outside}
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
  `;
}
