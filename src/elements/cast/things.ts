import { type SVGTemplateResult, svg } from 'lit';
import type { AvatarArt } from './art.ts';

const sheet =
  'M100 8l25 3 27 8 18 13 16 22 7 24-2 35-6 23-15 26-22 19-18 9-24 2-22-1-21-4-20-10-16-17-15-25-4-29 1-20 6-25 16-25 24-19 28-9z';

/** A thing on a round sheet in a colour, with eyes 30 apart and a smile below them around a point. */
function thing(colour: string, eyes: string, drawn: SVGTemplateResult): AvatarArt {
  return svg`
    <g stroke="#FFF9EC" stroke-width="3.5" stroke-linejoin="bevel">
    <path fill=${colour} d=${sheet}/>
    ${drawn}
    <g transform=${eyes} stroke="none">
    <path fill="#FFF9EC" d="M-5-1l-2 7-7 4-7-3-4-6 2-7 7-4 7 2zM25-1l-2 7-7 4-7-3-4-6 2-7 7-4 7 2z"/>
    <path fill="#20264A" d="M-10 1l-2 4-5 1-3-4 1-4 4-3 4 2zM20 1l-2 4-5 1-3-4 1-4 4-3 4 2zM-12 19l5 5 6 2 6-1 6-5-2-2-5 3-5 1-5-1-4-3z"/>
    </g>
    </g>
  `;
}

// prettier-ignore
/** Things that online accounts show as their picture, by id, in a view box of 200 by 200. */
export const things: Readonly<Record<string, AvatarArt>> = {
  lantern: thing('#3D4C94', 'translate(100 98)', svg`
    <path fill="#20264A" d="M76 50l8-20 16-8 16 8 8 20-8 2-6-14-10-5-10 5-6 14z"/>
    <path fill="#F9D98B" d="M62 66l76 0 8 70-92 0z"/>
    <path fill="#D5543B" d="M56 50l88 0 6 20-100 0zM48 132l104 0-6 22-92 0z"/>`),
  book: thing('#F3B79C', 'translate(70 92) scale(.9)', svg`
    <path fill="#0F7A74" d="M22 52l74 10 8 0 74-10 0 96-74 12-8 0-74-12z"/>
    <path fill="#FFF9EC" d="M30 46l54 4 14 12 0 88-16-12-52-4zM170 46l-54 4-14 12 0 88 16-12 52-4z"/>
    <path fill="#8C93B8" stroke="none" d="M116 72l42-4 0 6-42 4zM116 90l42-4 0 6-42 4zM116 108l42-4 0 6-42 4z"/>`),
  cup: thing('#D9C4EA', 'translate(92 100)', svg`
    <path fill="#D5543B" d="M138 78l22 0 12 14-2 24-14 16-24 4 2-18 14-4 6-12-2-8-14 0z"/>
    <path fill="#3E5FA8" d="M44 62l98 0-4 78-14 16-62 0-14-16z"/>
    <path fill="#5A2A12" d="M44 56l98 0 0 14-98 0z"/>
    <path fill="#FFF9EC" stroke="none" d="M74 46l-4-12 8-10-2-8 8 6-2 12-6 8 4 6zM108 46l-4-12 8-10-2-8 8 6-2 12-6 8 4 6z"/>`),
  paw: thing('#F7D27E', 'translate(100 116)', svg`
    <path fill="#7A5132" d="M100 84l24 6 20 20 8 24-10 20-22 4-20-6-20 6-22-4-10-20 8-24 20-20z"/>
    <path fill="#7A5132" d="M40 76l12-6 14 8 4 18-10 12-14-4-8-14zM70 40l14-6 12 10 2 20-10 12-14-4-8-16zM160 76l-12-6-14 8-4 18 10 12 14-4 8-14zM130 40l-14-6-12 10-2 20 10 12 14-4 8-16z"/>`),
  tooth: thing('#8FC6E0', 'translate(100 82)', svg`
    <path fill="#FFF9EC" d="M52 52l22-16 26 8 26-8 22 16 6 30-8 34-10 50-14 4-10-36-12-12-12 12-10 36-14-4-10-50-8-34z"/>
    <path fill="#C9D6E6" stroke="none" d="M140 54l8 26-8 34-10 46 6 2 10-46 8-34-6-30z"/>`),
  yarn: thing('#8FC6BC', 'translate(100 98)', svg`
    <path fill="#B5476B" d="M100 40l30 6 22 20 10 30-8 32-22 22-32 8-32-8-22-22-8-32 10-30 22-20z"/>
    <path fill="#F2B8C6" stroke="none" d="M62 66l40-18 4 6-38 18zM60 78l64-28 4 5-66 30zM70 142l68-10-2 7-58 9z"/>
    <path fill="#B5476B" d="M126 148l28 14 26-10 4 8-30 14-34-14z"/>`),
  parcel: thing('#A9C6E4', 'translate(100 112)', svg`
    <path fill="#C9A77A" d="M44 76l112-2 2 78-116 4z"/>
    <path fill="#E3CBA4" d="M36 58l128-4 2 24-132 4z"/>
    <path fill="#D5543B" d="M92 56l16 0 2 26-20 0z"/>
    <path fill="#D5543B" d="M98 54l-30-8-4-18 22-2 14 18 14-18 22 2-4 18-30 8z"/>`),
  cloud: thing('#6D7BB8', 'translate(100 104)', svg`
    <path fill="#FFF9EC" d="M36 132l-10-20 10-20 22-6 8-22 26-12 26 8 12 18 24 2 16 20-4 24-18 12-96 2z"/>
    <path fill="#C9D6E6" stroke="none" d="M40 128l92-2 26-6 8-10-2 16-14 8-94 2z"/>
    <path fill="#F6B73C" d="M66 150l10 10-6 12-12-4zM104 150l10 10-6 12-12-4zM140 148l10 10-6 12-12-4z"/>`),
  ticket: thing('#E9B7C6', 'translate(84 100)', svg`
    <path fill="#F6B73C" d="M30 66l140-6 2 26-12 12 14 12 2 28-142 6-2-28 12-12-14-12z"/>
    <path fill="#20264A" stroke="none" d="M128 70l4 0 0 8-4 0zM128 86l4 0 0 8-4 0zM129 102l4 0 0 8-4 0zM129 118l4 0 0 8-4 0zM130 132l4 0 0 6-4 0z"/>
    <path fill="#D5543B" stroke="none" d="M144 92l12 10-6 14-12-4-2-12z"/>`),
  jigsaw: thing('#F5C968', 'translate(96 108)', svg`
    <path fill="#7B4F9E" d="M50 72l32 0 0-12-6-12 10-14 18 0 10 14-6 12 0 12 34 0 0 30 12-4 14 8 0 20-14 10-12-6 0 34-92 0 0-36 8 2 8-8 0-12-8-8-8 2z"/>
    <path fill="#A986C4" stroke="none" d="M56 78l78 0 0 6-72 0 0 16-6 0z"/>`),
  board: thing('#B9D58C', 'translate(100 88)', svg`
    <path fill="#0F7A74" d="M20 74l20 6 120 0 20-8 6 8-22 34-122 2-26-32z"/>
    <path fill="#F28C6F" d="M26 78l16 10 116 0 20-10-4 12-14 6-120 2-12-8z"/>
    <path fill="#20264A" d="M48 116l14-4 12 10 0 14-12 10-14-4-6-14zM132 116l14-4 12 10 0 14-12 10-14-4-6-14z"/>`),
  horn: thing('#F7C6B0', 'translate(122 96)', svg`
    <path fill="#D5543B" d="M46 84l52-10 60-42 8 0 2 126-8 2-62-40-52-8z"/>
    <path fill="#F6B73C" d="M150 34l14-4 4 130-14 2z"/>
    <path fill="#20264A" d="M36 82l14-2 2 36-14-2zM72 114l22 4 8 40-20 4z"/>`),
  sweet: thing('#8FC6E0', 'translate(100 96)', svg`
    <path fill="#F6B73C" d="M60 82l-32-18-8 18 16 14-14 16 12 18 28-16zM140 82l32-18 8 18-16 14 14 16-12 18-28-16z"/>
    <path fill="#E25B8A" d="M100 54l30 8 18 22 2 26-16 24-26 10-26-4-22-20-6-28 14-26z"/>
    <path fill="#FFF9EC" stroke="none" d="M66 72l22-12 6 4-28 22zM118 140l26-18 2-10-36 26z"/>`),
  leaf: thing('#F9D98B', 'translate(100 96)', svg`
    <path fill="#D5543B" d="M100 24l14 28 22-10-4 30 34-6-10 22 20 14-36 18 4 18-30-6-8 2 2 40-14 0 0-40-38 6 6-20-36-18 20-14-10-22 34 6-4-30 20 10z"/>
    <path fill="#A83B26" stroke="none" d="M98 118l4 0 0 30-4 0zM96 140l-26-14 2-4 26 14zM104 140l26-14-2-4-26 14z"/>`),
  sun: thing('#A9C6E4', 'translate(100 98)', svg`
    <path fill="#F28C6F" d="M100 18l12 28 28-14-2 30 32-2-16 26 28 14-28 14 16 26-32-2 2 30-28-14-12 28-12-28-28 14 2-30-32 2 16-26-28-14 28-14-16-26 32 2-2-30 28 14z"/>
    <path fill="#F6B73C" d="M100 54l26 6 18 20 4 22-10 26-22 16-28 0-24-16-10-26 6-24 18-18z"/>`),
};
