import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A desk in a bedroom, with a box of stick insects on it. One is behind the lamp. */
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
    <path fill="#20264A" stroke="none" d="M358 89a4 4 0 1 0 .1 0zM362 97l9-7 3 3-7 6z"/>
    <path fill="none" stroke="#0F7A74" stroke-width="3.5" d="M350 103q4-5 8 0t8 0t8 0"/>
    <path fill="#E6D0A9" d="M-5 227l144-1 120 0 146 0 1 38 0 47-130-1-149 1-133 0 0-45z"/>
    <path fill="#B98A55" stroke="none" d="M-6 239l128 1 144 1 140-2-1 6-149 0-120 1-141 0z"/>
    <path fill="none" stroke="#B98A55" stroke-width="2" d="M30 268h90M150 282h120M300 264h80"/>
    <path fill="#7A8F3C" d="M62 206l-9-5-11-11-6-14-2-11 9 1 11 10 6 17z"/>
    <path fill="#7A8F3C" d="M66 206l10-3 12-11 8-15 2-13-10 3-12 10-8 15z"/>
    <path fill="#B9D58C" d="M64 206l-8-10-4-18 5-18 7-12 9 11 5 17-6 19z"/>
    <path fill="#F28C6F" d="M41 205l46-1-6 35-33 2z"/>
    <path fill="#E2712B" d="M38 198l53 0 2 11-55 2z"/>
    <path fill="#F0DFC0" stroke="none" d="M128 168l146-4 8 60-160 4z"/>
    <path fill="none" stroke="#7A8F3C" stroke-width="4" d="M140 222q30-60 84-70M186 222q10-46 70-62M214 222q24-20 58-24"/>
    <path fill="#7A8F3C" stroke-width="1.5" d="M222 152l18-14 8 14-12 12zM254 160l20-8 2 16-14 8zM168 176l-20-6 2-16 16 8zM204 190l18-12 10 12-14 10z"/>
    <path fill="none" stroke="#6B3D20" stroke-width="3.5" d="M140 176l29 -13M168 158l23 16M196 170l31 -10M150 150l21 -16M184 146l31 8M216 154l18 -18M228 176l29 8M240 150l23 13M132 196l26 8M206 186l26 -5M172 184l26 10M252 186l-5 -26M124 222l-23 -21M276 232l26 -13M290 214l8 -29"/>
    <path fill="none" stroke="#6B3D20" stroke-width="1.5" d="M150 171l6 5M150 171l-3 -6M160 167l6 5M160 167l-3 -6M176 164l-1 8M176 164l4 -6M184 169l-1 8M184 169l4 -6M207 166l6 5M207 166l-2 -7M218 163l6 5M218 163l-2 -7M157 144l7 4M157 144l-4 -6M165 139l7 4M165 139l-4 -6M195 149l2 8M195 149l2 -7M206 152l2 8M206 152l2 -7M222 148l7 3M222 148l-5 -5M229 141l7 3M229 141l-5 -5M238 179l2 8M238 179l2 -7M248 182l2 8M248 182l2 -7M248 155l-1 8M248 155l3 -6M256 159l-1 8M256 159l3 -6M141 199l1 8M141 199l2 -7M150 202l1 8M150 202l2 -7M215 184l4 6M215 184l-1 -7M224 182l4 6M224 182l-1 -7M181 188l1 8M181 188l3 -7M190 191l1 8M190 191l3 -7M250 177l6 -4M250 177l-7 1M248 168l6 -4M248 168l-7 1M116 215l2 -8M116 215l-5 5M108 207l2 -8M108 207l-5 5M285 227l6 5M285 227l-3 -6M294 223l6 5M294 223l-3 -6M293 204l8 -2M293 204l-7 -2M296 194l8 -2M296 194l-7 -2"/>
    <path fill="#E2712B" d="M120 200l164-4 4 44-166 4z"/>
    <path fill="#FFF9EC" stroke="none" d="M184 208l44-1 1 20-45 1z"/>
    <path fill="none" stroke="#20264A" stroke-width="4" d="M194 222l6-10 6 10 6-10 6 10"/>
    <path fill="none" stroke="#6B3D20" stroke-width="5" d="M366 220l-10-36"/><path fill="none" stroke="#6B3D20" stroke-width="2.5" d="M360 200l10-6M362 210l10-2M358 192l-2-12M356 184l-4-10"/>
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
