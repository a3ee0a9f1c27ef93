import { svg } from 'lit';

// prettier-ignore
/** A loft under a sloping roof: beams, a round window, suitcases and a ladder that comes up through the floor. */
export const backdrop = svg`
    <path class="kraft" d="M0 0h1200v360H0z" /><path class="shade" d="M0 0h420L0 250zM1200 0H780l420 250z" />
    <path class="ink" d="M400 0h26L0 262v-16zM800 0h-26l426 262v-16zM290 84h620l20 12H270z" />
    <path class="kraft" d="M0 314l1200-8v54H0z" /><path class="shade" d="M0 334h1200v4H0zM180 314h4v20h-4zM520 312h4v22h-4zM900 308h4v26h-4z" />
    <g transform="translate(200 0)">
    <path class="sheet" d="M400 108l30 10 20 26 2 32-18 28-34 12-34-12-18-28 2-32 20-26z" /><path class="sky" d="M400 120l22 8 16 20 2 24-14 22-26 10-26-10-14-22 2-24 16-20z" /><path class="sheet" d="M396 112h8v100h-8zM352 158h96v8h-96z" />
    <path class="coral" d="M80 226l132-4 4 88-138 2z" /><path class="ink" d="M126 224l4-16 32-2 4 16-8 0-4-8-18 0-4 10zM80 256l134-3v7l-134 3z" />
    <path class="lilac" d="M96 174l100-4 4 50-106 4z" /><path class="ink" d="M128 172l4-12 28-1 4 12-8 0-2-4-16 0-2 5z" />
    <path class="ink" d="M604 150h10v170h-10zM674 148h10v172h-10zM610 180h68v8h-68zM610 220h68v8h-68zM610 260h68v8h-68zM610 300h68v8h-68z" />
    <path class="sheet" d="M300 270l90-4 4 44-96 2z" /><path class="teal" d="M294 258l100-4 4 16-106 4z" />
    <path class="string" d="M470 96q14 60-6 96" /><path class="ink" d="M458 190l6-8 8 6-2 10-10 0z" />
    </g>
`;
