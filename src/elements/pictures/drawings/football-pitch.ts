import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A muddy player on a football pitch lifts the ball. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#CFE4E8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M22 58l2-7 8-8 9-4 9-1 8 3 8 1 7-5 6-5 7-4 9 2 9 5 9 5 7 6 5 8-1 6-14 4-20 2-20 0-19-1-18-3z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M91 84l6-6 10-4 11 0 8 2 9 5 3 6-6 2-10 2-10 1-12-3z"/>
    <path fill="#7A8F3C" d="M-5 150l19-15 26-11 20 7 20 8 20-10 20-8 18 10 22 11 33-10 37-10 31 9 29 9 25-11 25-11 36 7 30 15 30 21-31 19-205 4-206-4-29-13z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="5" d="M24 188v-62h96v62"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="1" d="M36 128v58M52 128v58M68 128v58M84 128v58M100 128v58M26 140h92M26 156h92M26 172h92"/>
    <path fill="#B9D58C" d="M-6 180l126-8 160 6 126-8 0 136-412 0z"/>
    <path fill="#A6C673" stroke="none" d="M-6 208l412-8v26l-412 8zM-6 262l412-8v28l-412 8z"/>
    <path fill="#6B3D20" stroke="none" d="M50 270l8-6 15-5 17-3 19 0 23 4 18 4 16 5 11 5 3 6-14 5-23 5-23 2-19 1-17-2-14-3-11-5-8-7z"/>
    <path fill="#6B3D20" stroke="none" d="M262 286l4-3 17-4 17-3 19 0 20 3 13 3 0 4-8 5-14 3-24-1-28-3z"/>
    <path fill="#B98A55" d="M312 149l8 1 1 40 0 36-10 1 1-37z"/>
    <path fill="#B98A55" d="M378 146l9 0 1 35-2 42-8-1 0-36z"/>
    <path fill="#3D4C94" d="M302 95l50 0 42 0 2 36-3 40-40 1-50 1-1-42z"/>
    <path fill="#F6B73C" stroke-width="2" d="M312 106l24 0 0 22-12 12-12-12z"/>
    <path fill="#3D4C94" stroke="none" d="M330 122l-1 3-3 2-2 0-3-1-2-2-1-3 1-3 2-2 2-1 3 0 2 2 2 2z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M344 122l6 -9l9 9l6 -9l8 9l7 -9l7 9"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M314 158l6 -6l6 6m9 0m9 0l6 -6l6 6l8 -6l5 6l5 -6l7 6"/>
    <path fill="#20264A" d="M151 262l43 1-2 43-43-1z"/>
    <path fill="#20264A" d="M205 262l41 0 4 44-42-1z"/>
    <path fill="#C98A5B" d="M140 160l-8-18-4-22 5-19 6-17 8-13 9-9 9 1 5 7-5 12-7 18 2 27 0 23-9 11z"/>
    <path fill="#C98A5B" d="M258 160l9-19 5-23-6-19-8-17-8-13-8-7-7 0-5 8 6 12 6 18-1 27-1 23 8 11z"/>
    <path fill="#D5543B" d="M148 168l-9-16-5-20 4-11 8-5 9 4 9 8 5 11 1 11-10 12z"/>
    <path fill="#D5543B" d="M250 168l10-17 6-21-4-11-8-5-9 5-9 9-6 10-2 12 10 13z"/>
    <path fill="#D5543B" d="M152 160l11-10 13 1 12 2 12 4 12-4 13-3 13 1 12 9 4 28 0 32 3 31-4 25-24 7-30-1-28 1-23-7-4-24 4-33 0-32z"/>
    <path fill="#FFF9EC" stroke="none" d="M148 264l106-2v8l-106 2z"/>
    <path fill="#C98A5B" d="M234 122l-8 16-13 10-16 3-15-5-12-13-4-17 4-18 9-15 16-5 16 0 14 9 9 16z"/>
    <path fill="#6B3D20" d="M164 112l0-12 4-16 9-7 10-4 7 4 6 2 8-3 8-5 8 5 8 8 4 16 0 12-4-5-7-9-13-3-12-1-12 1-10 3-8 9z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M178 116l6-7 7 0 5 7M208 116l5-7 7 0 6 7"/>
    <path fill="#2A1518" stroke="none" d="M182 126l36 0-4 14-14 6-14-6z"/>
    <path fill="#FFF9EC" stroke="none" d="M186 127l28 0-3 6-22 0z"/>
    <path fill="#6B3D20" stroke="none" d="M228 131l-1 3-3 2-2 0-3-1-2-2-1-3 1-2 1-3 3-1 3 0 2 2 2 2z"/>
    <path fill="#6B3D20" stroke="none" d="M179 133l-1 1-1 1-1 0-2 0-1-1 0-2 0-1 1-1 2-1 1 0 1 1 1 1z"/>
    <path fill="#6B3D20" stroke="none" d="M186 101l-1 2-1 1-2 0-2-1-2-1 0-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M180 152l20 18 20-18-20 6z"/>
    <path fill="#F6B73C" stroke-width="2" d="M240 132l24-2 0 20-12 12-12-10z"/>
    <path fill="#D5543B" stroke="none" d="M252 136l2 5 6 1-5 3 2 5-5-2-5 2 2-5-5-3 6-1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="7" d="M186 180h28l-16 30"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="6" d="M166 246l8 -10l12 10l7 -10l9 10l8 -10l10 10l12 -10l12 10"/>
    <path fill="#FFF9EC" d="M233 48l-4 14-11 9-14 3-14-1-13-5-8-12-2-14 1-13 9-11 12-7 14-1 13 4 12 8 6 13z"/>
    <path fill="#20264A" stroke="none" d="M190 30l18-3 8 15-12 12-16-6z"/>
    <path fill="#20264A" stroke="none" d="M168 34l8-12 6 6-8 14z"/>
    <path fill="#20264A" stroke="none" d="M222 22l10 12-6 4-10-12z"/>
    <path fill="#20264A" stroke="none" d="M182 66l12 2 8 6-14-2z"/>
    <path fill="#20264A" stroke="none" d="M222 56l8-4-6 14z"/>
    <path fill="#C98A5B" stroke-width="2.5" d="M175 60l-2 5-5 3-5 1-5-2-4-3-1-6 1-5 4-4 4-2 5 1 5 2 2 5z"/>
    <path fill="#C98A5B" stroke-width="2.5" d="M247 60l-2 5-5 3-5 1-5-1-4-4-1-6 1-5 4-3 4-3 5 1 5 2 3 5z"/>
    <path fill="#6B3D20" stroke="none" d="M211 15l-1 2-2 2-2 0-3-1-1-1-1-3 1-2 1-2 2-1 3 0 1 2 2 2z"/>
    </g>
  `,
  spots: {
    'team-badge': { x: 59, y: 42, width: 9, height: 13 },
    'club-sign': { x: 75, y: 31, width: 24, height: 27 },
    'shirt-name': { x: 40, y: 76, width: 21, height: 11 },
    ball: { x: 41, y: 2, width: 19, height: 24 },
    clouds: { x: 5, y: 9, width: 30, height: 23 },
  },
};
