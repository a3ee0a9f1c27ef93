import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A plain tile with a paper flap that stays closed. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#D8D5CB" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#CFCBBF" stroke="none" d="M0 0h400v20H0zM0 40h400v20H0zM0 80h400v20H0zM0 120h400v20H0zM0 160h400v20H0zM0 200h400v20H0zM0 240h400v20H0zM0 280h400v20H0z"/>
    <path fill="#B5B1A6" stroke="none" d="M79 65l83-1 83 3 90-2 0 56 2 76-2 54-76 0-89 2-91 0-2-63 0-68z"/>
    <path fill="#ECE7DA" d="M69 55l90 1 88 0 82 2 2 61-1 69 0 56-91 0-75 0-94 1 1-65-1-62z"/>
    <path fill="#FFF9EC" d="M70 58l261-1-44 61-83 41-87-41z"/>
    <path fill="none" stroke="#B5B1A6" stroke-width="2" d="M72 60l46 58 86 42 82-42 44-60"/>
    <path fill="#E2DCCB" stroke="none" d="M72 242l78-96 54 16 46-16 78 96z"/>
    <path fill="#8FC6BC" stroke-width="2.5" d="M176 132l52-4 4 36-6-6-8 10-10-8-10 8-8-8-10 6z"/>
    <path fill="none" stroke="#0F7A74" stroke-width="3" d="M186 142l36-2M188 150l30-1"/>
    </g>
  `,
  spots: {},
};
