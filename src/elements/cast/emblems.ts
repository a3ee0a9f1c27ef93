import { type SVGTemplateResult, svg } from 'lit';
import type { Trick } from '../../content/names.ts';

// prettier-ignore
/** A picture for each trick of the field guide, in a view box of 120 by 120. */
export const emblems: Readonly<Record<Trick, SVGTemplateResult>> = {
  'clue-fishing': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#8FC6E0" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#20264A" stroke="none" d="M95 8l-4 15-4 13-6 11-6 10 2 2 7-10 5-12 5-13 3-16z"/>
    <path fill="#20264A" stroke="none" d="M74 56l-1 12-1 9-3 7-3 4-4 1-6 1 0 4 7 1 7-3 5-6 2-8 2-10-1-12z"/>
    <path fill="#20264A" stroke="none" d="M56 90l-4-2-2-2-2-3-1-4 0-7-2 0-1 7 0 5 2 5 4 4 6 1z"/>
    <path fill="#F6B73C" d="M20 36l28-4 10-2 4 26-37 6-1 0z"/>
    <path fill="#20264A" stroke="none" d="M46 40l-1 3-3 2-3-1-3-4 2-4 3-1 4 1z"/>
    <path fill="#20264A" stroke="none" d="M39 44l0 6 0 6 4 0 0-6 0-6z"/>
    </g>
  `,
  'hurry-up': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#F7C6B0" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#FFF9EC" d="M98 64l-1 9-7 14-11 10-8 3-12 2-12-2-10-5-8-10-5-12-2-12 3-12 7-10 9-8 10-4 8-1 10 1 12 6 9 7 5 8 2 9z"/>
    <path fill="#D5543B" d="M50 12l19 0 1 0 0 12-18 0-2 0z"/>
    <path fill="#20264A" stroke="none" d="M65 64l-2 4-4 1-3-2 0-5 2-3 4 0z"/>
    <path fill="#20264A" stroke="none" d="M62 66l8-13 7-12-2-2-9 12-8 11z"/>
    <path fill="#20264A" stroke="none" d="M59 61l-10 3-10 5 2 2 10-2 10-2z"/>
    <path fill="#D5543B" stroke="none" d="M64 32l-3 4-4-2-1-3 2-2 4 0z"/>
    <path fill="#D5543B" stroke="none" d="M64 96l-3 4-3 0-2-3 2-5 4 1z"/>
    <path fill="#D5543B" stroke="none" d="M32 64l-2 3-4 1-2-3 1-4 5-1z"/>
    <path fill="#D5543B" stroke="none" d="M96 64l-2 3-3 1-3-3 1-3 2-2 4 2z"/>
    </g>
  `,
  'secret-keeper': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#D9C4EA" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#20264A" stroke="none" d="M46 62l0-13 2-9 2-8 2-4 4-3 4 0 0-9-8 1-6 5-5 7-2 9-2 11 1 13z"/>
    <path fill="#20264A" stroke="none" d="M60 25l4 0 4 3 2 4 2 8 2 9 0 13 8 0 1-13-2-11-2-9-5-7-6-5-8-1z"/>
    <path fill="#F6B73C" d="M30 56l45-2 15 0 2 40 0 6-28 1-36 1 2-37z"/>
    <path fill="#20264A" stroke="none" d="M68 74l-1 4-5 4-4 0-4-3-2-5 2-6 5-2 5 1 3 4z"/>
    <path fill="#20264A" stroke="none" d="M56 76l8 0 3 18-14 0z"/>
    </g>
  `,
  'you-are-special': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#B9D58C" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#F6B73C" d="M20 44l22 18 18-34 18 34 22-18-8 47 0 1-54 0-10 0z"/>
    <path fill="#D5543B" d="M27 42l-4 6-5 1-4-3 0-6 3-5 7 2z"/>
    <path fill="#D5543B" d="M67 26l-2 5-7 2-4-4-1-6 4-4 7 2z"/>
    <path fill="#D5543B" d="M107 42l-2 4-6 3-4-4-1-6 5-4 7 3z"/>
    <path fill="#7B4F9E" stroke="none" d="M50 78l-3 4-5 1-4-4 2-4 5-3 3 2z"/>
    <path fill="#7B4F9E" stroke="none" d="M66 76l-4 5-5-1-3-4 3-5 6 0z"/>
    <path fill="#7B4F9E" stroke="none" d="M82 78l-3 5-4 1-3-3-1-5 4-4 4 1z"/>
    </g>
  `,
  'gift-hook': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#F7D27E" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#0F7A74" d="M26 52l41-1 27-1-2 54-64 0z"/>
    <path fill="#0A5C57" d="M20 42l44-1 36-1 0 18-78 2-2 0z"/>
    <path fill="#D5543B" stroke="none" d="M54 41l12 0 0 63-12 0z"/>
    <path fill="#D5543B" d="M60 42l-11 1-7 0-7-3-4-8 1-8 8-3 10 1 7 8 3 9z"/>
    <path fill="#D5543B" d="M60 42l11 1 7 0 9-5 3-10-7-7-11 1-6 4-4 8z"/>
    </g>
  `,
  'just-us-two': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#A9C6E4" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#A8713F" d="M26 26l51-3 17-1 0 48 0 38-68 0 0-68z"/>
    <path fill="#8A5A30" stroke="none" d="M34 36l6 0 6-1 9-1 1 0 0 9 0 9 0 7 0 5-7 0-7 0-8 0 0-7 0-8 0-7z"/>
    <path fill="#8A5A30" stroke="none" d="M64 34l6-1 7 0 9 0 0 8 0 7 0 8 0 8-8 0-7 0-7 0 0-9 0-9 0-9z"/>
    <path fill="#8A5A30" stroke="none" d="M34 72l10 0 6 0 6 0 0 8 0 7 0 10 0 3-10 0-7 0-5 0 0-6 0-5 0-6 0-8z"/>
    <path fill="#8A5A30" stroke="none" d="M64 72l7 0 7 0 8 0 0 7 0 10 0 5 0 6-10 0-6 0-6 0 0-7 0-7 0-7z"/>
    <path fill="#F6B73C" d="M90 68l-3 5-5 0-4-5 1-3 6-3 4 3z"/>
    <path fill="#FFF9EC" d="M44 44l30-4 4 0 2 18-31 2-3 0z"/>
    <path fill="#20264A" stroke="none" d="M59 51l-2 3-3 1-2-2 0-4 2-2 3 0 2 2z"/>
    <path fill="#20264A" stroke="none" d="M73 49l-2 3-3 1-3-2 1-4 2-2 3 0z"/>
    </g>
  `,
  'false-face': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#F3B79C" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#7B4F9E" d="M14 50l9-10 10-4 8 1 12 6 10 1 8-3 10-5 9 1 7 4 9 8 1 8-2 9-3 8-6 5-12 4-10-2-7-6-6-8-8 7-9 8-11 1-11-5-5-5-3-10z"/>
    <path fill="#FFF9EC" stroke="none" d="M51 60l-2 5-5 3-5 0-7-2-3-6 3-5 4-3 6 0 7 3z"/>
    <path fill="#FFF9EC" stroke="none" d="M91 60l-4 6-4 2-7-1-5-3-2-5 5-6 3-1 5 0 6 2z"/>
    <path fill="#F6B73C" stroke="none" d="M102 55l3 12 1 13 0 13-2 12 4 2 3-14 0-13-1-13-4-14z"/>
    <path fill="#F6B73C" stroke="none" d="M30 46l-1 2-2 2-4-1-1-3 1-3 4-1 2 1z"/>
    <path fill="#F6B73C" stroke="none" d="M98 46l-1 3-3 1-3-1-1-3 2-3 3-1z"/>
    <path fill="#F6B73C" stroke="none" d="M64 54l-1 2-3 2-3-2-1-2 1-3 4-1 2 2z"/>
    </g>
  `,
  'borrowed-trust': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#8FC6BC" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#FFF9EC" d="M22 26l72-4 4 0 2 74 0 2-67 1-13 1 2-70z"/>
    <path fill="#3E5FA8" d="M22 26l70-3 6-1 0 18-64 2-12 0z"/>
    <path fill="#E3A878" d="M57 64l-2 8-5 4-6 2-6-2-6-7-1-7 4-9 10-3 8 4 3 6z"/>
    <path fill="#D5543B" d="M26 90l9-10 15-1 8 4 4 9-16 1-10 0z"/>
    <path fill="#20264A" stroke="none" d="M68 56l24 0 0-4-24 0z"/>
    <path fill="#20264A" stroke="none" d="M68 68l24 0 0-4-24 0z"/>
    <path fill="#20264A" stroke="none" d="M68 80l16 0 0-4-16 0z"/>
    </g>
  `,
  'guilt-tug': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#D9C4EA" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#A8713F" stroke="none" d="M4 64l18 2 19 1 19 0 19-1 19-2 19-2-2-8-18 2-19 1-18 1-19 0-18-1-19-1z"/>
    <path fill="#D5543B" d="M60 50l7-7 8-9 12 1 8 8 2 7-5 10-8 10-6 7-11 10-6 6-1 1-7-6-10-11-9-8-6-8-4-9 3-12 10-6 9 0 6 7z"/>
    <path fill="#FFF9EC" stroke="none" d="M47 63l7-3 6 0 6 0 7 3 2-2-7-5-8-1-8 1-7 5z"/>
    <path fill="#20264A" stroke="none" d="M54 52l-1 3-2 2-2 0-3-3 0-4 2-3 4 1z"/>
    <path fill="#20264A" stroke="none" d="M74 52l-1 4-4 1-2-2-1-2 0-2 1-3 3-1 2 1 1 2z"/>
    <path fill="#A8713F" stroke="none" d="M51 67l6 4 6 1 7-2-4-8-4 1-2 0-3-2z"/>
    </g>
  `,
  'dare-chain': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#B9D58C" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#3E5FA8" stroke="none" fill-rule="evenodd" d="M48 62l-10 1-5-2-8-5-7-5-4-5-3-7 2-8 7-6 9 0 7 2 6 3 8 6 5 8 2 7-2 6zM43 53l-8-1-4-2-4-3-4-4-1-4 5-4 6 1 7 3 5 5 1 6z"/>
    <path fill="#F6B73C" stroke="none" fill-rule="evenodd" d="M75 78l-8 1-5-1-7-3-7-4-6-7-4-8 1-10 6-4 10-1 8 3 9 5 6 7 4 6 0 11zM69 70l-6-1-4-2-5-3-5-4-2-6 6-4 8 3 5 3 5 4 1 6z"/>
    <path fill="#D5543B" stroke="none" fill-rule="evenodd" d="M101 94l-10 1-6-2-9-4-6-6-5-7-2-8 4-8 8-3 8 0 8 3 6 4 4 4 4 5 3 7-1 9zM94 86l-4-1-6-2-4-3-5-5-1-6 6-3 6 2 4 2 6 5 2 5z"/>
    </g>
  `,
  'too-good': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#F5C968" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#3E5FA8" d="M22 60l15-5 14-1 14 0 11 0 13 2 9 4 5 10 1 11-4 12-10 11-12 3-16 2-14-1-13-2-9-5-8-12-1-16z"/>
    <path fill="#20264A" d="M16 52l44 0 44 0-2 14-33 0-51 0z"/>
    <path fill="#FFE08A" d="M50 44l-5 8-7 1-5-2-3-8 5-8 6-1 8 6z"/>
    <path fill="#FFE08A" d="M70 38l-3 7-7 3-7-3-2-8 4-7 7-2 6 4z"/>
    <path fill="#FFE08A" d="M90 44l-4 8-6 2-8-4-2-8 6-7 8 1 5 4z"/>
    <path fill="#FFE08A" d="M60 30l-4 8-8 2-7-6 1-10 5-4 7 0 5 6z"/>
    <path fill="#FFE08A" d="M80 30l-4 8-9 2-6-7 1-10 9-3 7 4z"/>
    <path fill="#FFF9EC" d="M66 76l22-3 10-1 2 16-32 4z"/>
    <path fill="#D5543B" stroke="none" d="M74 85l19-3 0-4-21 3z"/>
    </g>
  `,
  'small-steps': svg`
    <g stroke="#FFF9EC" stroke-width="2.5" stroke-linejoin="bevel">
    <path fill="#A9C6E4" d="M60 6l22 3 22 17 10 24 0 23-5 16-17 17-16 7-27 2-19-7-12-13-12-26 0-17 4-18 18-21z"/>
    <path fill="#0F7A74" d="M14 104l0-16 24 0 0-18 24 0 0-20 24 0 0-18 22 0-1 54-1 18-60 0z"/>
    <path fill="#D5543B" d="M84 28l5-7 9-2 6 5 2 6-8 1-11 0z"/>
    <path fill="#F6B73C" stroke="none" d="M35 82l-5 3-5 1-6-2-1-4 3-1 4-1 5 1z"/>
    <path fill="#F6B73C" stroke="none" d="M59 64l-4 3-5 1-6-1-2-4 3-2 6-1 5 1z"/>
    <path fill="#F6B73C" stroke="none" d="M83 44l-2 2-5 2-5 0-5-2 0-4 5-2 5 0 4 1z"/>
    </g>
  `,
};
