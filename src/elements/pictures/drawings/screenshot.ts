import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A picture of a chat on a phone; what it says cannot be read. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#DCD3EA" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#CFC4E2" stroke="none" d="M18 38l5 9 11-3-3 11 9 5-9 5 3 11-11-3-5 9-5-9-11 3 3-11-9-5 9-5-3-11 11 3zM384 190l7 10 11-2-2 11 10 7-10 7 2 11-11-2-7 10-7-10-11 2 2-11-10-7 10-7-2-11 11 2zM386 26l3 6 7-2-2 7 6 3-6 3 2 7-7-2-3 6-3-6-7 2 2-7-6-3 6-3-2-7 7 2zM14 228l5 7 8-2-2 8 7 5-7 5 2 8-8-2-5 7-5-7-8 2 2-8-7-5 7-5-2-8 8 2z"/>
    <path fill="#20264A" stroke-width="4" d="M39 -15l101 2 114-2 104 3 1 105 0 107 3 115-104 0-101 1-117-1 1-119-3-108z"/>
    <path fill="#FFF9EC" stroke="none" d="M53 -15l101 1 107 1 86 0-1 108 0 123 0 99-93-2-113 0-86 0 0-111 0-105z"/>
    <path fill="#CFE4E8" stroke="none" d="M54 -13l93 0 102-1 97 0 0 34-1 38-97 1-88 0-105-2-1-35z"/>
    <path fill="#F6B73C" stroke-width="2" d="M112 32l-5 9-7 5-10 2-9-3-6-7-4-9 3-9 6-8 9-4 9 2 9 4 4 8z"/>
    <path fill="#20264A" stroke="none" d="M88 26l-1 1-1 1-1 0-2 0-1-2 0-1 0-1 1-1 1-1 2 0 1 1 1 1z"/>
    <path fill="#20264A" stroke="none" d="M102 26l-1 1-1 1-1 0-2-1-1 0 0-2 0-1 1-1 2-1 1 0 1 1 1 1z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M83 34q9 7 18 0"/>
    <path fill="none" stroke="#20264A" stroke-width="5" d="M124 34l7 -9l10 9l8 -9m7 0l9 9l11 -9l8 9l8 -9l10 9"/>
    <path fill="none" stroke="#857A68" stroke-width="4" d="M300 18h30M300 28h30M300 38h30"/>
    <path fill="none" stroke="#857A68" stroke-width="3" d="M180 72v12M188 72v12M198 74v2M198 80v2M206 72h9v12M222 72h9v12h-9z"/>
    <path fill="#E6E2D6" stroke-width="2" d="M72 107l122-3 2 60-88 1-29 17 10-18-16-3z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M88 128l9 -7l9 7l7 -7l6 7l9 -7l9 7l9 -7l9 7l10 -7l8 7l8 -7M88 150l10 -7l10 7m8 0m10 0l7 -7l10 7l9 -7"/>
    <path fill="#8FC6BC" stroke-width="2" d="M207 188l123-3 1 49-10 18-15-13-96-1z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M222 210l7 -7l7 7l9 -7l6 7l8 -7l9 7l7 -7l9 7l10 -7l10 7l9 -7M222 228l9 -7l8 7l7 -7l6 7m10 0m8 0l10 -7l9 7"/>
    <path fill="#D5543B" stroke-width="2" d="M80 262l-1-10 5-6 12-1 8 9 8-11 12 3 4 6 0 10-11 16-13 10-14-11z"/>
    </g>
  `,
  spots: {
    name: { x: 17, y: 2, width: 34, height: 15 },
    words: { x: 17, y: 34, width: 33, height: 27 },
    answer: { x: 51, y: 61, width: 33, height: 23 },
    heart: { x: 20, y: 81, width: 13, height: 15 },
  },
};
