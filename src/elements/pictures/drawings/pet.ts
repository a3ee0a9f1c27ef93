import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A puppy on a doorstep, beside a parcel. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#F28C6F" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="none" stroke="#D5543B" stroke-width="2" d="M0 30h90M280 30h120M0 66h70M300 66h100M0 102h90M290 102h110M0 138h60M310 138h90M0 174h90M290 174h110M40 30v36M20 66v36M60 102v36M330 30v36M370 66v36M340 102v36M380 138v36"/>
    <path fill="#FFF9EC" d="M95 -9l63-2 48 1 65-1 2 73 0 88-1 77-55-2-56 1-64 0 0-80 0-78z"/>
    <path fill="#A795C9" d="M111 -12l44 1 50 1 54 1 0 81 0 69 0 82-55-2-42 1-51 0-1-74 1-75z"/>
    <path fill="#8E7AB5" stroke="none" d="M124 10l53 2-2 47 0 44-52 0 1-47z"/>
    <path fill="#8E7AB5" stroke="none" d="M193 9l50 0 2 41 0 51-53-1 1-43z"/>
    <path fill="#8E7AB5" stroke="none" d="M125 149l50 2 0 31 1 31-51 2 0-36z"/>
    <path fill="#8E7AB5" stroke="none" d="M191 151l52 0 1 30 0 32-51 1 0-32z"/>
    <path fill="#F6B73C" stroke-width="2" d="M129 133l-1 3-3 3-4 0-3-1-2-2-1-4 1-3 2-3 3-1 3 0 3 2 1 3z"/>
    <path fill="#F6B73C" stroke-width="2" d="M160 118l48 0 0 15-48-2z"/>
    <path fill="#3D4C94" d="M297 23l36 1 32-1 0 55-33 1-37-1z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="4" d="M312 38v26M324 38h12v12h-12v14h14M344 38h-1"/>
    <path fill="#D8D5CB" d="M60 222l270 0 22 36-318 0z"/>
    <path fill="#B5B1A6" d="M34 256l318 0 54 2 0 48-412 0 0-48z"/>
    <path fill="#E2712B" d="M20 215l59 1-9 53-41 0z"/>
    <path fill="#7A8F3C" stroke-width="2" d="M24 216l-9-14-1-16 8-8 12-2 8 7 6 7 7-10 7-8 12 5 10 11-1 15-9 13-26 3z"/>
    <path fill="#F6B73C" stroke-width="1.5" d="M26 168l4 7 8 0-4 7 4 7-8 0-4 7-4-7-8 0 4-7-4-7 8 0z"/>
    <path fill="#D5543B" stroke="none" d="M30 183l-1 2-1 1-2 0-2-1-1-1-1-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="#E9B7C6" stroke-width="1.5" d="M52 154l4 7 8 0-4 7 4 7-8 0-4 7-4-7-8 0 4-7-4-7 8 0z"/>
    <path fill="#D5543B" stroke="none" d="M56 169l-1 2-1 1-2 0-2-1-2-1 0-2 0-2 1-1 2-1 2 0 2 1 1 2z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M78 170l4 7 8 0-4 7 4 7-8 0-4 7-4-7-8 0 4-7-4-7 8 0z"/>
    <path fill="#D5543B" stroke="none" d="M82 185l-1 2-1 1-2 0-2-1-1-1-1-2 0-2 2-1 1-1 2 0 2 1 1 2z"/>
    <path fill="#E6D0A9" d="M268 176l64-1 55 1 0 44-2 49-61 0-56 1 1-44z"/>
    <path fill="#B98A55" stroke="none" d="M315 176l20-1-2 52 1 43-18 0 0-50z"/>
    <path fill="#FFF9EC" stroke-width="1.5" d="M282 204l36-1 35 1 0 48-37 1-34-2z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M290 220l5 -5l5 5l5 -5l5 5l6 -5l8 5l7 -5l5 5l4 -5l7 5M290 232l7 -5l6 5l5 -5l7 5l8 -5l6 5l6 -5M290 244l7 -4l7 4l5 -4l5 4l7 -4"/>
    <path fill="none" stroke="#B98A55" stroke-width="12" d="M232 252q30-4 24-40"/>
    <path fill="#E6D0A9" d="M128 276l-6-21 4-23 7-17 13-11 18-6 20-3 20 2 18 7 13 12 7 18 3 22-5 20-25 6-31 0-31 0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M164 280l-5-18 3-22 10-13 13-5 11 5 10 13 3 21-3 19-21 5z"/>
    <path fill="#E6D0A9" d="M134 158l0-17 6-16 12-10 14-7 19-3 18 4 16 6 12 11 4 15 1 17-3 17-9 15-18 10-20 4-22-5-18-9-9-15z"/>
    <path fill="#6B3D20" d="M140 128l-12-2-11 4-9 13-4 16 2 20 6 16 10 4 10-5 7-15 5-19 0-18z"/>
    <path fill="#6B3D20" d="M230 128l12-3 12 5 8 13 4 17-1 20-6 16-11 4-10-6-7-15-4-19-2-18z"/>
    <path fill="#FFF9EC" stroke="none" d="M160 178l11-14 13-8 15 9 11 14 0 9-6 8-8 4-9 2-11-2-10-4-6-8z"/>
    <path fill="#20264A" stroke="none" d="M169 150l-1 3-3 2-4 1-3-1-2-3-1-4 0-4 3-2 3-2 3 0 3 2 2 4z"/>
    <path fill="#20264A" stroke="none" d="M215 150l-2 3-2 2-4 1-3-1-2-3-1-4 1-3 2-4 3-1 3 1 3 1 2 4z"/>
    <path fill="#FFF9EC" stroke="none" d="M163 146l-2 1-2 0-1-1 0-3 2-1 2 1z"/>
    <path fill="#FFF9EC" stroke="none" d="M208 145l-1 2-2 0-1-1 0-2 2-1 2 0z"/>
    <path fill="#20264A" stroke="none" d="M174 166l11-1 11 2-4 11-8 4-7-4z"/>
    <path fill="#E9B7C6" stroke="none" d="M180 190l7-2 8 2 0 9-2 9-6 4-7-6-1-8z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M185 182v6l-12 6M185 188l12 6"/>
    <path fill="#D5543B" stroke-width="2" d="M146 206l17 4 23 4 23-4 17-4 4 6-6 8-17 5-21 3-21-3-17-5-6-8z"/>
    <path fill="#F6B73C" stroke-width="2.5" d="M204 244l-4 8-7 5-8 1-9-3-5-6-4-8 2-9 6-7 8-3 9 1 7 5 4 7z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M177 244l5 -5l4 5l5 -5l4 5"/>
    </g>
  `,
  spots: {
    'name-tag': { x: 42, y: 74, width: 11, height: 13 },
    parcel: { x: 70, y: 66, width: 20, height: 19 },
    'door-number': { x: 74, y: 7, width: 19, height: 19 },
    flowers: { x: 3, y: 52, width: 21, height: 20 },
    puppy: { x: 37, y: 35, width: 20, height: 20 },
  },
};
