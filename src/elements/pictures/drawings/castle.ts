import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A castle built in a game, with a moat around it. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#F9D98B" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M351 73l-6 15-13 10-17 3-14-7-12-11-5-16 3-15 11-13 14-7 17 1 14 9 8 14z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M30 70l2-6 10-7 10-4 9 0 8 1 9 3 9-4 7-5 8-2 10 5 10 8 2 7-10 4-16 4-19 2-18 0-19-3z"/>
    <path fill="#C8B6DE" stroke-width="2" d="M-6 196l66-62 50 34 70-52 70 44 70-38 86 58 0 60-412 0z"/>
    <path fill="#B9D58C" d="M-6 215l42-15 54 0 54 3 56 3 56-5 54-3 55 0 41 14 32 48-32 46-206 11-206-11-31-45z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M104 92V58M294 98V62M200 76V34"/>
    <path fill="#D5543B" stroke-width="2" d="M106 56l28 10-28 10z"/>
    <path fill="#0F7A74" stroke-width="2" d="M296 60l28 10-28 10z"/>
    <path fill="#F6B73C" stroke-width="2" d="M202 32l32 12-32 12z"/>
    <path fill="#B5B1A6" d="M177 155l-1-81 10 0 0 9 10 0 0-9 10 0 1 9 9 0-1-9 12-1-1 81z"/>
    <path fill="#D8D5CB" d="M110 236l0-104 0 1 7 0 0 9 8-1 0-9 7 0 0 9 8 0 0-9 7 0-1 9 8 0 0-9 7 0 0 8 8 0 0-8 7 1-1 8 7 0 1-8 7-1 0 9 8 0-1-9 8 0 0 9 7 0 0-9 7 0 0 9 7 0 0-9 7 0 1 10 7-1 0-9 7 0 0 9 7 1 0-10 8 0 0 9 7 0 0-9 7 0 0 10 8-1 0-9 7 0 0 104z"/>
    <path fill="#B5B1A6" d="M78 236l0-146 0 1 11-1 0 9 10 0 1-8 10-1 0 8 11 1 0-9 11 0 0 147z"/>
    <path fill="#B5B1A6" d="M268 237l0-142 0 1 11 0 0 10 11-1-1-9 12-1-1 10 11 0 1-9 10 0 0 140z"/>
    <path fill="#857A68" stroke="none" d="M146 160h20v7h-20zM176 172h18v7h-18zM232 158h22v7h-22zM216 178h16v7h-16zM140 196h18v7h-18zM250 200h16v7h-16zM88 130h16v6H88zM106 196h16v6h-16zM278 136h18v6h-18zM296 200h16v6h-16z"/>
    <path fill="#20264A" stroke="none" d="M98 150l12 0 1 25-13-1z"/>
    <path fill="#20264A" stroke="none" d="M288 154l12 1 0 23-12 1z"/>
    <path fill="#20264A" stroke="none" d="M195 99l12 2-1 18-12 1z"/>
    <path fill="#20264A" stroke-width="2.5" d="M174 240l0-44 12-16 16-6 16 6 12 16 0 44z"/>
    <path fill="none" stroke="#857A68" stroke-width="2" d="M186 184v56M202 178v62M218 184v56M176 206h52M176 224h52"/>
    <path fill="#8FC6BC" d="M40 258l21-10 39-8 48-3 54-1 51 0 48 4 38 8 23 10-4 12-28 12-58 7-70 3-70-3-57-7-30-12z"/>
    <path fill="none" stroke="#FFF9EC" stroke-width="3" d="M76 262h34M120 274h40M250 276h36M300 258h30"/>
    <path fill="#B98A55" d="M176 238l52 0 18 68-88 0z"/>
    <path fill="none" stroke="#6B3D20" stroke-width="2" d="M174 252h56M170 266h64M167 280h70M162 294h80"/>
    <path fill="#7A8F3C" d="M35 237l-11-47 15-29 18 29-6 46z"/>
    <path fill="#7A8F3C" d="M352 236l-11-50 18-34 19 37-8 47z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M300 258l8-5 9-3 13 2 0-12 10-2 2 7 1 8-5 8-6 5-12 3-12-1z"/>
    <path fill="#E2712B" stroke="none" d="M341 242l10 3-10 4z"/>
    <path fill="#20264A" stroke="none" d="M338 243l-1 2-2 0-1-2 1-2 2 1z"/>
    </g>
  `,
  spots: {},
};
