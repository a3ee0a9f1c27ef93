import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** An advert with a huge present, and a clock that runs. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#E9B7C6" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#F3CBD6" stroke="none" d="M196 136l420 0-14 108zM196 136l364 210-66 86zM196 136l210 364-101 41zM196 136l0 420-108-14zM196 136l-210 364-86-66zM196 136l-364 210-41-101zM196 136l-420 0 14-108zM196 136l-364-210 66-86zM196 136l-210-364 101-41zM196 136l0-420 108 14zM196 136l210-364 86 66zM196 136l364-210 41 101z"/>
    <path fill="#F6B73C" stroke-width="3" d="M196 16l17 28 27-19 5 32 32-8-8 32 32 5-19 27 28 17-28 17 19 27-32 5 8 32-32-8-5 32-27-19-17 28-17-28-27 19-5-32-32 8 8-32-32-5 19-27-28-17 28-17-19-27 32-5-8-32 32 8 5-32 27 19z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M196 44l16 18 21-9 7 22 23 1-4 24 21 11-14 19 14 19-21 11 4 24-23 1-7 22-21-9-16 18-16-18-21 9-7-22-23-1 4-24-21-11 14-19-14-19 21-11-4-24 23-1 7-22 21 9z"/>
    <path fill="#3D4C94" d="M141 121l60 1 52 0 2 43-2 38-60-1-53-1 0-39z"/>
    <path fill="#5366B4" d="M132 101l70-2 59 2 3 28-65 1-68 1z"/>
    <path fill="#F6B73C" stroke="none" d="M185 101l23 0 0 49 0 52-23 0 1-53z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M196 100l-16-1-18-8-8-11 0-12 9-6 11 0 10 6 8 11 6 12z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M198 100l16-1 18-7 7-12 1-12-8-6-12 0-11 6-7 10-6 13z"/>
    <path fill="#E2712B" stroke-width="2.5" d="M208 94l-3 5-4 3-5 1-5-2-4-3-1-6 1-5 4-4 4-2 5 1 5 2 3 5z"/>
    <path fill="#D5543B" stroke-width="2" d="M112 172l5 11 12 1-9 9 3 12-11-7-11 7 3-12-9-9 12-1z"/>
    <path fill="#0F7A74" stroke-width="2" d="M318 69l4 10 10 0-8 7 3 10-9-5-9 5 3-10-8-7 10 0z"/>
    <path fill="#D5543B" stroke="none" d="M290 24l3 6 7 1-6 4 2 7-6-3-6 3 2-7-6-4 7-1z"/>
    <path fill="#0F7A74" stroke="none" d="M40 139l3 7 7 1-5 5 1 7-6-4-6 4 1-7-5-5 7-1z"/>
    <path fill="#20264A" stroke="none" d="M366 12l20 0 0 20-20 0z"/>
    <path fill="none" stroke="#E9B7C6" stroke-width="2" d="M371 17l10 10M381 17l-10 10"/>
    <path fill="#20264A" d="M19 31l51 1 53-1-1 35-1 30-56-1-46 1-1-30z"/>
    <path fill="#F28C6F" stroke="none" d="M27 40l47-1 39-1 0 50-45-1-42-1z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M36 50h12v26h-12zM58 58v2M58 68v2M72 50v26M86 50h14v13h-12M100 63v13"/>
    <path fill="#0F7A74" d="M286 132l51-2 56 0 0 56-48 0-61-1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="5" d="M300 160l9 -10l8 10l9 -10l7 10l10 -10l10 10"/>
    <path fill="#FFF9EC" stroke="none" d="M358 144l22 13-22 13z"/>
    <path fill="#FFF9EC" d="M-6 246l128-1 138 2 145-1 1 59-130 1-143-1-139 2z"/>
    <path fill="none" stroke="#857A68" stroke-width="1.5" d="M24 264l2 -2l2 2l4 -2l4 2l3 -2l3 2m3 0l4 -2l4 2l4 -2l3 2l4 -2l2 2l2 -2l3 2l3 -2l3 2m4 0l3 -2l3 2l2 -2m2 0l4 2l3 -2l3 2m2 0l3 -2l3 2l3 -2l2 2m2 0l3 -2l3 2l2 -2l4 2l3 -2l3 2l4 -2l2 2l3 -2l2 2l3 -2l3 2l3 -2l2 2m4 0l3 -2l2 2l4 -2l3 2l2 -2l2 2l3 -2l3 2l3 -2M196 264l2 -2l3 2l2 -2l2 2l2 -2m4 0m3 0l3 2l4 -2l3 2l4 -2l2 2m3 0l3 -2m3 0l2 2m3 0l3 -2l4 2l3 -2l4 2l3 -2l4 2l2 -2l4 2m4 0l3 -2l3 2l3 -2l2 2l3 -2l2 2l4 -2l3 2l2 -2l3 2m4 0l3 -2m3 0l2 2l2 -2l3 2m2 0l3 -2l2 2m3 0l3 -2l3 2l2 -2l3 2l3 -2l3 2m4 0l3 -2m3 0m2 0m2 0l3 2l2 -2l4 2l3 -2l4 2M24 276l3 -2l4 2l3 -2l3 2l3 -2l3 2m3 0l3 -2l2 2l2 -2m4 0l2 2m3 0l2 -2l2 2m3 0l2 -2l3 2m3 0l4 -2l3 2l3 -2l3 2l2 -2l4 2m3 0l3 -2l3 2l3 -2l4 2l3 -2l3 2l2 -2m3 0l3 2l3 -2l4 2l4 -2l3 2l3 -2l3 2l4 -2l3 2l2 -2l3 2m2 0l3 -2l3 2l3 -2l4 2l2 -2l3 2l3 -2l3 2l3 -2l4 2l3 -2l3 2l4 -2l3 2l3 -2l4 2l3 -2l3 2l2 -2m4 0l4 2l3 -2l4 2l3 -2l4 2l2 -2l3 2M256 276l3 -2l4 2l3 -2l3 2l2 -2l3 2l4 -2l3 2m3 0l3 -2l3 2l3 -2m3 0l3 2l3 -2m4 0m3 0l4 2l4 -2l3 2l3 -2l4 2l3 -2l4 2l2 -2m2 0l3 2l2 -2l2 2m3 0l4 -2l4 2l3 -2l2 2l3 -2l2 2M24 288l4 -2l3 2l3 -2l3 2l4 -2l4 2l3 -2l2 2l3 -2l3 2l2 -2l3 2l3 -2l2 2l2 -2l3 2l3 -2l4 2l2 -2l3 2l3 -2l3 2l3 -2l4 2m3 0l3 -2l4 2l2 -2l4 2m3 0l3 -2l3 2l3 -2l4 2l3 -2l3 2l4 -2l4 2l2 -2l4 2l3 -2l4 2"/>
    </g>
  `,
  spots: {
    present: { x: 33, y: 20, width: 34, height: 48 },
    'close-cross': { x: 89, y: 1, width: 10, height: 12 },
    clock: { x: 4, y: 9, width: 27, height: 23 },
    button: { x: 71, y: 43, width: 28, height: 20 },
    'small-print': { x: 4, y: 84, width: 93, height: 15 },
  },
};
