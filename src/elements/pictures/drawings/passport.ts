import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A home-made passport; its photo shows a stick insect on somebody's thumb. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#F4B8A0" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#EFA78B" stroke="none" d="M-4 214l120-12 150 16 138-14v100H-4z"/>
    <path fill="#0F4F4C" stroke="none" d="M40 40l162 6 162-8 6 222-166 8-170-6z"/>
    <path fill="#0F6B66" d="M32 30l166 6 168-8 4 224-170 8-172-6z"/>
    <path fill="#FBF3E4" stroke="none" d="M44 42l152 6-2 202-154-4z"/>
    <path fill="#FFF9EC" stroke="none" d="M204 48l152-8 2 204-154 8z"/>
    <path fill="none" stroke="#DCCFB4" stroke-width="4" d="M200 46v206"/>
    <path fill="#CFE4E8" stroke="#20264A" stroke-width="3" d="M56 58l124 4-2 124-124-4z"/>
    <path fill="#C98F68" stroke-width="2" d="M84 188l4-42 10-22 18-12 18 2 12 14 2 24-4 36z"/>
    <path fill="#F0D2B8" stroke="none" d="M104 122l10-6 16 1 8 8-4 12-20 2-10-6z"/>
    <path fill="#E6B98C" stroke-width="2" d="M86 152l58-4 2 24-60 4z"/>
    <path fill="none" stroke="#B98A55" stroke-width="3" d="M110 156l0 2M122 155l0 2M110 166l0 2M122 165l0 2"/>
    <path fill="none" stroke="#6B3D20" stroke-width="6" d="M82 82q34 18 62 34"/>
    <path fill="none" stroke="#6B3D20" stroke-width="3" d="M98 90l-8 20 6 10M112 98l-4 18M128 106l12-14M142 114l16-6 6 8M104 92l14-14-2-8M82 82l-14-12M84 80l-6-14"/>
    <path fill="#20264A" stroke="none" d="M84 79a3 3 0 1 0 .1 0z"/>
    <path fill="#DCD3EA" stroke="none" d="M56 200l84 2v8l-84-2zM56 218l110 3v8l-110-3z"/>
    <path fill="#F6B73C" stroke="none" d="M150 198l34 1-1 14-33-1z"/>
    <path fill="none" stroke="#20264A" stroke-width="5" d="M222 72l8-6 8 6 8-6 8 6 8-6m16 0l8-6 8 6 8-6 8 6m12 0l6-5"/>
    <path fill="none" stroke="#857A68" stroke-width="4" d="M222 98h44m12 0h56M222 118h30m12 0h66M222 138h58"/>
    <path fill="none" stroke="#B5432B" stroke-width="5" d="M282 166c34-6 58 10 56 34s-30 38-58 34-46-22-40-42 18-24 42-26z"/>
    <path fill="none" stroke="#B5432B" stroke-width="4" d="M282 178c24-4 42 8 40 24s-22 26-42 22-34-14-28-28 10-16 30-18z"/>
    <path fill="#B5432B" stroke="none" d="M272 214l-10-4 12-12-2-10 6-6 10 4 4 10 10 4-6 12-14 4z"/>
    <path fill="#F4B8A0" stroke="none" d="M338 246l26-14 10 8v30l-30 2-10-10z"/>
    </g>
  `,
  spots: {},
};
