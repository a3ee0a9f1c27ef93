import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

// prettier-ignore
/** Confetti over a huge tank with a bow and a cup: a prize that nobody entered for. */
export const picture: PictureArt = {
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#0F7A74" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#F6B73C" d="M-6 250l412-10v66H-6z"/>
    <path fill="#CFE4E8" d="M80 104l240-4 4 146-248 4z"/><path fill="#8FC6E0" d="M86 134l228-4 4 110-234 4z"/>
    <path fill="#D5543B" d="M186 100l28 0 2 148-30 0z"/><path fill="#D5543B" d="M196 96l-54-10-10-34 36-6 28 36 30-38 36 4-6 36-52 14z"/>
    <path fill="#FFF9EC" d="M236 160l56-4 2 46-56 4z"/><path fill="#20264A" stroke="none" d="M248 172l32-2 0 5-32 2zM248 184l24-2 0 5-24 2z"/>
    <g stroke="none">
    <path fill="#F6B73C" d="M30 40l14-6 4 12-14 6zM120 30l12 2-2 12-12-2zM330 60l14-4 2 12-14 4zM60 120l10-8 8 10-10 8zM350 150l12-2 2 12-12 2zM262 22l12-4 4 10-12 4z"/>
    <path fill="#E25B8A" d="M70 70l12 4-4 12-12-4zM300 30l12-2 2 12-12 2zM24 180l12-4 4 12-12 4zM360 100l10-8 8 10-10 8zM196 16l12 2-2 12-12-2z"/>
    <path fill="#FFF9EC" d="M40 96l10-6 6 10-10 6zM92 20l10-6 6 10-10 6zM330 110l12 0 0 10-12 0zM30 224l12-4 2 10-12 4zM352 204l12-6 4 10-12 6zM232 40l8-8 8 8-8 8z"/>
    <path fill="#B9D58C" d="M14 130l12 0 0 10-12 0zM370 46l10-6 6 10-10 6zM158 22l10-6 6 10-10 6zM346 228l10-4 4 10-10 4zM56 160l8-6 8 8-8 6z"/>
    </g>
    </g>
  `,
  spots: {},
};
