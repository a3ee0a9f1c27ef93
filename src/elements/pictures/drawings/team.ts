import { type SVGTemplateResult, svg } from 'lit';
import type { PictureArt } from '../art.ts';

/** A player in the red shirt: chin and shoulders hang from a point, the hair is drawn around the same one. */
function player(at: string, skin: string, hair: SVGTemplateResult): SVGTemplateResult {
  return svg`<g transform=${`translate(${at})`}>
    <path fill="#D5543B" d="M-34 96l4-44 16-10 28 0 16 10 6 44z"/>
    <path fill="#FFF9EC" stroke="none" d="M-12 44l24 0-12 14z"/>
    <path fill=${skin} d="M0-28l16 4 10 16 0 22-10 18-16 8-16-8-10-18 0-22 10-16z"/>
    ${hair}
    <path fill="#20264A" stroke="none" d="M-14 0l4-3 4 3-1 5-5 0zM6 0l4-3 4 3-2 5-5 0z"/>
    <path fill="#5A1C20" stroke="none" d="M-12 14l24 0-4 10-8 4-8-4z"/><path fill="#FFF9EC" stroke="none" d="M-9 15l18 0-2 4-14 0z"/>
  </g>`;
}

const flat = (colour: string) =>
  svg`<path fill=${colour} d="M-28 2l0-20 10-14 18-6 18 6 10 14 0 20-8-14-20-6-20 6z"/>`;

// prettier-ignore
/** Five muddy players in two rows on a pitch; the one in the wheelchair has curls that stand up in every way. */
export const picture: PictureArt = {
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#CFE4E8" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#FFF9EC" stroke="none" d="M30 52l20-16 24 8 18-6 16 16-14 8-58 2zM286 44l24-14 20 8 22-8 18 18-20 8-58 0z"/>
    <path fill="#7A8F3C" d="M-6 150l60-22 70 14 80-20 80 20 70-16 52 20v60H-6z"/>
    <path fill="#B9D58C" d="M-6 184l200-8 212 8v122H-6z"/><path fill="#A6C673" stroke="none" d="M-6 232l412-8v26l-412 8z"/>
    ${player('104 108', '#A9703F', svg`<path fill="#2A1E20" d="M-30 6l-14-14-2-20 12-20 22-12 24 0 22 12 12 20-4 22-12 14-4-18-12-12-28 0-12 10z"/>`)}
    ${player('200 92', '#8A5330', flat('#20191C'))}
    ${player('338 104', '#C98A5B', svg`<path fill="#2B1B1E" d="M-30 44l-6-40 6-30 16-12 28 0 16 12 6 30-6 40-10-6 0-38-10-12-20 0-12 12 0 38z"/>`)}
    ${player('146 186', '#F1CBA4', flat('#6B3D20'))}
    <path fill="#20264A" d="M202 232l10-14 72 0 10 14 0 66-92 0z"/>
    ${player('248 184', '#F8D6BF', svg`<path fill="#D9722B" d="M-30 8l-16-4 8-12-18-10 16-8-10-20 20 4-2-20 18 10 8-20 12 16 16-16 4 20 20-6-4 20 20 0-12 14 16 12-18 4 2 14-14 2-4-20-12-10-28 0-12 12z"/>`)}
    <path fill="#6B7A8C" d="M178 262l10-18 18-8 18 8 8 18-4 22-14 14-16 0-16-14zM272 262l10-18 18-8 18 8 8 18-4 22-14 14-16 0-16-14z"/>
    <path fill="#6B3D20" stroke="none" d="M90 166l12-4 8 8-10 6zM212 148l8-4 8 6-8 6zM140 240l10-4 6 8-10 6zM246 240l8-4 10 8-10 6zM312 170l8-4 6 8-10 4z"/>
    </g>
  `,
  spots: {},
};
