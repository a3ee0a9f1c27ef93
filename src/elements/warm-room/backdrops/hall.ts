import { svg } from 'lit';
import { hallArt } from '../hall-art.ts';

// prettier-ignore
/** The hall in the evening: its front door shut, with a pane and a letter box. */
export const backdrop = hallArt(svg`
    <path class="teal" d="M70 52l118-3 4 240-124 3z" />
    <path class="night" d="M84 66l90-2 1 62-91 2z" />
    <path class="moon" d="M146 76l12 4 7 12-4 12-12 5-13-5-5-12 5-11z" />
    <path class="star" d="M104 86l2 4 5 1-4 3 1 5-4-3-4 3 1-5-4-3 5-1z" />
    <path class="kraft" d="M104 186l52-1 1 14-53 1z" /><path class="ink" d="M110 191l40-1v4l-40 1z" />
    <path class="marigold" d="M172 170h9v9h-9z" />
`);
