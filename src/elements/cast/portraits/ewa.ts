import { svg } from 'lit';
import type { PortraitArt } from '../art.ts';

// prettier-ignore
/** Ewa, Zofia's mum: fair hair in a bun with a brush in it, paint on her shirt. */
export const portrait: PortraitArt = {
  base: svg`
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      <path fill="#E9B7C6" d="M62 36l60-10 61-4 44-1 42 2 38 5 50 6 23 45 2 55 0 49 1 40 0 65-5 53-14 41-61 6-53 2-51-1-40 3-45 0-44-4-38-7-13-38 1-38-5-58 3-59 1-60 5-59z"/>
      <path fill="#A05A2C" d="M150 64l6-8 52-17 44-13 4 10-74 19z"/>
      <path fill="#B8BCC8" d="M252 24l18-5 4 12-18 6z"/>
      <path fill="#0F7A74" d="M270 17l13-6 17-3 6 0-5 10-11 10-11 3-4 2z"/>
      <path fill="#DDB050" d="M201 15l13 2 16 5 12 11 6 11 1 18-5 16-14 13-13 5-18 3-16-4-12-3-10-7-6-9-5-13 2-17 4-12 13-10 14-6z"/>
      <path fill="#BD8B2E" stroke="none" d="M173 57l8-6 8-4 8-2 7 0 7 1 8 2 8 5 2-2-8-6-8-4-9-2-9 1-8 3-8 5-8 7z"/>
      <path fill="#BD8B2E" stroke="none" d="M181 71l6-3 7-2 6-1 5 1 5 1 6 3 5 5 2-2-5-5-6-4-6-3-7 0-6 1-7 3-7 4z"/>
      <path fill="#DDB050" d="M200 69l15 2 18 1 21 6 14 10 15 17 10 18 6 20 3 15 1 21-1 16-1 19-3 18-3 15-14 18-20-1-21-5-22-6-21-3-18 3-20 5-13 5-22 2-15-8-5-13-2-15-2-16-2-22-1-21 3-26 4-14 8-16 8-13 15-16 16-9 15-3 19-3z"/>
      <path fill="#F4C7A6" d="M117 179l-7-8-11 0-6 13-1 11 3 16 6 9 12 8 8-4 2-10 0-12-3-15z"/>
      <path fill="#E0A17B" stroke="none" d="M114 200l-1 7-5 3-3-5-1-8 4-6 5 4z"/>
      <path fill="#F4C7A6" d="M283 178l8-7 11 3 6 12 0 15-5 13-8 9-9 1-3-17 0-9-2-11z"/>
      <path fill="#E0A17B" stroke="none" d="M296 200l-2 8-6 0-2-5 1-9 6-4z"/>
      <path fill="#F4C7A6" d="M166 258l24 0 20 0 24 0 2 28 3 30 1 20 0 4-27 13-31-3-22-10 3-28 1-34z"/>
      <path fill="#E0A17B" stroke="none" d="M168 282l7 6 5 5 6 5 5 3 6 3 6 0 9-5 5-3 5-6 7-5 3-3 2 6 2 7-3 6-5 5-7 6-6 5-7 3-8 2-7-2-9-5-6-4-5-4-5-5-4-7 2-9z"/>
      <path fill="#5B86C4" d="M139 314l-21 7-18 10-19 17-14 18-13 20-2 2 35 0 25 0 42-1 31 1 30 0 31-1 29 0 25 0 33 0 15 1-11-18-19-24-20-16-19-12-27-3-22 6-24 5-19-2-24-6z"/>
      <path fill="#7FA3D6" d="M150 302l23 22 24 23 3 3-24 30-28-34-14-16z"/>
      <path fill="#7FA3D6" d="M250 302l-32 31-18 17 24 30 25-30 17-20z"/>
      <path fill="#F6B73C" stroke="none" d="M89 346l8-5 10-1 8 3 4 11-6 7-8 3-9-2-7-9z"/>
      <path fill="#F28C6F" stroke="none" d="M133 377l-4 4-6-1-4-3 0-6 3-2 7-2 4 5z"/>
      <path fill="#FFF3DC" stroke="none" d="M292 344l4 4-2 7-3 3-8-2-2-4-2-6 8-4z"/>
      <path fill="#0F7A74" stroke="none" d="M300 359l13 1 8 8-1 14-13 5-8-5-9-7 0-8z"/>
      <path fill="#F6B73C" stroke="none" d="M282 373l-2 5-2 3-6 0-2-5 2-4 4-1 4 0z"/>
      <path fill="#FFF3DC" stroke="none" d="M83 370l4 0 4 2 1 4-5 3-3 0-3-2 0-5z"/>
      <path fill="#0F7A74" stroke="none" d="M310 380l4 0 1 10-6 0z"/>
      <path fill="#F4C7A6" d="M200 92l18 2 21 3 11 5 15 14 9 15 9 23 4 16 1 20-1 17-4 17-8 18-9 14-12 14-17 14-17 7-20 3-19-3-21-9-18-15-8-12-8-12-8-17-5-21-1-18 2-19 4-18 6-16 9-14 8-11 11-8 20-6 16-3z"/>
      <path fill="#DDB050" d="M236 76l12 6 14 8 18 12 12 17 3 15 4 17 1 21 0 13 0 16-3 17-9-8-2-4-1-14-2-21-8-13-9-9-13-9-23-3-14-2-17 0-22 4-20 5-15 8-14 16-8 20-6 15 0 3-6 12-6-9-3-14 0-15 0-17 3-18 3-15 7-18 12-16 17-10 14-6 12-4 15-2 16-1 16 2z"/>
      <path fill="#BD8B2E" stroke="none" d="M226 91l-15 2-15 3-14 5-12 5-12 8-11 8-10 9 2 2 10-8 11-7 12-7 12-5 13-5 14-4 15-4z"/>
      <path fill="#BD8B2E" stroke="none" d="M243 93l8 7 8 8 6 8 6 8 5 8 4 9 4 9 2 0-2-10-4-10-5-9-6-8-7-8-8-7-9-7z"/>
      <path fill="#DDB050" d="M292 210l9 21 0 14-3 18-2 7-10-22 3-23z"/>
      <path fill="#E0A17B" stroke="none" d="M197 204l8-2 10 22-6 7-18-1-4-6z"/>
      <path fill="#F6B73C" stroke="none" d="M262 246l10-4 5 7-11 5z"/>
      <path fill="#0F7A74" stroke="none" d="M115 240l-2 5-5 2-6-4-1-5 3-3 5-2 5 3z"/>
      <path fill="#0F7A74" stroke="none" d="M297 242l-1 4-4 3-6-1-3-4 2-6 4-3 5 1 2 3z"/>
      </g>
    `,
  faces: {
    calm: svg`
      <path fill="#FFF9EC" stroke="none" d="M179 201l-6 7-7 3-11-3-5-8 1-10 4-6 7-3 7 0 6 4 4 9z"/>
      <path fill="#2D4A6B" stroke="none" d="M175 198l-2 6-4 4-6 0-6-3-2-6 1-7 4-3 6-2 5 2 3 5z"/>
      <path fill="#FFF9EC" stroke="none" d="M164 193l-2 3-3 0-1-3 1-2 2-1z"/>
      <path fill="#FFF9EC" stroke="none" d="M251 201l-5 7-6 3-7 1-8-5-4-7 1-10 5-6 9-4 7 2 6 6 2 8z"/>
      <path fill="#2D4A6B" stroke="none" d="M245 198l-2 6-5 4-5 1-6-4-2-6 2-8 5-4 8 1 4 5z"/>
      <path fill="#FFF9EC" stroke="none" d="M234 193l-2 3-2 0-2-2 0-2 3-2 2 1z"/>
      <path fill="#20264A" stroke="none" d="M184 191l-5-7-7-5-7-3-8 0-8 3-9 4 6 8 6-5 6-3 6-1 6 1 6 4 6 6z"/>
      <path fill="#20264A" stroke="none" d="M218 193l6-6 6-4 6-1 6 1 6 3 6 5 6-8-9-4-8-3-8 0-7 3-7 5-5 7z"/>
      <path fill="#96672A" stroke="none" d="M186 161l-6-3-7-3-6-1-7 1-7 2-7 4-6 4 4 6 6-3 6-1 5 0 5-1 5 0 6 1 5 2z"/>
      <path fill="#96672A" stroke="none" d="M218 169l5-2 6-1 5 0 5 1 5 0 6 1 6 3 4-6-6-4-7-4-7-2-7-1-6 1-7 3-6 3z"/>
      <path fill="#8C2F2B" stroke="none" d="M177 252l6 3 7 3 7 1 7-1 7-1 6-3 7-4-2-4-7 3-6 2-6 1-6 0-6 0-6-1-6-3z"/>
    `,
    smiling: svg`
      <path fill="#EE9E84" stroke="none" d="M156 232l-5 8-8 3-7-1-7-3-3-6 3-8 7-3 5-1 9 3z"/>
      <path fill="#EE9E84" stroke="none" d="M274 232l-2 6-6 4-6 1-8-1-6-4-2-6 3-6 7-4 8-1 6 2 5 5z"/>
      <path fill="#FFF9EC" stroke="none" d="M178 201l-6 9-7 3-7-2-7-7-2-10 3-8 9-6 8 0 6 5 4 7z"/>
      <path fill="#2D4A6B" stroke="none" d="M176 196l-2 5-3 5-6 1-6-4-3-6 1-7 5-4 5-1 6 3 2 4z"/>
      <path fill="#FFF9EC" stroke="none" d="M165 191l-1 3-4 0-1-3 1-2 3-1 2 2z"/>
      <path fill="#FFF9EC" stroke="none" d="M250 201l-3 6-8 5-11-2-6-7-1-9 2-6 7-7 8-2 8 5 4 6z"/>
      <path fill="#2D4A6B" stroke="none" d="M244 196l-2 7-5 4-5 0-6-5-2-7 2-5 5-4 6 0 4 2 2 5z"/>
      <path fill="#FFF9EC" stroke="none" d="M233 191l-2 3-3 0-1-3 2-3 3 0z"/>
      <path fill="#20264A" stroke="none" d="M184 191l-5-7-7-5-7-3-8 0-8 3-9 4 6 8 6-5 6-3 6-1 6 1 6 4 6 6z"/>
      <path fill="#20264A" stroke="none" d="M218 193l6-6 6-4 6-1 6 1 6 3 6 5 6-8-9-4-8-3-8 0-7 3-7 5-5 7z"/>
      <path fill="#96672A" stroke="none" d="M187 153l-7-4-7-4-8-1-7 1-8 3-6 4-6 6 4 6 7-4 6-3 5-1 5 0 5 0 5 2 6 3z"/>
      <path fill="#96672A" stroke="none" d="M219 161l6-3 5-2 5 0 5 0 5 1 6 3 7 4 4-6-6-6-6-4-8-3-7-1-8 1-7 4-7 4z"/>
      <path fill="#8C2F2B" stroke="none" d="M160 240l16 6 24 3 25-4 16-7-5 18-16 13-21 4-22-6-13-13z"/>
      <path fill="#FFF9EC" stroke="none" d="M168 243l16 5 16 1 18-2 16-5-6 11-27 5-26-5z"/>
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      <path fill="#5B86C4" d="M318 325l23 6 22 4-4 26-3 31-4 30-3 17-20-5-26-5-15-2 8-25 7-26 8-30z"/>
      <path fill="#F4C7A6" d="M323 332l-2-11 2-15-8-13-7-8 7-10 0-1 8 9 7-1 2-15 2-10 12 1-1 14 2 1 6-15 2-7 11 3-4 14-3 12 7-5 7-13 10 6-4 9-8 15 11-7 2-2 7 10-8 11-10 13-6 12-8 11-11 1-16-3z"/>
      <path fill="#FFF3DC" d="M316 322l32 7 18 3-2 17-31-6-22-5z"/>
      </g>
    `,
    laughing: svg`
      <path fill="#EE9E84" stroke="none" d="M156 230l-3 6-7 4-9 1-9-6-2-7 5-6 7-2 7-1 9 5z"/>
      <path fill="#EE9E84" stroke="none" d="M274 230l-5 8-8 3-8-1-7-5-2-6 6-8 7-2 10 2z"/>
      <path fill="#20264A" stroke="none" d="M144 206l7-7 6-3 5-2 4 0 5 2 6 3 7 7 4-4-6-8-6-6-8-4-8 0-8 4-6 6-6 8z"/>
      <path fill="#20264A" stroke="none" d="M216 206l7-7 6-3 5-2 4 0 5 2 6 3 7 7 4-4-6-8-6-6-8-4-8 0-8 4-6 6-6 8z"/>
      <path fill="#96672A" stroke="none" d="M186 147l-7-4-7-4-7-1-8 1-7 4-7 5-6 6 4 6 7-5 6-3 6-1 5-1 5 0 5 2 5 3z"/>
      <path fill="#96672A" stroke="none" d="M220 155l5-3 5-2 5 0 5 1 6 1 6 3 7 5 4-6-6-6-7-5-7-4-8-1-7 1-7 4-7 4z"/>
      <path fill="#8C2F2B" stroke="none" d="M152 235l23 5 25 2 26-3 22-5-2 22-13 19-20 10-25 0-20-11-13-19z"/>
      <path fill="#FFF9EC" stroke="none" d="M160 237l20 4 20 1 22-2 18-3-4 12-35 4-37-4z"/>
      <path fill="#F28C6F" stroke="none" d="M172 276l14-10 15 4 15-5 13 10-16 9-25 0z"/>
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      <path fill="#5B86C4" d="M129 368l22 16 18 13-16 30-11 20-17-13-23-17-12-8 19-20 17-17z"/>
      <path fill="#F4C7A6" d="M131 378l3-10 5-9 2-15-1-10 13-4 6 9 6-8 7-8 7-10 8-7 12 4 9 9 3 13-5 11-10 13-7 9-6 9-4 9-8 8-12 7-15-7z"/>
      <path fill="#E0A17B" stroke="none" d="M188 315l-9 13-9 12 3 2 8-12 9-14z"/>
      <path fill="#E0A17B" stroke="none" d="M198 322l-9 14-8 12 2 1 9-12 8-13z"/>
      <path fill="#FFF3DC" d="M129 364l20 14 20 15 4 3-9 15-25-18-22-16z"/>
      </g>
    `,
    unsure: svg`
      <path fill="#FFF9EC" stroke="none" d="M178 201l-4 7-10 4-9-4-6-9 1-9 4-6 6-4 10 1 7 6 2 8z"/>
      <path fill="#2D4A6B" stroke="none" d="M182 193l-2 7-5 3-5 1-4-2-3-4-1-7 2-5 6-4 6 1 4 4z"/>
      <path fill="#FFF9EC" stroke="none" d="M171 188l-1 2-3 1-2-3 1-3 3 0 2 1z"/>
      <path fill="#FFF9EC" stroke="none" d="M250 201l-4 8-7 3-10-2-5-5-3-9 3-9 7-6 11 0 7 7 2 7z"/>
      <path fill="#2D4A6B" stroke="none" d="M254 193l-2 7-5 3-7 0-5-4-1-7 1-5 3-3 6-2 5 2 4 4z"/>
      <path fill="#FFF9EC" stroke="none" d="M243 188l-1 2-3 1-2-2 0-2 3-2 2 1z"/>
      <path fill="#20264A" stroke="none" d="M184 191l-5-7-7-5-7-3-8 0-8 3-9 4 6 8 6-5 6-3 6-1 6 1 6 4 6 6z"/>
      <path fill="#20264A" stroke="none" d="M218 193l6-6 6-4 6-1 6 1 6 3 6 5 6-8-9-4-8-3-8 0-7 3-7 5-5 7z"/>
      <path fill="#96672A" stroke="none" d="M186 166l-6-2-6-2-7-1-6 0-7 1-6 2-7 2 2 6 6 0 6 1 6 0 5 1 6-1 6 1 6 0z"/>
      <path fill="#96672A" stroke="none" d="M217 155l6-4 6-1 5 0 6 0 5 1 6 2 7 5 4-6-6-6-7-5-7-3-8-1-8 2-7 3-8 5z"/>
      <path fill="#8C2F2B" stroke="none" d="M177 260l7-4 6-2 5 0 5 2 0-1 7 4 7 1 7-3 6-6-2-2-6 3-5 1-5 0-5-2 0-1-8-3-7 0-7 4-7 5z"/>
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      <path fill="#5B86C4" d="M266 332l-19 5-25 6-5 1 4 23 3 22 5 29 6 30 1 10 33-9 30-7 3-1-11-32-11-34-11-34z"/>
      <path fill="#F4C7A6" d="M262 339l3-15-3-10-2-12-8-15-11-4-15 3-13 6-8 15 4 16 5 11 6 13 16 1 12-3z"/>
      <path fill="#E0A17B" stroke="none" d="M251 293l-10 1-9 2-9 4-2-3 10-4 10-3 10 0z"/>
      <path fill="#E0A17B" stroke="none" d="M255 307l-10 1-10 3-9 3-1-2 9-5 10-2 11-1z"/>
      <path fill="#FFF3DC" d="M268 328l-33 8-22 5 3 19 32-8 26-7z"/>
      </g>
    `,
    worried: svg`
      <path fill="#FFF9EC" stroke="none" d="M178 203l-5 9-6 3-11-3-6-10 0-11 4-7 5-4 11 1 6 5 3 8z"/>
      <path fill="#2D4A6B" stroke="none" d="M177 194l-2 6-3 4-6 1-6-3-3-6 1-7 5-5 8 0 4 3z"/>
      <path fill="#FFF9EC" stroke="none" d="M166 189l-1 2-2 1-3-2 0-2 3-2 3 1z"/>
      <path fill="#FFF9EC" stroke="none" d="M251 202l-5 8-9 5-7-2-7-7-2-9 3-11 9-7 12 3 5 9z"/>
      <path fill="#2D4A6B" stroke="none" d="M243 194l-1 6-4 3-8 1-5-3-2-5 0-5 3-5 6-3 4 0 4 3 2 5z"/>
      <path fill="#FFF9EC" stroke="none" d="M232 189l-1 3-2 0-3-2 1-3 2-1 2 1z"/>
      <path fill="#20264A" stroke="none" d="M184 190l-5-7-7-5-7-3-8 0-8 3-9 4 6 8 6-5 6-3 6-1 6 1 6 4 6 6z"/>
      <path fill="#20264A" stroke="none" d="M218 192l6-6 6-4 6-1 6 1 6 3 6 5 6-8-9-4-8-3-8 0-7 3-7 5-5 7z"/>
      <path fill="#96672A" stroke="none" d="M186 140l-6 1-7 2-7 3-7 3-7 6-6 5-7 7 4 4 7-5 8-4 6-3 7-3 6-2 5-2 6-2z"/>
      <path fill="#96672A" stroke="none" d="M212 150l6 2 5 2 6 2 7 3 6 3 8 4 7 5 4-4-7-7-6-5-7-6-7-3-7-3-7-2-6-1z"/>
      <path fill="#8C2F2B" stroke="none" d="M184 260l5-11 12-4 12 4 5 11-9-4-8-2-9 2z"/>
      <g stroke="#FFF9EC" stroke-width="5" stroke-linejoin="bevel">
      <path fill="#5B86C4" d="M258 374l-28 15-18 9 7 22 9 26 21-10 25-15 14-7-17-21-13-18z"/>
      <path fill="#F4C7A6" d="M254 384l-2-14-4-15 2-12 2-6-10-4-3-2-9 7-5-10-9-13-5-10-8-5-12 4-9 8-4 10 4 15 5 10 7 12 7 13 5 15 7 9 12 5 16-5 10-7z"/>
      <path fill="#E0A17B" stroke="none" d="M205 310l6 15 8 14-2 1-8-14-7-15z"/>
      <path fill="#E0A17B" stroke="none" d="M193 316l7 15 7 14-2 2-8-14-7-16z"/>
      <path fill="#FFF3DC" d="M258 370l-28 14-22 12 7 18 27-15 23-11 4-3z"/>
      </g>
    `,
  },
};
