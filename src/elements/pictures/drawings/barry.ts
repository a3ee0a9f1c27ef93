import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

// prettier-ignore
/** Barry, the biggest cloud of a game: custard drips from him into buckets, and into a pair of boots. */
export const picture: PictureArt = {
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#6D7BB8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#8FC6BC" d="M-6 262l120-10 150 8 142-6v52H-6z"/>
    <path fill="#F6B73C" d="M118 150l26 0 2 70-6 22-12 2-8-20zM196 156l22 0 2 44-6 18-10 0-8-18zM268 150l26 0-2 62-6 20-12 0-6-22z"/>
    <path fill="#FFF9EC" stroke="#C9D6E6" d="M58 150l-18-24 10-30 34-14 10-34 40-22 44 10 24-20 46 8 22 30 44 4 26 32-8 40-28 24-118 8-88-2z"/>
    <path fill="#C9D6E6" stroke="none" d="M64 146l130 4 114-8 30-18-4 20-24 16-116 6-96-2z"/>
    <path fill="#20264A" stroke="none" d="M142 88l8-4 8 5-1 11-8 4-7-5zM222 86l8-4 8 5-1 11-8 4-7-5zM166 124l8-8 18-4 18 4 8 8-10-2-16-3-16 3z"/>
    <path fill="#F2B8C6" stroke="none" d="M112 108l14-4 8 8-8 8-12-2zM246 106l14-4 8 8-8 8-12-2z"/>
    <path fill="#D5543B" d="M104 226l56-2-8 46-40 2z"/><path fill="#F6B73C" stroke="none" d="M106 226l52-2-4 12-44 2z"/>
    <path fill="#0F7A74" d="M256 232l24 0 2 26 18 6 0 12-44 0zM304 232l24 0 2 26 18 6 0 12-44 0z"/><path fill="#F6B73C" stroke="none" d="M256 230l26-6 4 10-30 2zM304 230l24-2 0 6-24 2z"/>
    <path fill="#F6B73C" d="M188 262l24-8 20 8-6 10-34 0z"/>
    </g>
  `,
  spots: {},
};
