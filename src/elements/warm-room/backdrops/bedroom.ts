import { svg } from 'lit';

// prettier-ignore
/** A bedroom in the evening: bed, poster, chest of drawers and window. */
export const backdrop = svg`
    <path class="sky" d="M0 0h1200v360H0z" /><path class="stripe" d="M30 0h18v310H30zM120 0h18v310h-18zM210 0h18v310h-18zM300 0h18v310h-18zM390 0h18v310h-18zM480 0h18v310h-18zM570 0h18v310h-18zM660 0h18v310h-18zM750 0h18v310h-18zM840 0h18v310h-18zM930 0h18v310h-18zM1020 0h18v310h-18zM1110 0h18v310h-18z" />
    <path class="kraft" d="M0 310l1200-8v58H0z" /><path class="lilac" d="M120 330l860-10 60 40H60z" />
    <path class="shade" d="M36 70l112-4 4 128-114 4z" /><path class="sheet" d="M30 64l112-4 4 128-114 4z" /><path class="coral" d="M44 78l84-3 3 98-85 3z" /><path class="marigold" d="M86 92l12 22 24 2-18 18 6 26-24-12-20 14 4-28-18-16 24-4z" />
    <path class="kraft" d="M1030 196h134v112h-134z" /><path class="sheet" d="M1042 208h110v38h-110zM1042 258h110v38h-110z" /><path class="ink" d="M1090 222h14v8h-14zM1090 272h14v8h-14z" /><path class="ink" d="M1090 150h6v46h-6z" /><path class="marigold" d="M1070 108l46-2 14 46-76 2z" />
    <g transform="translate(200 0)">
    <path class="shade" d="M300 40l196-6 6 126-204 4z" /><path class="sheet" d="M294 32l194-4 4 128-200 6z" /><path class="night" d="M306 44l170-4 4 104-176 6z" /><path class="moon" d="M432 58l12 4 7 12-4 12-12 5-13-5-5-12 5-11z" /><path class="star" d="M338 68l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1zM384 92l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1z" /><path class="hill" d="M304 130l50-18 60 12 66-20v40l-176 6z" /><path class="sheet" d="M386 40h10l2 106h-10z" />
    <path class="teal" d="M272 26l48 0-4 70-16 76-32 8z" /><path class="teal" d="M470 22l48 0 12 150-34-10-20-66z" /><path class="ink" d="M258 18l276-6v8l-276 6z" />
    <path class="kraft" d="M584 112l180-6v11l-180 6z" /><path class="moss" d="M604 62l16-1 1 50-16 1z" /><path class="coral" d="M624 70l14-1 1 41-14 1z" /><path class="lilac" d="M642 58l16-1 1 52-16 1z" /><path class="kraft" d="M690 70l8-12 12 8 12-8 8 12 6 22-10 14-30 1-10-14z" /><path class="ink" d="M700 82h6v6h-6zM718 81h6v6h-6zM706 94l12-1-5 6z" />
    <path class="kraft" d="M52 150h20v170H52z" /><path class="shade" d="M70 218l196-4 20 16v84H70z" /><path class="sheet" d="M72 196l62-8 24 12 2 30-88 4z" /><path class="coral" d="M72 230l190-10 24 16 2 74H72z" /><path class="marigold" d="M110 228h22l6 82h-24zM176 224h22l6 84h-24zM240 222l20 0 6 86h-22z" />
    </g>
`;
