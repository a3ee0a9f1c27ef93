import { svg } from 'lit';
import type { PictureArt } from '../art.ts';

// prettier-ignore
/** A huge tank with rays round it, lights on its rim and a castle inside: an advert. */
export const picture: PictureArt = {
  art: svg`
    <g stroke="#FFF9EC" stroke-width="3" stroke-linejoin="bevel">
    <path fill="#D9C4EA" stroke="none" d="M0 0h400v300H0z"/>
    <path fill="#F7D27E" stroke="none" d="M200 150L0 20V0h40zM200 150L110 0h60zM200 150L240 0h60zM200 150L370 0h30v30zM200 150l200-40v60zM200 150l200 110v40h-50zM200 150l80 150h-60zM200 150l-40 150h-60zM200 150L40 300H0v-40zM200 150L0 190v-70z"/>
    <path fill="#0F7A74" d="M50 60l300-4 4 190-308 6z"/><path fill="#8FC6E0" d="M62 80l276-4 2 156-282 4z"/>
    <path fill="#F6B73C" stroke="none" d="M62 214l276-6 2 24-280 4z"/>
    <path fill="#E25B8A" d="M150 216l0-86 14 0 0 12 16 0 0-12 14 0 0 12 16 0 0-12 14 0 0 12 16 0 0-12 14 0 0 84z"/>
    <path fill="#20264A" d="M190 214l0-24 12-12 12 12 0 24z"/><path fill="#D5543B" d="M202 130l0-34 28 8-26 10"/>
    <path fill="#F6B73C" d="M92 132l20-12 26 6 12-8 0 26-14-6-24 6zM246 126l20-12 26 6 12-8 0 26-14-6-24 6z"/>
    <path fill="#FFF9EC" d="M58 58l10-14 12 12-8 14zM118 56l10-14 12 12-8 14zM178 54l10-14 12 12-8 14zM238 54l10-14 12 12-8 14zM298 52l10-14 12 12-8 14z"/>
    <path fill="#FFF9EC" stroke="none" opacity=".8" d="M80 100l30-20 16 0-46 34zM320 90l6 60-8 10z"/>
    <path fill="#D5543B" d="M286 196l26-14 20 12 24-2-2 26 18 18-22 12-6 24-24-8-26 8-4-24-22-12 16-18z"/>
    <path fill="#FFF9EC" stroke="none" d="M312 206l12-1-3 30-7 0zM313 242l10 0 0 9-10 0z"/>
    </g>
  `,
  spots: {},
};
