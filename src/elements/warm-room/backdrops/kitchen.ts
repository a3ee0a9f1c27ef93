import { svg } from 'lit';
import { kitchenArt } from '../kitchen-art.ts';

// prettier-ignore
/** The kitchen in the evening. */
export const backdrop = kitchenArt(svg`
    <path class="night" d="M292 48l206-4 4 152-212 6z" />
    <path class="moon" d="M448 70l14 4 8 14-5 14-14 6-15-6-6-14 6-13z" />
    <path class="star" d="M324 76l3 6 6 1-5 4 2 7-6-4-6 4 2-7-5-4 6-1zM380 62l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1zM352 122l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1z" />
    <path class="hill" d="M290 170l60-22 70 14 82-24v58l-212 6z" />
`);
