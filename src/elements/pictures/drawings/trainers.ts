import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** Bright trainers on the shelf of a shop. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#FBDF9F" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#F7D588" stroke="none" d="M0 0h28v300H0zM56 0h28v300H56zM112 0h28v300h-28zM168 0h28v300h-28zM224 0h28v300h-28zM280 0h28v300h-28zM336 0h28v300h-28z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M150 0v20M250 0v20"/>
    <path fill="#0F7A74" d="M117 14l57 1 55-1 54 1 0 32 2 29-54 1-64-2-51 0-1-29z"/>
    <path fill="#F6B73C" stroke-width="2" d="M144 28l5 11 12 1-9 9 3 12-11-7-11 7 3-12-9-9 12-1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="6" d="M172 48l8 -12l11 12l6 -12l9 12l10 -12l10 12l9 -12l7 12l9 -12l11 12l8 -12"/>
    <path fill="#20264A" d="M19 32l42 2 42 0 2 40 0 33-40 2-44-1-2-41z"/>
    <path fill="#F28C6F" stroke="none" d="M29 44l31 1 34-2-1 42-29-2-34 1z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M38 54h9v20h-9zM54 60v2M54 68v2M62 54v20M71 54h10v10h-9v10h10"/>
    <path fill="none" stroke="#F28C6F" stroke-width="4" d="M36 96h52"/>
    <path fill="#FFF9EC" stroke="none" d="M36 93l16 0 0 7-16 0z"/>
    <path fill="#B98A55" d="M-6 237l152 0 124 1 136-1-1 24-132 1-140-1-139 0z"/>
    <path fill="#6B3D20" stroke="none" d="M-6 252l130 1 134-1 148 0 0 5-149 0-114 0-148 0z"/>
    <path fill="#E6D0A9" stroke-width="0" d="M-5 258l143 0 116 1 153 0 0 48-146 1-120 1-149-1z"/>
    <path fill="#B98A55" stroke="none" d="M60 262l26 0-30 38h-12zM330 262h26l16 38h-12z"/>
    <path fill="#3D4C94" d="M26 182l58 1 56 1 1 56-60 0-54 0z"/>
    <path fill="#5366B4" d="M20 170l60 0 65-1 1 24-57 2-68 0z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M46 218l6 -8l9 8l6 -8l8 8m9 0l9 -8l9 8l7 -8"/>
    <path fill="#F6B73C" stroke="none" d="M129 218l-2 4-3 2-5 1-4-1-3-4-1-4 1-4 2-3 5-2 4 0 3 3 3 3z"/>
    <path fill="#F28C6F" d="M46 156l-7-20 2-24 7-15 10-9 12-5 12 1 5 8 6 11 8 10 11 8 19 5 17 5 12 6 8 6 6 9-6 8-29 1-35 0-34 1z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M42 152l26 2 35 2 37-2 30-2 8 7-8 8-30 2-37 0-35 0-26-2-8-8z"/>
    <path fill="#E2712B" stroke="none" d="M48 150l-3-14 2-14 5-9 7-3 10 5 9 8 4 16-3 12-15 2z"/>
    <path fill="#F6B73C" stroke="none" d="M108 125l15 6-22 21-12-1z"/>
    <path fill="#D5543B" stroke="none" d="M146 133l12 3 10 7 0 9-14 2-13-1 0-11z"/>
    <path fill="#20264A" stroke="none" d="M58 91l11-3 12-2 6 11-11 4-12 1z"/>
    <path fill="#F28C6F" d="M182 227l-7-23 3-27 7-17 11-12 14-5 14 1 7 10 5 13 10 11 14 10 20 6 21 4 14 7 9 8 6 10-6 9-33 2-42-1-38 0z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M178 223l31 1 40 3 43-3 34-1 9 8-9 9-34 2-43 0-40 0-31-2-9-9z"/>
    <path fill="#E2712B" stroke="none" d="M185 220l-3-16 2-16 7-10 7-3 12 5 9 10 5 17-2 15-18 3z"/>
    <path fill="#F6B73C" stroke="none" d="M255 192l17 6-25 25-15-2z"/>
    <path fill="#D5543B" stroke="none" d="M298 201l14 4 11 8 1 10-16 2-15-2 0-12z"/>
    <path fill="#20264A" stroke="none" d="M197 152l13-4 14-2 6 6 0 6-12 5-15 2-7-6z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M208 170l24-10M216 180l24-11M227 189l22-10M239 194l20-8"/>
    <path fill="none" stroke="#0F7A74" stroke-width="4" d="M206 168l-20 6-6 18 12 4M208 166l-6 22 14 10-6 10"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M74 106l18-8M82 114l18-8M92 122l16-7"/>
    <path fill="none" stroke="#20264A" stroke-width="2" d="M300 198l22-50"/>
    <path fill="#D5543B" d="M303 104l23-22 61 8-7 72-70-6z"/>
    <path fill="#FFF9EC" stroke="none" d="M334 99l-1 3-3 2-2 0-3-1-2-2-1-3 1-2 1-3 3-1 3 0 2 2 2 2z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M340 114h-13v10h13v-10M340 122v18h-12M366 114h-13v10h13v-10M366 122v18h-12M328 148l40 2"/>
    </g>
  `,
  spots: {
    'price-tag': { x: 76, y: 27, width: 22, height: 28 },
    'shop-sign': { x: 29, y: 4, width: 43, height: 22 },
    countdown: { x: 5, y: 11, width: 22, height: 26 },
    laces: { x: 44, y: 51, width: 22, height: 19 },
    box: { x: 5, y: 56, width: 32, height: 25 },
  },
};
