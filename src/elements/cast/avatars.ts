import { type SVGTemplateResult, svg } from 'lit';
import type { AvatarArt } from './art.ts';
import { things } from './things.ts';

const white = 'M10-1l-2 7-7 4-7-3-4-6 2-7 7-4 7 2z';
const black = 'M5 1l-2 4-5 1-3-4 1-4 4-3 4 2z';

function eye(at: string): SVGTemplateResult {
  return svg`<g transform=${at} stroke="none"><path fill="#FFF9EC" d=${white}/><path fill="#20264A" d=${black}/></g>`;
}

// prettier-ignore
/** Pictures that online accounts show, by id: paper cut-outs in a view box of 200 by 200. */
export const avatars: Readonly<Record<string, AvatarArt>> = {
  ...things,
  fox: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#B9D58C" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#E2712B" d="M44 30l20 13 13 10 6 16-11 15-12 12-5-19-5-24-6-21z"/>
    <path fill="#5A2A12" stroke="none" d="M52 44l6 5 4 4 4 3 4 8-3 5-7 7-2-6-2-10-2-10-2-6z"/>
    <path fill="#E2712B" d="M156 30l-19 13-20 17 7 19 10 10 6 7 4-16 6-24 5-22z"/>
    <path fill="#5A2A12" stroke="none" d="M148 44l-7 7-7 5-4 4 2 8 4 4 4 4 3-10 1-6 1-5 3-9z"/>
    <path fill="#E2712B" d="M100 50l10 0 13 4 10 3 9 6 11 10 6 10 4 8 3 15-5 16-8 10-10 8-11 10-9 10-8 8-12 7-13-3-8-7-9-10-11-10-10-10-9-7-7-10-2-11 4-18 6-10 9-12 10-8 15-5 9-3z"/>
    <path fill="#FFF9EC" d="M36 114l11-4 12-1 15 5 8 8 9 10 6 10 4 15 0 13-9 1-8-6-8-9-9-7-10-10-8-7-10-11z"/>
    <path fill="#FFF9EC" d="M164 114l-13-6-11 2-13 5-13 10-8 13-5 11-1 10 0 15 10-5 8-6 8-8 12-11 12-11 10-12z"/>
    ${eye('translate(72 104) scale(1.05)')}
    ${eye('translate(128 104) scale(1.05)')}
    <path fill="#20264A" stroke="none" d="M88 144l6-1 8-1 9 1 0 8-5 7-4 4-5-1-4-5-5-8z"/>
    </g>
  `,
  goose: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#B9D58C" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#F6B73C" d="M84 40l14-8 18 2 13 12 4 17-5 20 0 22 10 12 22-2 24 10-8 24-22 22-34 8-32-6-20-18-4-24 10-26 8-20-4-15-3-14z"/>
    <path fill="#D99A1F" d="M104 132l24-8 32 4-10 18-22 12-18-6z"/>
    <path fill="#D5543B" d="M82 52l-30 4-14 8 8 10 26 4 16-8z"/>
    <path fill="#20264A" stroke="none" d="M44 66l34-1-1 4-33 0z"/>
    ${eye('translate(103 57) scale(.95)')}
    <path fill="#20264A" stroke="none" d="M94 42l20-2 1 4-20 3z"/>
    </g>
  `,
  comet: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#3D4C94" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#F6B73C" d="M20 34l36 15 26 12 15 16-27 19-17-21-23-29z"/>
    <path fill="#F28C6F" d="M60 18l28 21 24 27-22 11-6 3-12-31-10-25z"/>
    <path fill="#8FC6BC" d="M12 78l39 3 25 5-4 27-2 5-23-16-30-20z"/>
    <path fill="#F9D98B" d="M166 119l-2 13-4 11-8 10-7 7-13 6-9 2-12-1-13-4-12-7-9-11-5-13-2-12 1-10 4-11 7-11 9-6 10-7 9-2 13-1 13 3 11 7 8 8 8 13 2 10z"/>
    ${eye('translate(103 112) scale(.95)')}
    ${eye('translate(137 112) scale(.95)')}
    <path fill="#20264A" stroke="none" d="M108 133l5 5 6 2 6 0 6-2 5-5-2-2-5 3-5 2-4 0-5-2-5-3z"/>
    <path fill="#EDB94E" stroke="none" d="M95 132l-3 5-7 0-4-5 6-6 7 3z"/>
    <path fill="#EDB94E" stroke="none" d="M153 140l-3 5-6-2-1-4 7-3z"/>
    </g>
  `,
  boot: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#8FC6BC" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#D5543B" d="M66 34l17 0 12 0 17 0 12 0-1 14 0 18-1 22 1 14 12 12 17 3 12 12 6 10 1 15-1 6-17 0-14 0-22 0-22 0-18 0-13 0-2-21-2-17 1-16 0-24 1-13 2-20 1-14z"/>
    <path fill="#FFF3DC" d="M60 30l21 0 32 0 17 0 0 22-27 0-31 0-12 0z"/>
    <path fill="#20264A" d="M58 158l30 0 23 0 24 0 22 0 19 0-2 20-19 0-27-1-19 0-21-6-6 7-18 0-4 0z"/>
    ${eye('translate(81 84) scale(.93)')}
    ${eye('translate(111 84) scale(.95)')}
    <path fill="#20264A" stroke="none" d="M84 105l5 4 5 3 6 0 5-3 5-4-2-2-5 3-4 1-4 0-4-1-5-3z"/>
    <path fill="#F6B73C" stroke="none" d="M151 134l-2 5-5 3-6 0-5-6 3-8 7-3 6 4z"/>
    </g>
  `,
  star: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#E9B7C6" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#F6B73C" d="M105 24l21 47 1 1 31 7 19 5-31 28-7 7 3 36 1 16-36-20-10-5-30 13-18 7 7-36 3-15-30-36-3-4 48-6 3 0 26-41z"/>
    ${eye('translate(85 98) scale(.95)')}
    ${eye('translate(115 98) scale(.93)')}
    <path fill="#20264A" stroke="none" d="M86 119l5 5 6 2 6 0 6-2 5-5-2-2-5 3-5 2-4 0-5-2-5-3z"/>
    <path fill="#F28C6F" stroke="none" d="M81 116l-3 4-6 1-4-3 4-7 6 1z"/>
    <path fill="#F28C6F" stroke="none" d="M133 116l-3 4-9 0-1-6 7-3z"/>
    </g>
  `,
  moth: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#A9C6E4" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#C9A77A" d="M103 92l8-14 8-12 9-11 7-7 11-6 16-1 11 1 9 6 5 9 2 12 0 15-6 12-11 10-9 5-14 5-16 3-16-1-12-5-4-9z"/>
    <path fill="#E3CBA4" d="M106 112l12-2 15 1 12 1 11 6 11 7 5 10-4 10-8 11-14 6-9-1-10-4-7-6-9-12-6-13z"/>
    <path fill="#7B4F9E" stroke="none" d="M167 78l-3 8-3 4-7 3-9-2-4-3-4-9 2-8 6-6 7-2 8 2 5 6z"/>
    <path fill="#FFF9EC" stroke="none" d="M158 78l-2 5-7 0-3-5 4-6 5 1z"/>
    <path fill="#6B4A2C" stroke="none" d="M108 67l4-10 5-9 7-6 8-5-4-6-8 7-7 8-5 9-4 10z"/>
    <path fill="#C9A77A" d="M96 92l-6-12-8-11-8-12-9-9-11-6-16-2-12 2-10 8-3 8-2 11 0 15 6 12 9 9 12 6 12 5 15 2 9 1 14-1 10-7 0-10z"/>
    <path fill="#E3CBA4" d="M94 112l-11-3-16 2-13 1-12 6-11 9-3 14 8 11 8 8 14 2 15-5 9-7 8-13 5-11z"/>
    <path fill="#7B4F9E" stroke="none" d="M33 78l2 6 2 5 7 3 8 0 5-2 4-5 2-7-2-7-6-6-7-2-5 1-7 6z"/>
    <path fill="#FFF9EC" stroke="none" d="M42 78l3 5 4 0 5-4-2-5-7-1z"/>
    <path fill="#6B4A2C" stroke="none" d="M92 67l-4-10-5-9-7-6-8-5 4-6 8 7 7 8 5 9 4 10z"/>
    <path fill="#8A6238" d="M101 58l10 3 7 11 1 15 0 13 0 10-2 16-2 10-3 11-6 14-7 6-7-8-3-12-4-8-1-11-2-10-1-11 0-15 1-16 4-12 8-6z"/>
    ${eye('translate(91 82) scale(.85)')}
    ${eye('translate(109 82) scale(.85)')}
    <path fill="#20264A" stroke="none" d="M91 99l3 3 4 2 4 0 4-2 3-3-2-2-3 2-3 1-2 0-3-1-3-2z"/>
    </g>
  `,
  kite: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#F7D27E" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#20264A" stroke="none" d="M87 127l-5 11-2 11 2 10 4 10 7 9 10 9 2-2-10-9-7-9-4-9-1-9 2-10 4-10z"/>
    <path fill="#0F7A74" d="M112 16l38 47 6 7-52 6 5-42z"/>
    <path fill="#F28C6F" d="M112 16l-8 60-42-13-6-1z"/>
    <path fill="#7B4F9E" d="M56 62l46 13 2 1-10 44-4 20-32-72z"/>
    <path fill="#3E5FA8" d="M104 76l52-6-52 55-14 15 12-54z"/>
    <path fill="#D5543B" d="M74 150l-12-10-2 20 14-4 16 8 0-18z"/>
    ${eye('translate(90 72) scale(.95)')}
    ${eye('translate(122 72) scale(.95)')}
    <path fill="#FFF9EC" stroke="none" d="M92 93l4 4 5 2 4 0 5-2 4-4-2-2-4 3-3 1-4 0-3-1-4-3z"/>
    </g>
  `,
  whistle: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#F3B79C" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#20264A" stroke="none" d="M62 60l4-11 6-8 9-6 10-2 13 0 15 3 2-4-16-3-14 0-12 3-9 6-7 9-5 13z"/>
    <path fill="#3E5FA8" d="M34 72l18-1 21-1 13 0 17 0 1 0-3 13 18-3 13-3 18-1 13 9 9 11 4 17-2 17-7 16-13 11-11 6-16 3-12-1-11-3-11-5-11-13-3-14-4-16-9-4-19 0-13 2 0-18-1-17z"/>
    <path fill="#FFF9EC" d="M86 60l26 0 0 21 0 1-26 0z"/>
    <path fill="#F6B73C" d="M69 60l-2 4-5 4-6 0-4-4-1-4 2-5 3-3 7 0 5 4z"/>
    ${eye('translate(108 112) scale(.95)')}
    ${eye('translate(140 112) scale(.95)')}
    <path fill="#FFF9EC" stroke="none" d="M111 133l5 4 5 3 6 0 5-3 5-4-2-2-5 3-4 1-4 0-4-1-5-3z"/>
    </g>
  `,
  owl: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#6D7BB8" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#7A5132" d="M42 34l9 6 13 6 12 4 10 2 10 0 15-1 12 0 12-3 13-7 10-7 3 13 1 11 2 15 2 15 0 11-1 14-3 15-3 15-7 13-6 6-13 9-12 5-15 3-11 1-14-4-14-6-11-6-8-8-8-15-3-13-2-14 0-10-1-14 1-14 2-14 2-12 3-15z"/>
    <path fill="#E3CBA4" d="M100 112l11 2 13 5 8 7 2 15-4 14-7 10-9 5-11 4-12-2-12-5-9-11-3-12-1-14 8-11 12-4z"/>
    <path fill="#E3CBA4" stroke="none" d="M100 84l-1 6-2 8-5 5-8 6-9 3-9-1-6-2-8-6-5-7-2-6-1-8 3-10 3-6 6-5 6-3 10-2 8 1 8 4 6 5 4 7 2 7z"/>
    <path fill="#5A3A22" d="M34 100l10 6 4 16 2 11 1 9-10-1-4-13-2-14z"/>
    <path fill="#E3CBA4" stroke="none" d="M100 84l2 8 2 7 6 7 9 4 8 2 7-1 10-4 6-6 4-6 2-10-1-8-5-10-7-7-5-2-10-2-9 1-9 5-5 7-4 10z"/>
    <path fill="#5A3A22" d="M166 101l-11 6-4 15-1 10 0 12 6 2 5-14 3-13 2-10z"/>
    ${eye('translate(72 84) scale(1.8)')}
    ${eye('translate(128 84) scale(1.8)')}
    <path fill="#F6B73C" d="M88 98l20 0 4 0-11 18-1 4-12-21z"/>
    <path fill="#B98B56" stroke="none" d="M82 139l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    <path fill="#B98B56" stroke="none" d="M94 139l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    <path fill="#B98B56" stroke="none" d="M106 139l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    <path fill="#B98B56" stroke="none" d="M82 153l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    <path fill="#B98B56" stroke="none" d="M94 153l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    <path fill="#B98B56" stroke="none" d="M106 153l4 4 4 0 4-4-2-2-3 3-2 0-3-3z"/>
    </g>
  `,
  snail: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#B9D58C" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#E7B98A" d="M26 148l5-9 11-8 14-4 7-13-2-15-2-10-1-9 4-10 13 0 5 8 3 15 4 13 0 10 3 13 8 6 10 3 13 0 12 1 14 0 14 1 11 2 9 7-1 14-9 3-10 2-18 0-13 1-14-1-11 1-17 0-11 0-19-1-15-2-13-3z"/>
    <path fill="#C98F5B" stroke="none" d="M66 77l-4-10-5-8-5-8-5-6-6 6 6 5 6 6 5 8 4 9z"/>
    <path fill="#C98F5B" stroke="none" d="M78 74l2-8 2-8 4-7 4-7-8-4-3 8-2 8-2 9-1 9z"/>
    <path fill="#B5476B" d="M172 106l-2 14-6 12-12 12-8 5-15 3-12-1-14-5-8-7-7-7-5-11-3-15 2-12 4-12 7-9 8-6 15-6 11-1 8 1 15 6 11 10 6 8 4 14z"/>
    <path fill="#F2B8C6" stroke="none" d="M126 103l-8 0-7 2-5 5-1 7 1 8 8-2-1-6 0-4 2-2 4-2 7 0z"/>
    <path fill="#F2B8C6" stroke="none" d="M107 125l8 6 7 3 8 1 8-2 8-5 7-7-6-6-6 7-6 3-5 2-6 0-5-3-6-5z"/>
    <path fill="#F2B8C6" stroke="none" d="M154 121l1-14-1-12-4-10-7-7-9-5-12-2 0 6 10 3 7 4 5 6 3 7 0 10-1 12z"/>
    <path fill="#F2B8C6" stroke="none" d="M124 71l-11 1-9 4-7 5-5 7-3 9-1 11 4 0 2-9 3-7 5-6 6-4 7-3 9-2z"/>
    ${eye('translate(44 48) scale(.95)')}
    ${eye('translate(86 42) scale(.93)')}
    <path fill="#20264A" stroke="none" d="M56 103l4 4 4 2 4 0 4-2 4-4-2-2-4 2-3 1-2 0-3-1-4-2z"/>
    </g>
  `,
  crab: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#8FC6E0" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#C2482E" stroke="none" d="M149 128l10 2 6 4 5 4 3 6 1 8 4 0 0-9-2-9-6-7-9-5-10-2z"/>
    <path fill="#C2482E" stroke="none" d="M142 142l7 4 5 4 3 5 1 7 0 7 4 2 2-9 0-9-4-7-6-7-8-5z"/>
    <path fill="#D5543B" d="M138 104l11-3 12-1 6-6 0-8-1-13-7-9-8-9 6-11 9-5 4-3 3 13 3 9 4-10 4-12 4 10 3 9 1 8-2 8-5 11-2 8-2 9-3 8-10 6-9 5-8 1-9-4z"/>
    <path fill="#C2482E" stroke="none" d="M119 96l1-12 2-10 1-7-6-2-1 8-2 10-1 13z"/>
    <path fill="#C2482E" stroke="none" d="M51 128l-10 2-6 4-5 4-3 6-1 8-4 0 0-9 2-9 6-7 9-5 10-2z"/>
    <path fill="#C2482E" stroke="none" d="M58 142l-7 4-5 4-3 5-1 7 0 7-4 2-2-9 0-9 4-7 6-7 8-5z"/>
    <path fill="#D5543B" d="M62 104l-12-2-10-2-8-11 1-9 3-12 8-7 6-9-6-8-10-5-4-3-2 9-3 12-4-8-3-9-2-4-4 8-3 11-1 8 4 12 4 11 1 9 4 9 8 7 7 5 9 3 8 1 8-8z"/>
    <path fill="#C2482E" stroke="none" d="M81 96l-1-12-2-10-1-7 6-2 1 8 2 10 1 13z"/>
    <path fill="#D5543B" d="M100 88l11 1 14 1 15 3 12 8 6 7 4 14-3 13-8 11-8 9-14 5-9 3-15 1-13-1-13 0-15-5-13-9-8-11-5-12 0-9 7-13 12-9 10-4 10-2 15-1z"/>
    ${eye('translate(79 62) scale(1.27)')}
    ${eye('translate(121 62) scale(1.25)')}
    <path fill="#20264A" stroke="none" d="M83 127l6 5 7 3 8 0 7-3 6-5-2-2-6 4-6 2-6 0-6-2-6-4z"/>
    <path fill="#F6B73C" stroke="none" d="M72 124l-6 5-6-4 2-4 8-1z"/>
    <path fill="#F6B73C" stroke="none" d="M140 124l-5 5-6-4 4-6 7 4z"/>
    </g>
  `,
  cactus: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#F5C968" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#3F8A4A" d="M50 112l-12-1-5-13 0-13 0-11 16-5 5 14 9 10 13-1 0 17 0 3-16 0z"/>
    <path fill="#3F8A4A" d="M124 106l17 0 6-7 4-17 12 3 3 15-1 13-9 9-11 2-11 1-10-1 0-10z"/>
    <path fill="#4C9C57" d="M72 148l-1-21-1-21-1-14 0-16 1-18 5-16 14-10 18 0 17 10 6 20 1 17-1 23-1 17 0 18-1 11-14 0-17 0-13-1z"/>
    <path fill="#E25B8A" d="M88 37l-5-10-1-7 8 6 9-5 3-7 5 11 10-3 3-2-1 9-6 12-15-1z"/>
    <path fill="#B8623A" d="M58 144l21 0 30 0 23 0 10 0-7 28-3 12-33 0-26 0-5 0-5-17z"/>
    <path fill="#D07A4E" d="M54 138l23 0 23 0 23 0 23 0 0 16-18 1-37-1-32 0-5 0z"/>
    ${eye('translate(85 82) scale(.95)')}
    ${eye('translate(115 82) scale(.95)')}
    <path fill="#20264A" stroke="none" d="M88 105l4 4 5 2 6 0 5-2 4-4-2-2-4 3-4 1-4 0-4-1-4-3z"/>
    <path fill="#FFF9EC" stroke="none" d="M79 57l3 2 4 0 3-2-2-2-2 2-2 0-2-2z"/>
    <path fill="#FFF9EC" stroke="none" d="M111 55l3 2 4 0 3-2-2-2-2 2-2 0-2-2z"/>
    <path fill="#FFF9EC" stroke="none" d="M75 119l3 2 4 0 3-2-2-2-2 2-2 0-2-2z"/>
    <path fill="#FFF9EC" stroke="none" d="M115 117l3 2 4 0 3-2-2-2-2 2-2 0-2-2z"/>
    <path fill="#FFF9EC" stroke="none" d="M95 49l3 2 4 0 3-2-2-2-2 2-2 0-2-2z"/>
    </g>
  `,
  robot: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#E7A98F" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#20264A" stroke="none" d="M103 58l0-16 0-12-5 0 0 12 0 16z"/>
    <path fill="#D5543B" d="M110 27l-1 5-4 3-5 1-6-2-4-5 0-6 3-4 6-2 4 0 5 2z"/>
    <path fill="#7A86B8" d="M146 84l20 2 0 32 0 2-20 2 0-25z"/>
    <path fill="#7A86B8" d="M54 84l-20 2 0 34 20 2 0-36z"/>
    <path fill="#B9C2E0" d="M52 60l23-1 30-1 41 0 2 0 1 37 0 32 1 13-40 1-40 1-20 0 0-24 1-26z"/>
    <path fill="#7A86B8" d="M72 146l22 0 25 0 9 0 11 22 4 19-29 7-24 0-30-4 6-32z"/>
    <path fill="#20264A" d="M66 76l38-1 30-1 0 29 0 9-41 2-27 0 0-25z"/>
    ${eye('translate(82 94) scale(1.05)')}
    ${eye('translate(118 94) scale(1.05)')}
    <path fill="#0F7A74" stroke="none" d="M75 126l8 5 8 2 9 2 9-2 8-2 8-5-2-4-8 3-8 2-7 1-7-1-8-2-8-3z"/>
    </g>
  `,
  pebble: svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill="#8FC6BC" d="M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z"/>
    <path fill="#A7B0B8" d="M34 124l4-18 9-16 14-14 18-10 22-5 22 2 19 8 15 13 9 16 3 18-4 17-11 13-16 9-22 5-26 1-24-3-18-7-10-12z"/>
    <path fill="#D3DADD" stroke="none" d="M52 96l12-14 16-9 20-4 12 1-13 8-18 6-15 9-8 8z"/>
    <path fill="#8A949E" stroke="none" d="M38 134l18 12 24 6 28 1 26-4 22-10 8-10-2 14-10 12-16 8-21 5-26 1-23-3-17-6-9-12z"/>
    ${eye('translate(82 106) scale(1.05)')}
    ${eye('translate(120 104) scale(1.05)')}
    <path fill="#20264A" stroke="none" d="M90 125l5 4 5 3 6 0 5-3 5-4-2-2-5 3-4 1-4 0-4-1-5-3z"/>
    </g>
  `,
};
