import { type SVGTemplateResult, svg } from 'lit';

// prettier-ignore
/** The helper of a spelling app: a round stone with a face, on a pond. */
export const pebbleFace = (stone: string, light: string, face: string): SVGTemplateResult => svg`
    <path fill="#171B33" d="M0 0h400v300H0z"/><path fill="#0F7A74" d="M0 214l90-10 120 8 110-8 80 6v90H0z"/>
    <path fill="none" stroke="#8FC6BC" stroke-width="4" d="M60 244h70M150 274h100M280 246h80"/>
    <path fill=${stone} stroke="#FFF9EC" stroke-width="4" stroke-linejoin="bevel" d="M112 220l-26-34-2-46 22-46 44-30 54-6 56 18 38 42 8 48-16 38-34 24-74 6z"/>
    <path fill=${light} d="M122 116l26-28 40-14 8 8-38 18-22 28z"/>
    <path fill="#FFF9EC" d="M150 138l14-8 16 6 4 16-10 12-16-2-10-10zM228 136l14-8 16 6 4 16-10 12-16-2-10-10z"/><path fill="#20264A" d="M162 142l10-2 4 8-6 8-8-4zM240 140l10-2 4 8-6 8-8-4z"/>
    <path fill="none" stroke="#20264A" stroke-width="6" stroke-linecap="round" d=${face}/>
`;
