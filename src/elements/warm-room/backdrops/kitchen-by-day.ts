import { svg } from 'lit';
import { kitchenArt } from '../kitchen-art.ts';

// prettier-ignore
/** The kitchen by day: a garden and a fine sky outside. */
export const backdrop = kitchenArt(svg`
    <path class="sky" d="M292 48l206-4 4 152-212 6z" />
    <path class="sheet" d="M310 84l18-12 18 6 14-6 16 14-4 10-56 2zM436 70l14-8 14 4 12-4 12 10-4 8-44 2z" />
    <path class="moss" d="M290 170l60-22 70 14 82-24v58l-212 6z" />
    <path class="shade" d="M338 128l22-14 24 16 4 26-22 12-26-8z" /><path class="teal" d="M334 124l22-14 24 16 4 26-22 12-26-8z" /><path class="ink" d="M354 160l8 0 2 26-12 0z" />
`);
