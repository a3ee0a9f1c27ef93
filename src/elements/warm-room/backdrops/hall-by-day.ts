import { svg } from 'lit';
import { hallArt } from '../hall-art.ts';

// prettier-ignore
/** The hall by day: the garden behind its open front door. */
export const backdrop = hallArt(svg`
    <path class="sky" d="M70 52l118-3 4 240-124 3z" />
    <path class="sheet" d="M88 82l22-12 20 8 18-6 14 14-34 8z" />
    <path class="coral" d="M152 108l22 18-14 24-24-14z" /><path class="string" d="M152 150q-12 24 6 46" />
    <path class="moss" d="M69 226l40-20 40 14 42-18v87l-124 3z" /><path class="kraft" d="M112 292l14-54 18-1 14 54z" />
    <path class="shade" d="M206 40l46 24 4 262-46-20z" /><path class="teal" d="M202 36l46 24 4 260-46-18z" /><path class="marigold" d="M236 186l9 3v9l-9-2z" />
`);
