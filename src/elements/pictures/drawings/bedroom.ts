import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A desk in a bedroom, with a model castle on it. */
export const picture: PictureArt = {
  // prettier-ignore
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#DCD3EA" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#CFC4E2" stroke="none" d="M18 0h14v220H18zM72 0h14v220H72zM126 0h14v220h-14zM180 0h14v220h-14zM234 0h14v220h-14zM288 0h14v220h-14zM342 0h14v220h-14z"/>
    <path fill="#B98A55" d="M18 22l57 0 66 1-1 42-1 42 0 46-67 1-53-1-2-43 0-43z"/>
    <path fill="#CFE4E8" stroke-width="0" d="M29 33l52-2 48 1 1 53 0 60-51-2-50 2-1-62z"/>
    <path fill="#FFF9EC" stroke="none" d="M36 51l5-3 9-4 8 1 8 3 5 9-8 3-11 0-10-3z"/>
    <path fill="#D3DFB9" stroke="none" d="M28 118l14-9 18-5 18 4 18 4 19-8 15-4 9 21-9 23-51 4-51-4-8-12z"/>
    <path fill="#D5543B" stroke-width="2" d="M78 132l0-68 14-20 14 20 0 68z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M101 78l-2 3-3 3-5 1-4-1-3-3-1-5 1-4 2-3 5-2 4 0 3 3 3 3z"/>
    <path fill="#20264A" stroke="none" d="M91 69h3v7l5 2-1 2-7-2z"/>
    <path fill="#20264A" stroke="none" d="M88 110l9 0 0 22-9 0z"/>
    <path fill="#F8CDBB" stroke-width="2" d="M36 132l0-24 16-14 16 14 0 24z"/>
    <path fill="#20264A" stroke="none" d="M47 112l9 0 0 9-9 0z"/>
    <path fill="#B98A55" stroke-width="0" d="M76 30l5 0 0 52 1 64-6 0 0-59z"/>
    <path fill="#B98A55" stroke-width="0" d="M26 86l55 0 50 0 1 5-57 0-49 0z"/>
    <path fill="#0F7A74" d="M10 14l16-9 16 9 2 21-4 25-4 22-6 18-9 17-9-1-4-50z"/>
    <path fill="#0F7A74" d="M118 14l16-10 17 10 2 52-3 50-9 0-11-16-6-18-4-22-4-25z"/>
    <path fill="#20264A" d="M4 9l52 2 53-1 48 0 0 8-50 1-53-2-51 2z"/>
    <path fill="#F6B73C" d="M168 30l44 0 35-1 1 41-1 32-39 1-40 0 0-36z"/>
    <path fill="#FFF9EC" stroke-width="0" d="M176 38l29 3 34-1 0 56-32-2-31 2z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M187 52l8 -5l7 5l7 -5l8 5l6 -5l5 5l9 -5"/>
    <path fill="none" stroke="#857A68" stroke-width="2" d="M190 66l6 -3l6 3l4 -3l4 3l5 -3l5 3l5 -3l5 3"/>
    <path fill="none" stroke="#857A68" stroke-width="2" d="M190 76l4 -3l5 3l6 -3l5 3l4 -3"/>
    <path fill="#D5543B" stroke-width="1.5" d="M226 69l3 5 5-2-1 6 6 2-5 3 3 6-6-1-1 6-4-4-4 4-1-6-6 1 3-6-5-3 6-2-1-6 5 2z"/>
    <path fill="#D5543B" stroke="none" d="M220 92l-2 16 7-4 7 5-1-17z"/>
    <path fill="#D5543B" d="M281 33l46 3 47-2 0 25-46 0-46 1z"/>
    <path fill="#FFF9EC" d="M283 57l42 0 50 1-1 32 0 34-48-1-45 2 2-33z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M304 48l5 -5l8 5l6 -5l6 5l6 -5l7 5l5 -5l9 5"/>
    <path fill="#20264A" stroke="none" d="M296 26h5v16h-5zM354 26h5v16h-5z"/>
    <path fill="#D8D5CB" stroke="none" d="M290 66l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M306 66l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M322 66l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M338 66l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M354 66l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M290 84l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M306 84l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M322 84l11 0 0 12-11 0z"/>
    <path fill="#F6B73C" stroke="none" d="M338 84l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M354 84l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M290 102l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M306 102l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M322 102l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M338 102l11 0 0 12-11 0z"/>
    <path fill="#D8D5CB" stroke="none" d="M354 102l11 0 0 12-11 0z"/>
    <path fill="none" stroke="#D5543B" stroke-width="4" d="M335 80l16 16M351 80l-16 16"/>
    <path fill="#E6D0A9" d="M-5 227l144-1 120 0 146 0 1 38 0 47-130-1-149 1-133 0 0-45z"/>
    <path fill="#B98A55" stroke="none" d="M-6 239l128 1 144 1 140-2-1 6-149 0-120 1-141 0z"/>
    <path fill="none" stroke="#B98A55" stroke-width="2" d="M30 268h90M150 282h120M300 264h80"/>
    <path fill="#7A8F3C" d="M62 206l-9-5-11-11-6-14-2-11 9 1 11 10 6 17z"/>
    <path fill="#7A8F3C" d="M66 206l10-3 12-11 8-15 2-13-10 3-12 10-8 15z"/>
    <path fill="#B9D58C" d="M64 206l-8-10-4-18 5-18 7-12 9 11 5 17-6 19z"/>
    <path fill="#F28C6F" d="M41 205l46-1-6 35-33 2z"/>
    <path fill="#E2712B" d="M38 198l53 0 2 11-55 2z"/>
    <path fill="#D8D5CB" d="M138 238l0-88 9 1-2 7 10-1-1-7 10 1-1 7 10 0-1-8 9 0-1 34 48 0 0-46 9 0-1 8 10 0 0-8 10 1-1 6 9 1 1-8 7 0-1 99z"/>
    <path fill="#B5B1A6" stroke="none" d="M144 172h14v6h-14zM162 206h12v6h-12zM236 164h16v6h-16zM250 196h14v6h-14zM188 192h12v5h-12z"/>
    <path fill="#20264A" stroke="none" d="M192 238l0-24 12-10 12 10 0 24z"/>
    <path fill="#20264A" stroke="none" d="M154 186l9-1 0 16-9 0z"/>
    <path fill="#20264A" stroke="none" d="M246 175l9 1 0 15-9 0z"/>
    <path fill="none" stroke="#20264A" stroke-width="3" d="M250 138v-26M160 150v-22"/>
    <path fill="#D5543B" stroke-width="2" d="M252 110l24 8-24 9z"/>
    <path fill="#F6B73C" stroke-width="2" d="M162 126l22 7-22 8z"/>
    <path fill="#8FC6BC" stroke-width="2" d="M122 242l6-2 13-4 19-2 27 0 35 1 28 1 19 1 16 1 5 2-5 4-15 3-20 4-32 0-38 0-30-1-17-2-9-3z"/>
    <path fill="#20264A" d="M306 229l55-2 0 13-54 1z"/>
    <path fill="none" stroke="#20264A" stroke-width="6" d="M332 230l-8-42 20-26"/>
    <path fill="#F6B73C" d="M330 142l33 14-12 35-41-19z"/>
    <path fill="#FBDF9F" stroke-width="0" d="M310 172l42 18-14 6-24-10z"/>
    </g>
  `,
  spots: {
    certificate: { x: 42, y: 9, width: 21, height: 27 },
    'window-view': { x: 7, y: 10, width: 26, height: 38 },
    calendar: { x: 70, y: 9, width: 24, height: 33 },
    lamp: { x: 76, y: 46, width: 17, height: 35 },
    plant: { x: 8, y: 50, width: 17, height: 31 },
  },
};
